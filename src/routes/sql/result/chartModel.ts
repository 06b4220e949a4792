import type { ReaderAnswer } from '~/engine/reader/ReaderDatabase'

export const chartKinds = ['bar', 'line', 'scatter', 'map'] as const
export type ChartKind = (typeof chartKinds)[number]

export interface KnownArea {
  edition: '2023' | '2026'
  level: 'england' | 'region' | 'icb'
  code: string
  name: string
  parent: string | null
}

export type BoundarySet = 'icb_2026' | 'icb_2023' | 'region'

/** What the columns of an answer can be drawn as. */
export interface ChartColumns {
  /** Indices of columns with at least one number and nothing but numbers. */
  numbers: readonly number[]
  /** The column that names rows; null where there is none. */
  names: number | null
  /** A column of months or dates. */
  time: number | null
  /** A column of area codes, with the boundaries that all of them belong to; not sure where codes of two editions fit and none is named. */
  areas: { column: number; set: BoundarySet; isSure: boolean } | null
}

const numeric = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*)$/
const moment = /^\d{4}-\d{2}(-\d{2}.*)?$/

/** @param sql the question: an edition that it names decides where codes stand in both */
export function chartColumns({ columns, rows }: Pick<ReaderAnswer, 'columns' | 'rows'>, areas: readonly KnownArea[], sql: string): ChartColumns {
  const held = columns.map((_, index) => rows.flatMap((row) => (row[index] === null || row[index] === undefined ? [] : [row[index]])))
  const indices = columns.map((_, index) => index)
  const numbers = indices.filter((index) => numeric.test(columns[index]?.type ?? '') && (held[index]?.length ?? 0) > 0)
  const texts = indices.filter((index) => !numbers.includes(index) && (held[index]?.length ?? 0) > 0)
  const time = texts.find((index) => held[index]?.every((value) => moment.test(String(value)))) ?? null
  const edition = onlyEdition(held[columns.findIndex(({ name }) => /(^|_)edition$/.test(name))]?.map(String) ?? []) ?? editionAsked(sql)
  const found = texts.flatMap((column) => {
    const sets = boundariesOf(new Set(held[column]?.map(String)), areas)
    const set = sets.find((one) => one === `icb_${edition ?? ''}`) ?? sets[0]
    return set ? [{ column, set, isSure: sets.length === 1 || set === `icb_${edition ?? ''}` }] : []
  })[0] ?? null
  const names = texts.filter((index) => index !== time && index !== found?.column)
  return { numbers, names: names[0] ?? found?.column ?? time, time, areas: found }
}

const onlyEdition = (named: readonly string[]): '2023' | '2026' | null => {
  const [edition, ...others] = new Set(named)
  return others.length === 0 && (edition === '2023' || edition === '2026') ? edition : null
}

const comment = /--[^\n]*|\/\*[\s\S]*?\*\//g

const editionAsked = (sql: string) => onlyEdition([...sql.replaceAll(comment, ' ').matchAll(/'(2023|2026)'/g)].map(([, edition]) => edition ?? ''))

/** Every set of boundaries that holds all of the codes, the newest first; England may stand among them. */
function boundariesOf(codes: ReadonlySet<string>, areas: readonly KnownArea[]): BoundarySet[] {
  const sets: readonly (readonly [BoundarySet, (area: KnownArea) => boolean])[] = [
    ['icb_2026', ({ level, edition }) => level === 'icb' && edition === '2026'],
    ['icb_2023', ({ level, edition }) => level === 'icb' && edition === '2023'],
    ['region', ({ level, edition }) => level === 'region' && edition === '2026'],
  ]
  const wanted = [...codes].filter((code) => code !== 'ENG')
  if (wanted.length === 0) return []
  return sets.flatMap(([set, belongs]) => {
    const held = new Set(areas.filter(belongs).map(({ code }) => code))
    return wanted.every((code) => held.has(code)) ? [set] : []
  })
}

/** Why an answer cannot be drawn so; null where it can. */
export function whyNot(kind: ChartKind, found: ChartColumns, rows: ReaderAnswer['rows']): string | null {
  if (rows.length === 0) return 'There are no rows to draw.'
  if (found.numbers.length === 0) return 'A chart needs a column of numbers.'
  if (kind === 'bar' && found.names === null) return 'Bars need a column that names the rows.'
  if (kind === 'line' && found.time === null) return 'A line needs a column of months or dates.'
  if (kind === 'scatter' && found.numbers.length < 2) return 'A scatter needs two columns of numbers.'
  if (kind !== 'map') return null
  if (found.areas === null) return 'A map needs a column of area codes, all of one set of boundaries.'
  const { column } = found.areas
  const codes = rows.map((row) => row[column])
  return new Set(codes).size < codes.length ? 'A map needs one row for each area; here some areas have several.' : null
}

/** The drawing that says most about such columns; null where none can be made. */
export function usualChart(found: ChartColumns, rows: ReaderAnswer['rows']): ChartKind | null {
  const order: readonly ChartKind[] = ['line', 'map', 'bar', 'scatter']
  return order.find((kind) => whyNot(kind, found, rows) === null) ?? null
}

/** The figure worth drawing first: a rate or share, which compares places; else the first column of numbers. */
export const usualNumber = (found: ChartColumns, columns: ReaderAnswer['columns']): number =>
  found.numbers.find((index) => /percent|share|rate|per_/.test(columns[index]?.name ?? '')) ?? found.numbers[0] ?? 0
