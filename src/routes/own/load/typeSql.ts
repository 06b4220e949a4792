import { type ColumnType, missingMarks } from '~/model/ownFile/columnTypes'

export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`

const marks = missingMarks.map(quotedText).join(', ')

/** A figure without its pound, thousands and per-cent signs; minus signs of print are those of sums, and (12) is −12. */
const figureOf = (cell: string) => `replace(regexp_replace(regexp_replace(${cell}, '^\\((.+)\\)$', '-\\1'), '[£,%\\s]', '', 'g'), '−', '-')`
const figurePattern = "'^[-+−(]?\\s?£?\\s?[-−]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?([eE][-+]?\\d+)?\\s?%?\\)?$'"
const wholePattern = "'^[-+−(]?\\s?£?\\s?[-−]?(\\d{1,3}(,\\d{3})+|\\d{1,18})\\)?$'"
// Years of two digits first: the forms for four would read them as years of the first century.
const dateForms = "['%d-%b-%y', '%d/%m/%y', '%Y-%m-%d', '%d/%m/%Y', '%d-%m-%Y', '%d.%m.%Y', '%d %b %Y', '%d %B %Y', '%d-%b-%Y', '%Y/%m/%d', '%Y%m%d']"
const monthForms = "['%b-%y', '%b %y', '%Y-%m', '%Y/%m', '%b %Y', '%B %Y', '%b-%Y', '%B-%Y', '%m/%Y', '%Y %b', '%Y %B']"
const timeForms = "['%Y-%m-%d %H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%dT%H:%M:%SZ', '%Y-%m-%d %H:%M', '%Y-%m-%dT%H:%M', '%d/%m/%Y %H:%M', '%d/%m/%Y %H:%M:%S']"

/** The cell without spaces around it; null where it is empty. */
export const trimmed = (column: string): string => `nullif(trim(${quotedName(column)}, ' \u00a0\t'), '')`

/** Whether a cell, trimmed, is a mark of a missing figure. */
export const isMark = (cell: string): string => `lower(${cell}) in (${marks})`

/** A trimmed cell as a value of a type; null where it is none. Dates are read as in Britain: 03/04/2026 is in April. */
export function valueSql(cell: string, type: ColumnType): string {
  switch (type) {
    case 'text':
      return cell
    case 'whole':
      return `case when regexp_matches(${cell}, ${wholePattern}) then try_cast(${figureOf(cell)} as bigint) end`
    case 'number':
      return `case when regexp_matches(${cell}, ${figurePattern}) then try_cast(${figureOf(cell)} as double) end`
    case 'date':
      return `cast(try_strptime(${cell}, ${dateForms}) as date)`
    case 'month':
      return `strftime(try_strptime(${cell}, ${monthForms}), '%Y-%m')`
    case 'time':
      return `try_strptime(${cell}, ${timeForms})`
    case 'boolean':
      return `case when lower(${cell}) in ('true', 'yes', 'y') then true when lower(${cell}) in ('false', 'no', 'n') then false end`
    default:
      return type satisfies never
  }
}

/** How many cells of a column are what: the columns of a ColumnProfile. */
export function profileSql(table: string, column: string, rows: number): string {
  const count = (condition: string) => `count(*) filter (${condition})::double`
  const fits = (type: ColumnType) => count(`not is_mark and ${valueSql('cell', type)} is not null`)
  // Digits alone, such as 202603 or 20260331, are figures first.
  const words = (type: ColumnType) => count(`not is_mark and not regexp_matches(cell, '^\\d+$') and ${valueSql('cell', type)} is not null`)
  return `
    with cells as (select ${trimmed(column)} as cell from ${table} limit ${rows}),
    marked as (select cell, ${isMark('cell')} as is_mark from cells where cell is not null)
    select ${count('not is_mark')} as present, ${count('is_mark')} as marked,
      ${fits('whole')} as whole, ${fits('number')} as number, ${words('month')} as month, ${words('date')} as date, ${fits('time')} as time, ${fits('boolean')} as boolean,
      ${count("regexp_matches(cell, '^0\\d+$')")} as leading_noughts,
      ${count("regexp_matches(cell, '^(19|20)\\d\\d[/-]\\d\\d(\\s*[Qq][1-4])?$') and not regexp_matches(cell, '^\\d{4}-(0[1-9]|1[0-2])$')")} as periods
    from marked`
}

interface TypedColumn {
  name: string
  type: ColumnType
}

/** Whether a row holds a cell that is not of its column's type: it is left out and reported. */
const misfit = ({ name, type }: TypedColumn) => `(${trimmed(name)} is not null and not ${isMark(trimmed(name))} and ${valueSql(trimmed(name), type)} is null)`

const typedOnly = (columns: readonly TypedColumn[]) => columns.filter(({ type }) => type !== 'text')

/** The cells of rows that are left out: line, column and text; one row a cell. */
export function misfitsSql(stage: string, line: string, columns: readonly TypedColumn[], limit: number): string | null {
  const parts = typedOnly(columns).map(({ name, type }) =>
    `select * from (select ${quotedName(line)}::double as line, ${quotedText(name)} as "column", ${quotedText(type)} as type, ${trimmed(name)} as text from ${stage} where ${misfit({ name, type })} order by 1 limit ${limit})`)
  return parts.length === 0 ? null : `select * from (${parts.join('\nunion all\n')}) order by line limit ${limit}`
}

/** The table itself, typed, without rows that hold a misfit. */
export function typedTableSql(table: string, stage: string, line: string, columns: readonly TypedColumn[]): string {
  const select = columns.map(({ name, type }) => {
    const cell = trimmed(name)
    const value = valueSql(cell, type)
    return `${type === 'text' ? value : `case when not ${isMark(cell)} then ${value} end`} as ${quotedName(name)}`
  })
  const misfits = typedOnly(columns).map(misfit)
  return `create or replace table ${table} as select ${[quotedName(line), ...select].join(', ')} from ${stage}${misfits.length > 0 ? ` where not (${misfits.join(' or ')})` : ''}`
}

/** Marks of missing figures and signs in the columns of figures: one row. */
export function signsSql(stage: string, columns: readonly TypedColumn[]): string | null {
  const typed = typedOnly(columns)
  if (typed.length === 0) return null
  const sum = (condition: (cell: string) => string) => typed.map(({ name }) => `count(*) filter (${condition(trimmed(name))})`).join(' + ')
  const figures = typed.filter(({ type }) => type === 'whole' || type === 'number')
  const any = (pattern: string) => (figures.length === 0 ? 'false' : figures.map(({ name }) => `coalesce(bool_or(regexp_matches(${quotedName(name)}, ${quotedText(pattern)})), false)`).join(' or '))
  return `select (${sum(isMark)})::double as marked, (${any('£')}) as has_pounds, (${any('%')}) as has_per_cent, (${any('\\d,\\d{3}')}) as has_thousands from ${stage}`
}

/** Reads the clean text that the worker made: every cell as text. */
export function stageSql(stage: string, file: string, line: string, names: readonly string[], delimiter: string): string {
  const columns = [`${quotedText(line)}: 'BIGINT'`, ...names.map((name) => `${quotedText(name)}: 'VARCHAR'`)].join(', ')
  return `create or replace table ${stage} as select * from read_csv(${quotedText(file)}, auto_detect = false, header = true, delim = ${quotedText(delimiter)}, quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, max_line_size = 10000000, columns = {${columns}})`
}
