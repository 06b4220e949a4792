import { sum } from 'd3-array'
import type { CaseArea, CaseProvider } from './planCase'

/** Share of a provider's list and tests that is taken to belong to a board; shares of a provider add up to 1. */
export interface BoardShare {
  /** Position of the board among `boards`. */
  board: number
  share: number
}

/** Before it is adjusted: a provider's own board, the others of its region, all boards. */
const start = { home: 0.9, region: 0.08, country: 0.02 }
const rounds = 200
const closeEnough = 1e-9

/**
 * Who pays for whose scans is published for boards and for providers, never for both at once. So most of what a provider
 * does is taken to be for the board of its head office and a little for others, and the shares are then adjusted in turn
 * until providers' lists add up to every board's published list (iterative proportional fitting: Deming and Stephan 1940,
 * Annals of Mathematical Statistics 11:427). Tests, which take no part in it, show how far it is out: `allocationErrors`.
 * @param boards areas of level icb; their lists are scaled to the providers' sum, since England's own commissioning has none
 * @returns for each provider, in order
 */
export function boardShares(providers: readonly CaseProvider[], boards: readonly CaseArea[]): BoardShare[][] {
  const lists = providers.map(({ months }) => months.at(-1)?.waiting ?? 0)
  const all = sum(boards.map(({ waiting }) => waiting))
  const targets = boards.map(({ waiting }) => (waiting / all) * sum(lists))
  const shares = providers.map((provider) => startingShares(provider, boards))
  for (let round = 0; round < rounds; round++) {
    const reached = boards.map((_, board) => shares.reduce((found, row, i) => found + (row[board] ?? 0) * (lists[i] ?? 0), 0))
    const factors = targets.map((target, board) => ((reached[board] ?? 0) > 0 ? target / (reached[board] ?? 1) : 1))
    if (factors.every((factor) => Math.abs(factor - 1) < closeEnough)) break
    for (const row of shares) {
      const scaled = row.map((share, board) => share * (factors[board] ?? 1))
      const whole = sum(scaled)
      scaled.forEach((share, board) => { row[board] = share / whole })
    }
  }
  return shares.map((row) => row.flatMap((share, board) => (share > 0 ? [{ board, share }] : [])))
}

function startingShares({ icbCode, regionCode }: CaseProvider, boards: readonly CaseArea[]): number[] {
  const home = boards.findIndex(({ code }) => code === icbCode)
  const among = (isIn: (board: CaseArea) => boolean) => {
    const whole = sum(boards.map((board) => (isIn(board) ? board.waiting : 0)))
    return (board: CaseArea) => (whole > 0 && isIn(board) ? board.waiting / whole : 0)
  }
  const [inRegion, inCountry] = [among((board) => board.regionCode === (boards[home]?.regionCode ?? regionCode)), among(() => true)]
  const near = home < 0 ? start.home + start.region : start.region
  const found = boards.map((board, at) => (at === home ? start.home : 0) + near * inRegion(board) + start.country * inCountry(board))
  const whole = sum(found)
  return found.map((share) => share / whole)
}

export interface AllocationError {
  code: string
  name: string
  /** Tests of the last twelve months, by commissioner as published. */
  published: number
  /** The same, as the shares of providers give them. */
  allocated: number
}

/** Tests of each board as published beside those allocated to it, over the last twelve months. */
export function allocationErrors(providers: readonly CaseProvider[], boards: readonly CaseArea[]): AllocationError[] {
  const shares = boardShares(providers, boards)
  const allocated = new Array<number>(boards.length).fill(0)
  providers.forEach((provider, i) => {
    const tests = sum(provider.months.slice(-12).map((month) => month.testsTotal))
    for (const { board, share } of shares[i] ?? []) allocated[board] = (allocated[board] ?? 0) + tests * share
  })
  return boards.map((board, i) => ({ code: board.code, name: board.name, published: sum(board.tests), allocated: allocated[i] ?? 0 }))
}

/** Absolute differences as a share of all published tests. */
export const meanAllocationError = (errors: readonly AllocationError[]): number =>
  sum(errors.map(({ published, allocated }) => Math.abs(allocated - published))) / sum(errors.map(({ published }) => published))
