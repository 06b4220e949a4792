import type { CaseArea, CaseProvider } from './planCase'

/** Share of a provider's list and tests that is taken to belong to a board; shares of a provider add up to 1. */
export interface BoardShare {
  /** Position of the board among `boards`. */
  board: number
  share: number
}

/**
 * Who pays for whose scans is published for boards and for providers, never for both at once. So all that a provider does
 * is taken to be for the board of its head office; where none is known, for the boards of its region in proportion to
 * their tests, and where the region has none, for all boards. How far this is out is `allocationErrors`.
 * @param boards areas of level icb
 * @returns for each provider, in order
 */
export function boardShares(providers: readonly CaseProvider[], boards: readonly CaseArea[]): BoardShare[][] {
  const position = new Map(boards.map(({ code }, board) => [code, board]))
  const spread = (among: (board: CaseArea) => boolean): BoardShare[] => {
    const all = boards.reduce((sum, board) => sum + (among(board) ? testsOf(board) : 0), 0)
    return all === 0 ? [] : boards.flatMap((board, at) => (among(board) && testsOf(board) > 0 ? [{ board: at, share: testsOf(board) / all }] : []))
  }
  return providers.map(({ icbCode, regionCode }) => {
    const own = icbCode === null ? undefined : position.get(icbCode)
    if (own !== undefined) return [{ board: own, share: 1 }]
    const regional = spread((board) => board.regionCode === regionCode)
    return regional.length > 0 ? regional : spread(() => true)
  })
}

export interface AllocationError {
  code: string
  name: string
  /** Tests of the last twelve months, by commissioner as published. */
  published: number
  /** The same, as the providers taken to be its own did them. */
  allocated: number
}

/** Tests of each board as published beside those allocated to it, over the last twelve months. */
export function allocationErrors(providers: readonly CaseProvider[], boards: readonly CaseArea[]): AllocationError[] {
  const shares = boardShares(providers, boards)
  const allocated = new Array<number>(boards.length).fill(0)
  providers.forEach((provider, i) => {
    const tests = provider.months.slice(-12).reduce((sum, month) => sum + month.testsTotal, 0)
    for (const { board, share } of shares[i] ?? []) allocated[board] = (allocated[board] ?? 0) + tests * share
  })
  return boards.map((board, i) => ({ code: board.code, name: board.name, published: testsOf(board), allocated: allocated[i] ?? 0 }))
}

/** Absolute differences as a share of all published tests. */
export const meanAllocationError = (errors: readonly AllocationError[]): number =>
  errors.reduce((sum, { published, allocated }) => sum + Math.abs(allocated - published), 0) / errors.reduce((sum, { published }) => sum + published, 0)

const testsOf = ({ tests }: CaseArea) => tests.reduce((sum, count) => sum + count, 0)
