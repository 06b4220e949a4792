import { weekBands } from '~/contracts/weekBands'

const waitingColumns = ['waiting', 'waiting_6_plus', 'waiting_13_plus'] as const
export const testKinds = ['tests_waiting_list', 'tests_planned', 'tests_unscheduled'] as const
export const countColumns = [...waitingColumns, ...testKinds, 'tests_total', ...weekBands] as const
export type CountColumn = (typeof countColumns)[number]
export type Counts = Record<CountColumn, number | null>

/** The one month whose commissioner file lacks cells: tests, and the bands from ten weeks. */
export const holeMonth = '2023-06'
export const columnsOfHole: readonly CountColumn[] = [...testKinds, 'tests_total', ...weekBands.slice(10)]

/** Missing as soon as one part is. */
export const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.includes(null) ? null : counts.reduce<number>((total, count) => total + (count ?? 0), 0)

export const emptyColumns = (row: Counts): CountColumn[] => countColumns.filter((column) => row[column] === null)
