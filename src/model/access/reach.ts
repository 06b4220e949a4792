import type { GridPoint } from '~/model/britishNationalGrid'

/** People of a small area at its population-weighted centre. */
export interface PeopleAt extends GridPoint {
  people: number
  /** Code of the board that holds it. */
  board: string
}

/** Straight-line distances, in metres, within which people are counted. */
export const reachDistances = [10_000, 20_000, 30_000] as const

export interface Reach {
  people: number
  /** Share, 0 to 1, within each of reachDistances. */
  shares: number[]
}

/** For every board, and for all together, how many people live within straight-line distances of the nearest site. */
export function reachOf(areas: readonly PeopleAt[], sites: readonly GridPoint[]): { all: Reach; boards: Map<string, Reach> } {
  const all = { people: 0, within: reachDistances.map(() => 0) }
  const boards = new Map<string, typeof all>()
  for (const area of areas) {
    const board = boards.get(area.board) ?? { people: 0, within: reachDistances.map(() => 0) }
    boards.set(area.board, board)
    const squared = nearestSquared(area, sites)
    for (const sum of [all, board]) {
      sum.people += area.people
      reachDistances.forEach((distance, index) => { if (squared <= distance * distance) sum.within[index] = (sum.within[index] ?? 0) + area.people })
    }
  }
  return { all: sharesOf(all), boards: new Map([...boards].map(([code, sum]) => [code, sharesOf(sum)])) }
}

const sharesOf = ({ people, within }: { people: number; within: number[] }): Reach => ({ people, shares: within.map((count) => (people === 0 ? 0 : count / people)) })

function nearestSquared({ easting, northing }: GridPoint, sites: readonly GridPoint[]): number {
  let nearest = Infinity
  for (const site of sites) {
    const across = site.easting - easting
    const along = site.northing - northing
    const squared = across * across + along * along
    if (squared < nearest) nearest = squared
  }
  return nearest
}

/** The board of the small area whose centre is nearest to a point; null where there are none. */
export function boardNear(areas: readonly PeopleAt[], point: GridPoint): string | null {
  let best: PeopleAt | null = null
  let nearest = Infinity
  for (const area of areas) {
    const squared = (area.easting - point.easting) ** 2 + (area.northing - point.northing) ** 2
    if (squared < nearest) {
      nearest = squared
      best = area
    }
  }
  return best?.board ?? null
}
