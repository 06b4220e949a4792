export interface TablesUsed {
  /** Published tables, in alphabetical order. */
  published: readonly string[]
  /** The reader's own: `own.sites`. */
  own: readonly string[]
}

// Comments and text say nothing about tables; quoted names do.
const silent = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g

/**
 * Tables that a query reads. A name too many costs a snippet one more view, so a column named like a table counts; a
 * name that the query itself gives to a part of it does not.
 */
export function tablesUsed(sql: string, known: readonly string[]): TablesUsed {
  const text = sql.replaceAll(silent, ' ').replaceAll('"', '')
  const own = [...text.matchAll(/\bown\s*\.\s*(?:main\s*\.\s*)?(\w+)/gi)].map(([, name]) => `own.${name ?? ''}`)
  const named = new Set([...text.matchAll(/\b(\w+)\s*(?:\([^()]*\)\s*)?\bas\s+(?:(?:not\s+)?materialized\s+)?\(/gi)].map(([, name]) => name?.toLowerCase()))
  const words = new Set([...text.matchAll(/(?<!\bown\s*\.\s*)(?<!\w)(\w+)/gi)].map(([word]) => word.toLowerCase()))
  return {
    published: known.filter((name) => words.has(name) && !named.has(name)).sort(),
    own: [...new Set(own)].sort(),
  }
}
