/** A row of one of our own tables breaks its contract: says which, where and how. */
export class TableFault extends Error {
  override readonly name = 'TableFault'

  /** @param row 1-based line of the record, the header being row 1 */
  constructor(
    readonly file: string,
    readonly row: number,
    readonly column: string | undefined,
    problem: string,
  ) {
    super([file, `row ${row}`, ...(column ? [`column "${column}"`] : [])].join(', ') + `: ${problem}.`)
  }
}
