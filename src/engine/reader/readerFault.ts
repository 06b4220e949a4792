import { isBroken } from '../isBroken'
import { plainFault } from './plainFault'
import { ReaderQueryError, type ReaderQueryErrorKind, type TextPlace } from './ReaderQueryError'

interface EngineWords {
  exception_type?: string
  exception_message?: string
  position?: string
  error_subtype?: string
}

const kinds: readonly (readonly [RegExp, ReaderQueryErrorKind])[] = [
  [/^(Catalog|Binder)$/, 'unknown-name'],
  [/^(Parser|Syntax)/, 'syntax'],
  [/^Out of Memory/i, 'memory'],
]

const outOfMemory = 'This needs more memory than a page may take. Ask for fewer rows or columns, or group them first.'

const broken = 'This question broke the database, most likely by the memory that it needs or by parts nested in one another. The database is starting again; tables of your own are put back. Ask for fewer rows, shorter texts and lists, or a shorter sum.'

/**
 * Turns the engine's error into one that points into the reader's own text.
 * @param cause what DuckDB said, as JSON where `errors_as_json` is on
 * @param sql the reader's text
 * @param before bytes that stood before it in what was run
 */
export function readerFault(cause: unknown, sql: string, before: number): ReaderQueryError {
  if (isBroken(cause)) return new ReaderQueryError('broken', broken, null, { cause })
  const said = cause instanceof Error ? cause.message : String(cause)
  const words = engineWords(said)
  const message = (words.exception_message ?? said).trim()
  const kind = kindOf(words, message)
  const byte = words.position === undefined ? null : Number(words.position) - before
  const isCutShort = isPastEnd(sql, kind, byte)
  const place = byte === null ? null : isCutShort ? placeAt(sql, sql.trimEnd().length) : placeAtByte(sql, byte)
  return new ReaderQueryError(kind, kind === 'memory' ? outOfMemory : plainFault(isCutShort ? 'syntax error at end of input' : message), place, { cause })
}

/** The grammar breaks at the bracket that we close behind the text. */
const isPastEnd = (sql: string, kind: ReaderQueryErrorKind, byte: number | null) =>
  kind === 'syntax' && byte !== null && byte >= new TextEncoder().encode(sql.trimEnd()).length

function kindOf({ exception_type: type = '', error_subtype: subtype = '' }: EngineWords, message: string): ReaderQueryErrorKind {
  if (/out of memory|failed to allocate|could not allocate|bad_alloc/i.test(message)) return 'memory'
  const kind = kinds.find(([pattern]) => pattern.test(type))?.[1] ?? 'other'
  // DuckDB's binder also finds fault with types and grouping.
  const isName = /NOT_FOUND|MISSING_ENTRY/.test(subtype) || /not found|does not exist/i.test(message)
  return kind === 'unknown-name' && !isName ? 'other' : kind
}

/** Some errors carry their kind before the JSON as well: `Parser Error: {…}`. */
function engineWords(said: string): EngineWords {
  try {
    return JSON.parse(said.slice(Math.max(0, said.indexOf('{')))) as EngineWords
  } catch {
    return {}
  }
}

/** Where a byte of the text stands; null for one outside of it, which is a place in some text of the engine's own. */
function placeAtByte(sql: string, byte: number): TextPlace | null {
  const bytes = new TextEncoder().encode(sql)
  if (byte < 0 || byte >= bytes.length) return null
  return placeAt(sql, new TextDecoder().decode(bytes.subarray(0, byte)).length)
}

/** Line and column of a place in a text, from 1. */
export function placeAt(sql: string, index: number): TextPlace {
  const head = sql.slice(0, index).split('\n')
  return { line: head.length, column: (head.at(-1) ?? '').length + 1 }
}
