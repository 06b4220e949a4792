import { lineColumn } from '~/model/ownFile/columnNames'
import { type ColumnProfile, type ColumnType, typeOfColumn, typeWords } from '~/model/ownFile/columnTypes'
import { mostRejects, type Reject } from '~/model/ownFile/recordScanner'
import type { CleanTable } from '../work/messages'
import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'
import { lostCellsSql, misfitsSql, profileSql, quotedName, sampleSql, stageSql, typedTableSql, withoutMisfitsSql } from './typeSql'

interface LoadedColumn {
  name: string
  type: ColumnType
  /** Most frequent values, as text. */
  values: string[]
}

export interface LoadedTable {
  columns: LoadedColumn[]
  rows: number
  rejects: Reject[]
  rejectCount: number
  notes: string[]
  preview: readonly Record<string, unknown>[]
}

interface LoadOptions {
  /** Of the table, in the schema of the reader's own tables. */
  name: string
  /** Types that the reader chose. */
  types: Partial<Record<string, ColumnType>>
  signal: AbortSignal
  onStep: (done: number, total: number, words: string) => void
}

// No table of a reader's begins with a stroke.
const stage = 'own._reading'
const sample = 'own._reading_sample'
const previewRows = 50

export const tableRef = (name: string): string => `own.${quotedName(name)}`

/**
 * Loads a clean text into a table of the reader's own, typed by DuckDB. Rows with a cell that is not of its column's type are left out and listed.
 * Where it fails or is stopped, nothing stays behind.
 */
export async function loadTable(database: Pick<ReaderDatabase, 'run' | 'putFile' | 'dropFile'>, clean: CleanTable, { name, types, signal, onStep }: LoadOptions): Promise<LoadedTable> {
  const { names, delimiter, data } = clean
  const steps = names.length + 3
  const fileName = `${name}.csv`
  const run = (sql: string) => {
    signal.throwIfAborted()
    return database.run(sql, { signal })
  }
  await database.putFile(fileName, data)
  try {
    onStep(0, steps, 'The rows go into the database.')
    await run(stageSql(stage, `user/${fileName}`, lineColumn, names, delimiter))
    await run(sampleSql(sample, stage, clean.rows))
    const profiles: ColumnProfile[] = []
    for (const [index, column] of names.entries()) {
      onStep(index + 1, steps, `Column ${index + 1} of ${names.length} is looked at.`)
      const [row] = await run(profileSql(sample, column))
      profiles.push(profileOf(row ?? {}))
    }
    const typed = names.map((column, index) => {
      const profile = profiles[index]
      return { name: column, type: types[column] ?? clean.stated[index] ?? (profile ? typeOfColumn(profile) : 'text') }
    })
    onStep(names.length + 1, steps, 'The table is written.')
    await run(typedTableSql(tableRef(name), stage, lineColumn, typed))
    const { misfits, marked } = await holdAgainst(run, name, typed)
    const [counted] = await run(`select count(*)::double as rows from ${tableRef(name)}`)
    const rows = Number(counted?.rows ?? 0)
    onStep(names.length + 2, steps, 'The preview is made.')
    const columns = await Promise.all(typed.map(async ({ name: column, type }) => ({ name: column, type, ...(await valuesOf(run, name, column)) })))
    const shown = typed.map(({ name: column, type }) => (type === 'date' || type === 'time' ? `${quotedName(column)}::varchar as ${quotedName(column)}` : quotedName(column)))
    const preview = await run(`select ${[quotedName(lineColumn), ...shown].join(', ')} from ${tableRef(name)} limit ${previewRows}`)
    return {
      columns, rows,
      rejects: [...clean.rejects, ...misfits].sort((a, b) => a.line - b.line).slice(0, mostRejects),
      rejectCount: clean.rejectCount + clean.rows - rows,
      notes: [...clean.notes, ...blankNote(clean), ...markNote(marked), ...signNotes(typed, profiles), ...periodNotes(typed, profiles)],
      preview,
    }
  } catch (fault) {
    await database.run(`drop table if exists ${tableRef(name)}`).catch(() => undefined)
    throw fault
  } finally {
    for (const passing of [stage, sample]) await database.run(`drop table if exists ${passing}`).catch(() => undefined)
    await database.dropFile(fileName).catch(() => undefined)
  }
}

