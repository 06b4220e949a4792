import type { ReaderValue } from './ReaderDatabase'

/**
 * SQL that carries a column out of the engine without loss: on the way through Arrow long numbers would be rounded
 * (and broken inside lists, where `castBigIntToDouble` only renames them), and dates would lose their kind.
 */
export function carried(column: string, type: string): string {
  if (isNested(type)) return `${column}::${leaves(type, 'VARCHAR')}::${leaves(type, 'BLOB')}`
  if (/^(BOOLEAN|U?TINYINT|U?SMALLINT|U?INTEGER|FLOAT|DOUBLE)$/.test(type)) return column
  if (type.startsWith('TIMESTAMP')) return `replace(${column}::varchar, ' ', 'T')`
  return `${column}::varchar`
}

const isWhole = (type: string) => /^U?(BIGINT|HUGEINT)$/.test(type)

const isNested = (type: string) => /\]$|^(STRUCT|MAP)\(/.test(type)

// Quoted names, or a type where a type ends: before a comma, a bracket or the end.
const leaf =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\b(?:(?<whole>U?(?:BIGINT|HUGEINT))|(?<other>DECIMAL\(\d+,\d+\)|DATE|TIME(?:STAMP)?(?:_S|_MS|_NS)?(?: WITH TIME ZONE)?|INTERVAL|UUID|BIT|BLOB))(?=\s*(?:[,)[]|$))/g

/** Inside lists and structs whole numbers travel as bytes of their text, which tells them from text itself. */
const leaves = (type: string, whole: 'VARCHAR' | 'BLOB') =>
  type.replace(leaf, (piece: string, ...found: unknown[]) => {
    const groups = found.at(-1) as { whole?: string; other?: string }
    if (groups.whole) return whole
    return groups.other ? 'VARCHAR' : piece
  })

/** A carried value as the reader gets it. */
export function plainValue(value: unknown, type: string, arrowType: ArrowType): ReaderValue {
  if (value === null || value === undefined) return null
  if (isNested(type)) return JSON.stringify(nested(value, arrowType))
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'boolean') return value
  const text = String(value)
  return isWhole(type) ? wholeNumber(text) : text
}

const wholeNumber = (text: string): number | string => (Number.isSafeInteger(Number(text)) ? Number(text) : text)

/** The little of an Arrow type that is needed here. */
export interface ArrowType {
  toString: () => string
  children?: readonly { name: string; type: ArrowType }[] | null
}

function nested(value: unknown, type: ArrowType): unknown {
  if (value === null || value === undefined) return null
  const name = type.toString()
  const children = type.children ?? []
  if (value instanceof Uint8Array && name.startsWith('Binary')) return wholeNumber(new TextDecoder().decode(value))
  if (/^(List|FixedSizeList)/.test(name)) {
    return Array.from(value as Iterable<unknown>, (one) => nested(one, children[0]?.type ?? type))
  }
  if (name.startsWith('Map')) {
    const [key, held] = children[0]?.type.children ?? []
    return Object.fromEntries(
      Array.from(value as Iterable<[unknown, unknown]>, ([one, other]) => [
        String(key ? nested(one, key.type) : one),
        held ? nested(other, held.type) : other,
      ]),
    )
  }
  if (name.startsWith('Struct')) {
    const held = value as Record<string, unknown>
    return Object.fromEntries(children.map((child) => [child.name, nested(held[child.name], child.type)]))
  }
  return typeof value === 'bigint' ? wholeNumber(String(value)) : value
}
