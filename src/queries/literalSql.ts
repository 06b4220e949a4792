import type { SqlValue } from '~/engine/Database'

/** Texts, quoted names and comments, in which a question mark is no parameter. */
const tokens = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\?/g

/**
 * A question with its values written in, ready to be read and run by a person.
 * @throws where the SQL has not as many `?` as there are values
 */
export function literalSql(sql: string, values: readonly SqlValue[]): string {
  let used = 0
  const text = sql.replaceAll(tokens, (token) => {
    if (token.startsWith('--')) return told(token)
    if (token !== '?') return token
    const value = values[used]
    used += 1
    return value === undefined ? token : literal(value)
  })
  if (used !== values.length) throw new Error(`The question has ${used} parameters and was given ${values.length} values.`)
  return text.trim()
}

/** A comment of a question whose values are there to be seen. */
const told = (comment: string) => comment.replaceAll('; no parameters.', '.').replaceAll(' No parameters.', '').replaceAll(/\bParameters?(?=[:,])/g, 'Filled in below')

function literal(value: SqlValue): string {
  if (value === null) return 'null'
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
