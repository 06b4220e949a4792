import { SourceFault } from '../SourceFault'

/** Compiled months are named first to last; a file with more behind is somebody's extract. */
const pattern = /_(?<first>\d{4}-\d{2})_(?<last>\d{4}-\d{2})\.csv$/

/** The one file of a folder whose name starts so; the newer of two would be a guess. */
export function onlyFile(files: readonly string[], start: string, where: string): string {
  const [file, second] = files.filter((path) => path.startsWith(start) && pattern.test(path))
  if (!file) throw new SourceFault({ file: `${start}*.csv` }, 'no such file', `a copy from ${where}`)
  if (second) throw new SourceFault({ file: second }, `it beside ${file}`, 'one of the two: take the older away')
  return file
}

/** A file holds the months its name tells. */
export function checkNamedMonths(file: string, months: readonly string[]): void {
  const { first, last } = pattern.exec(file)?.groups ?? {}
  const sorted = months.toSorted()
  if (sorted[0] === first && sorted.at(-1) === last) return
  throw new SourceFault({ file, column: 'month' }, `months from ${sorted[0]} to ${sorted.at(-1)}`, `${first} to ${last}, as the name of the file says`)
}