interface TypedColumn {
  name: string
  type: ColumnType
}

type Run = (sql: string) => Promise<readonly Record<string, unknown>[]>

function profileOf(row: Record<string, unknown>): ColumnProfile {
  const of = (name: string) => Number(row[name] ?? 0)
  return {
    present: of('present'), marked: of('marked'), whole: of('whole'), number: of('number'), month: of('month'), date: of('date'),
    time: of('time'), boolean: of('boolean'), leadingNoughts: of('leading_noughts'), periods: of('periods'),
    pounds: of('pounds'), perCents: of('per_cents'), thousands: of('thousands'),
  }
}

/** Holds every cell against its column's type: rows with one of another type leave the table. */
async function holdAgainst(run: Run, table: string, typed: readonly TypedColumn[]): Promise<{ misfits: Reject[]; marked: number }> {
  const looked = typed.filter(({ type }) => type !== 'text')
  if (looked.length === 0) return { misfits: [], marked: 0 }
  const [counts = {}] = await run(lostCellsSql(tableRef(table), stage, looked))
  const marked = looked.reduce((sum, _, index) => sum + Number(counts[`m${index}`] ?? 0), 0)
  const faulty = looked.filter((_, index) => Number(counts[`f${index}`] ?? 0) > 0)
  const misfits: Reject[] = []
  for (const column of faulty) {
    const rows = await run(misfitsSql(tableRef(table), stage, lineColumn, column, mostRejects))
    misfits.push(...rows.map(({ line, text }) => ({ line: Number(line), column: column.name, text: String(text).slice(0, 120), reason: `is not a ${typeWords[column.type]}, as the rest of the column` })))
  }
  if (faulty.length > 0) await run(withoutMisfitsSql(tableRef(table), stage, lineColumn, faulty))
  return { misfits, marked }
}

/** Rows that the values of a column are gathered from, to see what it stands for. */
const gathered = 20_000

async function valuesOf(run: Run, table: string, column: string): Promise<Pick<LoadedColumn, 'values'>> {
  const rows = await run(`select value from (select ${quotedName(column)}::varchar as value from ${tableRef(table)} limit ${gathered}) where value is not null group by 1 order by count(*) desc, 1 limit 500`)
  return { values: rows.map(({ value }) => String(value)) }
}

const blankNote = ({ blankRows }: CleanTable) => (blankRows > 0 ? [`${blankRows.toLocaleString('en-GB')} empty ${blankRows === 1 ? 'row is' : 'rows are'} passed over.`] : [])

const markNote = (marked: number) =>
  marked > 0 ? [`${marked.toLocaleString('en-GB')} ${marked === 1 ? 'cell holds' : 'cells hold'} a mark such as *, [c] or “-” where a figure is suppressed or missing: kept as missing, not as nought.`] : []

function signNotes(typed: readonly TypedColumn[], profiles: readonly ColumnProfile[]): string[] {
  const has = (sign: 'pounds' | 'perCents' | 'thousands') => typed.some(({ type }, index) => (type === 'whole' || type === 'number') && (profiles[index]?.[sign] ?? 0) > 0)
  return [
    ...(has('pounds') ? ['Pounds: £2.50 is kept as 2.5.'] : []),
    ...(has('perCents') ? ['Per cent: 12.5% is kept as 12.5.'] : []),
    ...(has('thousands') ? ['Commas between thousands are taken out: 1,234 is 1234.'] : []),
  ]
}

function periodNotes(typed: readonly TypedColumn[], profiles: readonly ColumnProfile[]): string[] {
  const periods = typed.filter(({ type }, index) => type === 'text' && (profiles[index]?.periods ?? 0) > 0)
  return periods.map(({ name }) => `${name} holds years or quarters such as 2025-26 Q4; they are not months and stay text.`)
}
