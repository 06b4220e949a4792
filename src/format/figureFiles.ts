import { type FigureFacts, licence, licenceUrl } from '~/contracts/figure'
import { csvOfTable } from './csv'

/** Where and when a figure was taken. */
export interface Taken {
  /** Address of the view. */
  address: string
  /** Day, as 2026-11-22. */
  day: string
  /** Last month of the data, in words. */
  vintage: string
}

export const notOfficial = 'Not an official statistic.'

/**
 * Exactly what is drawn as CSV: lines that open with "# " say what it is, then headings, then one row for each mark.
 * Missing cells are empty. DuckDB, R and pandas leave the first lines out with comment = '#'.
 */
export function figureCsv(facts: FigureFacts, taken: Taken): string {
  const { columns, rows } = facts.table()
  const about = aboutLines(facts, taken).map((line) => `# ${line}`)
  const meanings = columns.map(({ name, description, isWorkedOut }) => `# ${name}: ${description}${isWorkedOut ? ' (worked out on the page)' : ''}`)
  return `${[...about, ...meanings].join('\n')}\n${csvOfTable(columns.map(({ name }) => name), rows)}`
}

/** The same as JSON: what it is, its columns, and its rows as objects. */
export function figureJson(facts: FigureFacts, taken: Taken): string {
  const { columns, rows } = facts.table()
  const document = {
    title: facts.title,
    subtitle: facts.subtitle,
    period: facts.period,
    definitions: facts.definitions,
    source: facts.source,
    licence: { name: facts.licence ?? licence, url: licenceUrl },
    data_to: taken.vintage,
    address: taken.address,
    taken: taken.day,
    note: notOfficial,
    columns: columns.map(({ name, description, isWorkedOut }) => ({ name, description, worked_out: isWorkedOut ?? false })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
  }
  return `${JSON.stringify(document, null, 1)}\n`
}

const aboutLines = ({ title, subtitle, period, definitions, source, licence: own = licence }: FigureFacts, { address, day, vintage }: Taken) =>
  [
    title,
    subtitle,
    `Period: ${period}`,
    ...definitions,
    source,
    `Licence: ${own}, ${licenceUrl}`,
    `DEXA Atlas, data to ${vintage}. ${notOfficial}`,
    `${address}, taken on ${day}`,
  ].filter((line) => line !== '').map((line) => line.replaceAll(/\s+/g, ' '))
