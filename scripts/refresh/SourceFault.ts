interface Where {
  /** Path below the source folder. */
  file: string
  sheet?: string
  /** 1-based, as a spreadsheet shows it. */
  row?: number
  column?: string
}

/** A publisher's file is not what it was: says where, what was found and what was expected. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault'

  constructor(
    readonly where: Where,
    readonly found: string,
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    const place = [
      where.file,
      where.sheet && `sheet "${where.sheet}"`,
      where.row !== undefined && `row ${where.row}`,
      where.column && `column "${where.column}"`,
    ]
      .filter(Boolean)
      .join(', ')
    super(`${place}: found ${found}; expected ${expected}.`, options)
  }
}
