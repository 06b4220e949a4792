import { ReferenceTable } from './ReferenceTable'

export interface FileLink {
  href: string
  /** "CSV", "atlas.duckdb". */
  name: string
  size: string
}

export interface TableDownload {
  name: string
  /** Links of earlier days lead to it. */
  id: string
  title: string
  rows: string
  /** Where the dictionary describes it. */
  href: string
  csv: FileLink
  parquet: FileLink
}

export interface OtherDownload extends FileLink {
  about: string
}

const tableHeadings = [{ text: 'Table' }, { text: 'CSV', isFigure: true }, { text: 'Parquet', isFigure: true }, { text: 'Rows', isFigure: true }, { text: 'What it holds' }]
const fileHeadings = [{ text: 'File' }, { text: 'What it is' }, { text: 'Size', isFigure: true }]

/** Every table in two formats, and the files that hold them all. */
export function Downloads({ tables, files }: { tables: readonly TableDownload[]; files: readonly OtherDownload[] }) {
  return (
    <>
      <ReferenceTable
        name="Tables to download"
        width="wide"
        headings={tableHeadings}
        rows={tables.map(({ name, id, title, rows, href, csv, parquet }) => ({
          key: name,
          id,
          cells: [
            <a key="table" href={href}><code>{name}</code></a>,
            <Link key="csv" file={csv} of={name} />,
            <Link key="parquet" file={parquet} of={name} />,
            rows,
            title,
          ],
        }))}
      />
      <ReferenceTable
        name="Other files to download"
        headings={fileHeadings}
        rows={files.map(({ href, name, size, about }) => ({
          key: name,
          cells: [<a key="file" href={href} download>{name}</a>, about, size],
        }))}
      />
    </>
  )
}

function Link({ file, of }: { file: FileLink; of: string }) {
  return <a href={file.href} download aria-label={`${of} as ${file.name}, ${file.size}`}>{file.size}</a>
}
