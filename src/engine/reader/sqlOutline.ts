/** A text cut into DuckDB's own tokens: where each starts, in bytes. Comments and spaces belong to the token before. */
export interface SqlTokens {
  offsets: readonly number[]
}

/** What our words about a text need of it; what DuckDB makes of it decides. */
export interface SqlOutline {
  /** The first word, in capitals; '' where the text starts with a sign. */
  firstWord: string
  /** Places in the text, in characters; null where there is nothing of the kind. */
  firstAt: number | null
  secondAt: number | null
  /** Names with a bracket behind them, in small letters and without quotation marks. */
  called: readonly { name: string; at: number }[]
  /** The text with its last semicolons blanked, so that every other sign keeps its line and column. */
  text: string
}

export function sqlOutline(sql: string, { offsets }: SqlTokens): SqlOutline {
  const tokens = cut(sql, offsets)
  const first = tokens.findIndex(({ text }) => !text.startsWith(';'))
  const end = tokens.findIndex(({ text }, index) => index > first && text.startsWith(';'))
  const second = first === -1 || end === -1 ? undefined : tokens.slice(end).find(({ text }) => !text.startsWith(';'))
  const semicolons = tokens.filter(({ text }) => text.startsWith(';'))
  const opening = tokens[first]
  return {
    firstWord: /^[a-z_]+/i.exec(opening?.text ?? '')?.[0].toUpperCase() ?? '',
    firstAt: opening?.at ?? null,
    secondAt: second?.at ?? null,
    called: tokens.flatMap(({ text, at }, index) => (tokens[index + 1]?.text.startsWith('(') ? [{ name: nameOf(text), at }] : [])),
    text: second ? sql : semicolons.reduce((left, { at }) => `${left.slice(0, at)} ${left.slice(at + 1)}`, sql),
  }
}

function cut(sql: string, offsets: readonly number[]): { text: string; at: number }[] {
  const bytes = new TextEncoder().encode(sql)
  const decoder = new TextDecoder()
  let at = decoder.decode(bytes.subarray(0, offsets[0] ?? 0)).length
  return offsets.map((offset, index) => {
    const text = decoder.decode(bytes.subarray(offset, offsets[index + 1] ?? bytes.length))
    at += text.length
    return { text, at: at - text.length }
  })
}

function nameOf(token: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(token)?.[1]?.replaceAll('""', '"')
  return (quoted ?? /^[^\s(/-]*/.exec(token)?.[0] ?? '').toLowerCase()
}
