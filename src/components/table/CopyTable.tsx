import { useState } from 'react'

interface CopyTableProps {
  caption: string
  headings: readonly string[]
  rows: () => readonly (readonly string[])[]
}

/** Copies a table as tab-separated text, its caption first, for a spreadsheet or a note. */
export function CopyTable({ caption, headings, rows }: CopyTableProps) {
  const [said, setSaid] = useState<string | null>(null)
  const copy = () => {
    const found = rows()
    const plain = (cell: string) => cell.replaceAll(/[\t\n]/g, ' ')
    const text = [caption, headings.join('\t'), ...found.map((cells) => cells.map(plain).join('\t'))].join('\n')
    navigator.clipboard.writeText(text).then(
      () => { setSaid(`Copied ${found.length} rows.`) },
      () => { setSaid('The browser did not allow copying. Select the table and copy it by hand.') },
    )
  }
  return (
    <>
      <button type="button" onClick={copy}>Copy table</button>
      <span role="status">{said}</span>
    </>
  )
}
