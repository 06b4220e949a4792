/** A value of a reader's file before it has a type. */
export type Cell = string | number | bigint | boolean | null

/** A record as one line of CSV with the given sign between its cells; missing is empty and an empty text is two quotes. */
export function recordText(cells: readonly Cell[], delimiter: string): string {
  return `${cells.map((cell) => cellText(cell, delimiter)).join(delimiter)}\n`
}

function cellText(cell: Cell, delimiter: string): string {
  if (cell === null) return ''
  if (cell === '') return '""'
  const text = String(cell)
  return text.includes(delimiter) || /["\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export type SplitLine = { cells: string[] } | { fault: string }

/**
 * The cells of one record. A quote opens a quoted cell only at the cell's start, spaces before it aside; elsewhere it is a sign like any other.
 * @param text without the line's end
 */
export function splitRecord(text: string, delimiter: string): SplitLine {
  const cells: string[] = []
  let at = 0
  for (;;) {
    const quoted = /^ *"/.exec(text.slice(at, at + 64))
    if (quoted) {
      let end = at + quoted[0].length
      let cell = ''
      for (;;) {
        const close = text.indexOf('"', end)
        if (close < 0) return { fault: 'a double quote is opened and not closed' }
        cell += text.slice(end, close)
        if (text[close + 1] !== '"') { end = close + 1; break }
        cell += '"'
        end = close + 2
      }
      while (text[end] === ' ') end += 1
      if (end < text.length && !text.startsWith(delimiter, end)) return { fault: 'text follows a closing double quote' }
      cells.push(cell)
      at = end
    } else {
      const end = text.indexOf(delimiter, at)
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end))
      at = end < 0 ? text.length : end
    }
    if (at >= text.length) return { cells }
    at += delimiter.length
    if (at === text.length) { cells.push(''); return { cells } }
  }
}
