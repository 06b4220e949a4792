import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'
import { tableRef } from '../load/loadTable'
import { quotedName, quotedText } from '../load/typeSql'
import type { CodeSum } from './ownMap'

/** Different codes that a map can hold; beyond them the column is no list of areas. */
const mostCodes = 5000

interface SumsRequest {
  table: string
  code: string
  value: string
  /** Rows of one month only. */
  month: { column: string; is: string } | null
}

/** Sums and counts of a column by code. */
export async function askSums(reader: Pick<ReaderDatabase, 'run'>, { table, code, value, month }: SumsRequest): Promise<CodeSum[]> {
  const where = [`${quotedName(code)} is not null`, ...(month ? [`${quotedName(month.column)} = ${quotedText(month.is)}`] : [])].join(' and ')
  const rows = await reader.run(`
    select upper(trim(${quotedName(code)})) as code, count(*)::double as rows, count(${quotedName(value)})::double as known, coalesce(sum(${quotedName(value)}), 0)::double as sum
    from ${tableRef(table)} where ${where} group by 1 order by 1 limit ${mostCodes}`)
  return rows.map((row) => ({ code: String(row.code), rows: Number(row.rows), known: Number(row.known), sum: Number(row.sum) }))
}

/** Months of a column, the latest first. */
export async function askMonths(reader: Pick<ReaderDatabase, 'run'>, table: string, column: string): Promise<string[]> {
  const rows = await reader.run(`select distinct ${quotedName(column)} as month from ${tableRef(table)} where ${quotedName(column)} is not null order by 1 desc limit 400`)
  return rows.map(({ month }) => String(month))
}
