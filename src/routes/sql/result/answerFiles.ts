import type { ReaderAnswer } from '~/engine/reader/ReaderDatabase'
import { csvOfTable } from '~/format/csv'

type Answered = Pick<ReaderAnswer, 'columns' | 'rows'>

export const answerCsv = ({ columns, rows }: Answered): string => csvOfTable(columns.map(({ name }) => name), rows)

/** An object for each row. No column is lost: each has a name of its own. */
export const answerJson = ({ columns, rows }: Answered): string =>
  `${JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))), null, 1)}\n`
