import type { FigureCell, FigureTable } from '~/contracts/figure'

/**
 * SQL that gives rows which no SQL works out, such as a model's: the rows themselves, to be joined with tables.
 * @param about said before them as comments, a line each
 */
export function rowsAsSql(name: string, { columns, rows }: FigureTable, about: readonly string[]): string {
  const lines = (rows.length > 0 ? rows : [columns.map(() => null)]).map((row) => `  (${row.map(literal).join(', ')})`)
  return [
    ...about.map((words) => `-- ${words.replaceAll(/\s+/g, ' ')}`),
    `select * from (values`,
    lines.join(',\n'),
    `) as ${name} (${columns.map((column) => `"${column.name}"`).join(', ')})${rows.length > 0 ? '' : ' where false'}`,
  ].join('\n')
}

function literal(cell: FigureCell): string {
  if (cell === null) return 'null'
  if (typeof cell === 'string') return `'${cell.replaceAll("'", "''")}'`
  // With an exponent it is read as the same double; without, as a decimal or a whole number of 128 bits, either of which may round.
  return Number.isSafeInteger(cell) || String(cell).includes('e') ? String(cell) : `${String(cell)}e0`
}
