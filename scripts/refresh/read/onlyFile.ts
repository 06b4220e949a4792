import { SourceFault } from '../SourceFault'

/** Compiled months are named first to last; a file with more behind is somebody's extract. */
const pattern = /_\d{4}-\d{2}_\d{4}-\d{2}\.csv$/

/** The one file of a folder whose name starts so; the newer of two would be a guess. */
export function onlyFile(files: readonly string[], start: string, where: string): string {
  const [file, second] = files.filter((path) => path.startsWith(start) && pattern.test(path))
  if (!file) throw new SourceFault({ file: `${start}*.csv` }, 'no such file', `a copy from ${where}`)
  if (second) throw new SourceFault({ file: second }, `it beside ${file}`, 'one of the two: take the older away')
  return file
}
