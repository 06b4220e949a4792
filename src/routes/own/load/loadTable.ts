import { lineColumn } from '~/model/ownFile/columnNames'
import { type ColumnProfile, type ColumnType, typeOfColumn, typeWords } from '~/model/ownFile/columnTypes'
import { mostRejects, type Reject } from '~/model/ownFile/recordScanner'
import type { CleanTable } from '../work/messages'
import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'
import { misfitsSql, profileSql, quotedName, signsSql, stageSql, typedTableSql } from './typeSql'

export interface LoadedColumn {
  name: string
  type: ColumnType
  /** Most frequent values, as text. */
  values: string[]
  /** How many different values; counted over a sample. */
  distinct: number
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

const stage = 'own.reading'
/** Rows that a column's type is told from; all rows are held against it. */
const sampled = 20_000
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
    const profiles: ColumnProfile[] = []
    for (const [index, column] of names.entries()) {
      onStep(index + 1, steps, `Column ${index + 1} of ${names.length} is looked at.`)
      const [row] = await run(profileSql(stage, column, sampled))
      profiles.push(profileOf(row ?? {}))
    }
    const typed = names.map((column, index) => {
      const profile = profiles[index]
      return { name: column, type: types[column] ?? clean.stated[index] ?? (profile ? typeOfColumn(profile) : 'text') }
    })
    onStep(names.length + 1, steps, 'The table is written.')
    await run(typedTableSql(tableRef(name), stage, lineColumn, typed))
    const [counted] = await run(`select count(*)::double as rows from ${tableRef(name)}`)
    const rows = Number(counted?.rows ?? 0)
    const misfits = rows === clean.rows ? [] : await findMisfits(run, typed)
    const signs = signsSql(stage, typed)
    const [sign] = signs === null ? [] : await run(signs)
    onStep(names.length + 2, steps, 'The preview is made.')
    const columns = await Promise.all(typed.map(async ({ name: column, type }) => ({ name: column, type, ...(await valuesOf(run, name, column)) })))
    const shown = typed.map(({ name: column, type }) => (type === 'date' || type === 'time' ? `${quotedName(column)}::varchar as ${quotedName(column)}` : quotedName(column)))
    const preview = await run(`select ${[quotedName(lineColumn), ...shown].join(', ')} from ${tableRef(name)} limit ${previewRows}`)
    return {
      columns, rows,
      rejects: [...clean.rejects, ...misfits].sort((a, b) => a.line - b.line).slice(0, mostRejects),
      rejectCount: clean.rejectCount + clean.rows - rows,
      notes: [...clean.notes, ...blankNote(clean), ...signNotes(sign ?? {}), ...periodNotes(typed, profiles)],
      preview,
    }
  } catch (fault) {
    await database.run(`drop table if exists ${tableRef(name)}`).catch(() => undefined)
    throw fault
  } finally {
    await database.run(`drop table if exists ${stage}`).catch(() => undefined)
    await database.dropFile(fileName).catch(() => undefined)
  }
}

type Run = (sql: string) => Promise<readonly Record<string, unknown>[]>

function profileOf(row: Record<string, unknown>): ColumnProfile {
  const of = (name: string) => Number(row[name] ?? 0)
  return {
    present: of('present'), marked: of('marked'), whole: of('whole'), number: of('number'), month: of('month'), date: of('date'),
    time: of('time'), boolean: of('boolean'), leadingNoughts: of('leading_noughts'), periods: of('periods'),
  }
}

async function findMisfits(run: Run, typed: readonly { name: string; type: ColumnType }[]): Promise<Reject[]> {
  const sql = misfitsSql(stage, lineColumn, typed, mostRejects)
  if (sql === null) return []
  return (await run(sql)).map(({ line, column, type, text }) => ({
    line: Number(line), column: String(column), text: String(text).slice(0, 120), reason: `is not a ${typeWords[type as ColumnType]}, as the rest of the column`,
  }))
}

async function valuesOf(run: Run, table: string, column: string): Promise<Pick<LoadedColumn, 'values' | 'distinct'>> {
  const rows = await run(`select value, count(*) over ()::double as different from (select ${quotedName(column)}::varchar as value, count(*) as times from (select ${quotedName(column)} from ${tableRef(table)} limit 200000) where ${quotedName(column)} is not null group by 1) order by times desc, value limit 500`)
  return { values: rows.map(({ value }) => String(value)), distinct: Number(rows[0]?.different ?? 0) }
}

const blankNote = ({ blankRows }: CleanTable) => (blankRows > 0 ? [`${blankRows.toLocaleString('en-GB')} empty ${blankRows === 1 ? 'row is' : 'rows are'} passed over.`] : [])

function signNotes(sign: Record<string, unknown>): string[] {
  const marked = Number(sign.marked ?? 0)
  return [
    ...(marked > 0 ? [`${marked.toLocaleString('en-GB')} ${marked === 1 ? 'cell holds' : 'cells hold'} a mark such as *, [c] or “-” where a figure is suppressed or missing: kept as missing, not as nought.`] : []),
    ...(sign.has_pounds === true ? ['Pounds: £2.50 is kept as 2.5.'] : []),
    ...(sign.has_per_cent === true ? ['Per cent: 12.5% is kept as 12.5.'] : []),
    ...(sign.has_thousands === true ? ['Commas between thousands are taken out: 1,234 is 1234.'] : []),
  ]
}

function periodNotes(typed: readonly { name: string; type: ColumnType }[], profiles: readonly ColumnProfile[]): string[] {
  const periods = typed.filter(({ type }, index) => type === 'text' && (profiles[index]?.periods ?? 0) > 0)
  return periods.map(({ name }) => `${name} holds years or quarters such as 2025-26 Q4; they are not months and stay text.`)
}
