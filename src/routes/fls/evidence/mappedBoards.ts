import type { MappedArea } from '~/components/map/AreaMap'
import { labelLength } from '~/components/map/labelPlaces'
import type { BoardEvidence } from './boardEvidence'
import { kindIndex, stateOrder, stateWords } from './stateWords'

/** Boards as the map draws and names them; what the reader says is marked as theirs. */
export const mappedBoards = (boards: readonly BoardEvidence[]): MappedArea[] => boards.map(mappedBoard)

function mappedBoard({ code, name, state, isOwn, isOld, newest, pieces }: BoardEvidence): MappedArea {
  const dates = pieces.length === 0 ? '' : newest
  return {
    code, name,
    value: isOwn ? `${stateWords[state].name}, says you` : stateWords[state].name,
    context: isOwn ? `the evidence: ${newest}` : dates,
    labelContext: isOwn ? '' : dates,
    classIndex: kindIndex(state, isOld && !isOwn),
    estimated: false,
  }
}

/** Boards to name beside the coast: the selected one, the oldest evidence of a service, the newest, and where sources disagree. */
export function namedBoards(boards: readonly BoardEvidence[], mapped: readonly MappedArea[], selected: string | null) {
  const found = boards.filter(({ isOwn }) => !isOwn)
  const dated = found.filter(({ state, year }) => state === 'service' && year !== '').toSorted((a, b) => Number(a.year) - Number(b.year))
  const wanted = [boards.find(({ code }) => code === selected), dated[0], dated.at(-1), found.find(({ state }) => state === 'conflicting')]
  const codes = [...new Set(wanted.flatMap((board) => board?.code ?? []))]
  return codes.flatMap((code) => {
    const area = mapped.find((one) => one.code === code)
    return area ? [{ code, characters: labelLength(area), isHighest: false }] : []
  })
}

export const isOldDrawn = (boards: readonly BoardEvidence[]): boolean => boards.some(({ isOld, isOwn }) => isOld && !isOwn)
export const isOwnDrawn = (boards: readonly BoardEvidence[]): boolean => boards.some(({ isOwn }) => isOwn)

/** States with how many boards are shown in each. */
export const legendEntries = (boards: readonly BoardEvidence[]) =>
  stateOrder.map((state) => ({ index: kindIndex(state, false), name: stateWords[state].name, count: boards.filter((board) => board.state === state).length }))
