import { type ColumnType, missingMarks } from '~/model/ownFile/columnTypes'

export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`

const marks = missingMarks.map(quotedText).join(', ')

/** A figure without its pound, thousands and per-cent signs; minus signs of print are those of sums, and (12) is −12. */
const figureOf = (cell: string) => `replace(regexp_replace(regexp_replace(${cell}, '^\\((.+)\\)$', '-\\1'), '[£,%\\s]', '', 'g'), '−', '-')`
const figurePattern = "'^[-+−(]?\\s?£?\\s?[-−]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?([eE][-+]?\\d+)?\\s?%?\\)?$'"
const wholePattern = "'^[-+−(]?\\s?£?\\s?[-−]?(\\d{1,3}(,\\d{3})+|\\d{1,18})\\)?$'"
const fullDates = "['%Y-%m-%d', '%d/%m/%Y', '%d-%m-%Y', '%d.%m.%Y', '%Y/%m/%d']"
// Years of two digits first: the forms for four would read them as years of the first century.
const otherDates = "['%d-%b-%y', '%d/%m/%y', '%d %b %Y', '%d %B %Y', '%d-%b-%Y', '%d/%m/%Y', '%d-%m-%Y', '%Y-%m-%d', '%Y%m%d']"
const monthForms = "['%b-%y', '%b %y', '%Y-%m', '%Y/%m', '%b %Y', '%B %Y', '%b-%Y', '%B-%Y', '%m/%Y', '%Y %b', '%Y %B']"
const timeForms = "['%Y-%m-%d %H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%d %H:%M', '%Y-%m-%dT%H:%M', '%d/%m/%Y %H:%M', '%d/%m/%Y %H:%M:%S']"

/** The cell without spaces around it; null where it is empty. Most cells hold no space, and to look for one costs less than to trim. */
function trimmed(column: string, of = ''): string {
  const cell = `${of === '' ? '' : `${of}.`}${quotedName(column)}`
  return `nullif(case when ${[' ', '\u00a0', '\t'].map((space) => `contains(${cell}, '${space}')`).join(' or ')} then trim(${cell}, ' \u00a0\t') else ${cell} end, '')`
}

/** Whether a cell, trimmed, is a mark of a missing figure. */
const isMark = (cell: string): string => `lower(${cell}) in (${marks})`

/** A trimmed cell as a value of a type; null where it is none. Dates are read as in Britain: 03/04/2026 is in April. */
function valueSql(cell: string, type: ColumnType): string {
  switch (type) {
    case 'text':
      return cell
    case 'whole':
      // The quick way first: millions of cells pass through here.
      return `coalesce(case when length(${cell}) < 19 and try_cast(${cell} as bigint)::varchar = ${cell} then try_cast(${cell} as bigint) end, case when regexp_matches(${cell}, ${wholePattern}) then try_cast(${figureOf(cell)} as bigint) end)`
    case 'number':
      // Digits and signs sort below ":"; "nan" and "inf" do not.
      return `coalesce(try_cast(case when ${cell} < ':' then ${cell} end as double), try_cast(case when ${cell} < ':' and regexp_full_match(${cell}, '-?[0-9.]+%') then rtrim(${cell}, '%') end as double), case when regexp_matches(${cell}, ${figurePattern}) then try_cast(${figureOf(cell)} as double) end)`
    case 'date':
      return `cast(coalesce(case when length(${cell}) = 10 and ${cell}[3] = '/' then try_strptime(${cell}, '%d/%m/%Y') end, case when length(${cell}) = 10 then try_strptime(${cell}, ${fullDates}) end, try_strptime(${cell}, ${otherDates})) as date)`
    case 'month':
      return `coalesce(case when length(${cell}) = 7 and ${cell}[5] = '-' and try_cast(${cell} || '-01' as date) is not null then ${cell} end, strftime(try_strptime(${cell}, ${monthForms}), '%Y-%m'))`
    case 'time':
      return `try_strptime(${cell}, ${timeForms})`
    case 'boolean':
      return `case when lower(${cell}) in ('true', 'yes', 'y') then true when lower(${cell}) in ('false', 'no', 'n') then false end`
    default:
      return type satisfies never
  }
}

const sampledAtStart = 2000
const sampledBeyond = 3000

/** The first rows and others from the whole table, to tell types from. */
export const sampleSql = (sample: string, table: string, rows: number): string =>
  `create or replace table ${sample} as select * from ${table} where rowid < ${sampledAtStart} or rowid % ${Math.max(1, Math.ceil(rows / sampledBeyond))} = 0`

/** How many cells of a column are what: the columns of a ColumnProfile. */
export function profileSql(sample: string, column: string): string {
  const count = (condition: string) => `count(*) filter (${condition})::double`
  const fits = (type: ColumnType) => count(`not is_mark and ${valueSql('cell', type)} is not null`)
  // Digits alone, such as 202603 or 20260331, are figures first.
  const words = (type: ColumnType) => count(`not is_mark and not regexp_matches(cell, '^\\d+$') and ${valueSql('cell', type)} is not null`)
  return `
    with cells as (select ${trimmed(column)} as cell from ${sample}),
    marked as materialized (select cell, ${isMark('cell')} as is_mark from cells where cell is not null)
    select ${count('not is_mark')} as present, ${count('is_mark')} as marked,
      ${fits('whole')} as whole, ${fits('number')} as number, ${words('month')} as month, ${words('date')} as date, ${fits('time')} as time, ${fits('boolean')} as boolean,
      ${count("regexp_matches(cell, '^0\\d+$')")} as leading_noughts,
      ${count("regexp_matches(cell, '^(19|20)\\d\\d[/-]\\d\\d(\\s*[Qq][1-4])?$') and not regexp_matches(cell, '^\\d{4}-(0[1-9]|1[0-2])$')")} as periods,
      ${count("contains(cell, '£')")} as pounds, ${count("contains(cell, '%')")} as per_cents, ${count("regexp_matches(cell, '\\d,\\d{3}')")} as thousands
    from marked`
}

interface TypedColumn {
  name: string
  type: ColumnType
}

/** Every row, typed; a cell that is not of its column's type is null for now. No cell is looked at twice. */
export function typedTableSql(table: string, stage: string, line: string, columns: readonly TypedColumn[]): string {
  const select = columns.map(({ name, type }) => `${valueSql(trimmed(name), type)} as ${quotedName(name)}`)
  return `create or replace table ${table} as select ${[quotedName(line), ...select].join(', ')} from ${stage}`
}

/** A cell of the text beside none in the table, whose rows stand in the same order. */
const lost = ({ name }: TypedColumn) => `(t.${quotedName(name)} is null and s.${quotedName(name)} is not null and trim(s.${quotedName(name)}) <> '')`
const lostCell = ({ name }: TypedColumn) => trimmed(name, 's')
/** A case looks at its answer only where it holds: marks are looked for in few cells. */
const lostIs = (column: TypedColumn, marked: boolean) => `case when ${lost(column)} then ${marked ? '' : 'not '}${isMark(lostCell(column))} else false end`
const beside = (table: string, stage: string) => `${stage} s positional join ${table} t`

/** For each column, m0, m1, …: cells with a mark of a missing figure; and f0, f1, …: cells of another type. */
export function lostCellsSql(table: string, stage: string, columns: readonly TypedColumn[]): string {
  const counts = columns.flatMap((column, index) => [
    `count(*) filter (${lostIs(column, true)})::double as m${index}`,
    `count(*) filter (${lostIs(column, false)})::double as f${index}`,
  ])
  return `select ${counts.join(', ')} from ${beside(table, stage)}`
}

/** Cells that are not of their column's type: line, text. */
export function misfitsSql(table: string, stage: string, line: string, column: TypedColumn, limit: number): string {
  return `select s.${quotedName(line)}::double as line, ${lostCell(column)} as text from ${beside(table, stage)} where ${lostIs(column, false)} limit ${limit}`
}

/** Takes the rows out that hold such a cell. */
export function withoutMisfitsSql(table: string, stage: string, line: string, columns: readonly TypedColumn[]): string {
  const any = columns.map((column) => lostIs(column, false)).join(' or ')
  return `delete from ${table} where ${quotedName(line)} in (select s.${quotedName(line)} from ${beside(table, stage)} where ${any})`
}

/** Reads the clean text that the worker made: every cell as text. */
export function stageSql(stage: string, file: string, line: string, names: readonly string[], delimiter: string): string {
  const columns = [`${quotedText(line)}: 'BIGINT'`, ...names.map((name) => `${quotedText(name)}: 'VARCHAR'`)].join(', ')
  return `create or replace table ${stage} as select * from read_csv(${quotedText(file)}, auto_detect = false, header = true, delim = ${quotedText(delimiter)}, quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, max_line_size = 10000000, buffer_size = 20000000, columns = {${columns}})`
}
