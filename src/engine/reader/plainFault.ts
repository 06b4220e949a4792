interface Rewording {
  pattern: RegExp
  /** Words for the reader, from what the pattern caught. */
  words: (...caught: string[]) => string
}

const perhaps = (candidates: readonly string[]) => {
  const few = candidates.slice(0, 3)
  if (few.length === 0) return '.'
  const list = few.length === 1 ? few[0] : `${few.slice(0, -1).join(', ')} or ${String(few.at(-1))}`
  return `; perhaps you mean ${String(list)}.`
}

const quoted = (list: string) => [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? '')

const rewordings: readonly Rewording[] = [
  { pattern: /^Referenced column "(.+?)" was not found because the FROM clause is missing/, words: (column) => `There is no column “${column}” to read: this question has no FROM yet.` },
  { pattern: /^Referenced column "(.+?)" not found in FROM clause!(?:\s*Candidate bindings:(.*))?/s, words: (column, list) => `There is no column “${column}” in the tables that this question reads${perhaps(quoted(list))}` },
  { pattern: /^Table "(.+?)" does not have a column named "(.+?)"(?:\s*Candidate bindings:(.*))?/s, words: (table, column, list) => `There is no column “${column}” in ${table}${perhaps(quoted(list))}` },
  { pattern: /^Referenced table "(.+?)" not found!(?:\s*Candidate tables:(.*))?/s, words: (table, list) => `This question reads no table “${table}”${perhaps(quoted(list))}` },
  { pattern: /^(?:\w+ )*?(Table|Function) with name "?(.+?)"? does not exist(?:!\s*Did you mean (.*)|.*)/s, words: (kind, name, list) => `There is no ${kind.toLowerCase()} “${name}”${perhaps(quoted(list))}` },
  { pattern: /^Ambiguous reference to column name "(.+?)" \(use:(.*)\)/s, words: (column, list) => `More than one table has a column “${column}”: write ${quoted(list).join(' or ')}.` },
  { pattern: /^column "(.+?)" must appear in the GROUP BY/, words: (column) => `Column “${column}” is neither in GROUP BY nor inside a function such as sum() or any_value().` },
  { pattern: /^No function matches the given name and argument types '(.+?)'/, words: (call) => `There is no ${call}: the function takes other kinds of values. A cast, as in x::double, may help.` },
  { pattern: /^Could not choose a best candidate function for the function call "(.+?)"\. In order/s, words: (call) => `What is meant by ${call} is not clear here. A cast, as in x::double, may help.` },
  { pattern: /^Macro (.+?)\(\) does not support the supplied arguments/, words: (name) => `The function ${name}() takes other values than those in its brackets here.` },
  { pattern: /^More than one row returned by a subquery/, words: () => 'A question in brackets that stands for one value gives several rows: use max() or any_value() in it, or add limit 1.' },
  { pattern: /^Expected \d+ parameters/, words: () => 'Nothing stands for ? or $1 here: write the value itself into the question.' },
  { pattern: /^unterminated (?:quoted (?:string|identifier)|(.*?comment))/, words: (comment) => `${comment === '' ? 'A quotation mark opens here' : 'A comment begins here'} and is never closed.` },
  { pattern: /^(?:memory exhausted at or near|Max expression depth limit)/, words: () => 'This question nests too many brackets or signs in one another.' },
  { pattern: /^syntax error at or near "(.+)"/s, words: (sign) => `The question cannot be read from “${sign}” on: a word or sign is missing, or one too many.` },
  { pattern: /^syntax error at end of input/, words: () => 'The question stops too soon: a word or sign is missing at its end.' },
  { pattern: /Cannot prepare multiple statements/, words: () => 'A PIVOT needs its values listed here: write IN (…) after ON.' },
  { pattern: /A CTE needs a SELECT/, words: () => 'This page only reads: each part of a WITH must be a SELECT.' },
  { pattern: /file system operations are disabled|disabled through configuration/, words: () => 'A query here reads the tables of this site and your own files, no other file and no address.' },
]

/** The engine's words for a fault, in words for the reader; what we have none for stays, without the line it repeats and the lists it adds. */
export function plainFault(message: string): string {
  for (const { pattern, words } of rewordings) {
    const found = pattern.exec(message)
    if (found) return words(...found.slice(1).map((part: string | undefined) => part ?? ''))
  }
  return message.split(/\n+(?:LINE \d+:|\s*Candidate )/)[0] ?? message
}
