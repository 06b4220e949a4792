import { type DragEvent, useId, useState } from 'react'
import { Link } from 'react-router'
import { FileField } from '~/components/controls/FileField'
import { type FileText, fileText, sizeFault } from './fileText'
import styles from './own.module.css'
import type { OwnSites } from './ownSites'
import type { Remark } from './siteRows'

/** A file that the reader chose; held in this page alone. */
export interface OwnFile {
  name: string
  text: string
}

interface OwnPartProps {
  file: OwnFile | null
  /** What was read of it; null while the codes to hold it against are on their way. */
  read: OwnSites | null
  /** Why those codes are not there, if they are not. */
  trouble: string | null
  onFile: (file: OwnFile | null) => void
}

/** How to add what is missing: for everybody by a row in the register, or for oneself by a file. */
export function OwnPart({ file, read, trouble, onFile }: OwnPartProps) {
  const field = useId()
  const [fault, setFault] = useState<{ name: string; text: string } | null>(null)
  const [isOver, setIsOver] = useState(false)
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    const content = await contentOf(chosen)
    setFault('fault' in content ? { name: chosen.name, text: content.fault } : null)
    onFile('fault' in content ? null : { name: chosen.name, text: content.text })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <section id="contribute" aria-labelledby="own-title" data-sheet="off">
      <h2 id="own-title">Do you know where a scanner went?</h2>
      <div className={styles.ways}>
        <div>
          <h3>For everybody: a row in the register</h3>
          <p>The register is <code>data/scanner_site.csv</code> in the site’s source. It needs one row for each machine: the hospital, its trust, whether it is new or a replacement and how we know, when it opened, and a page that anyone can open (a trust’s news, a board paper, a local paper, an answer in Parliament or to a freedom-of-information request).</p>
        </div>
        <div>
          <h3>For yourself: load a CSV here</h3>
          <p>Its rows are drawn on the map and listed on this page as yours, not checked. The file is read in your browser: nothing is sent, nothing is kept, and it is gone when you reload. For other files, Excel among them, and for who lives near your sites, use <Link to="/own">your own file</Link>.</p>
          <div
            className={styles.drop}
            data-over={isOver || undefined}
            onDragOver={(event) => {
              event.preventDefault()
              setIsOver(true)
            }}
            onDragLeave={() => { setIsOver(false) }}
            onDrop={drop}
          >
            <label htmlFor={field}>Your list of scanners (CSV, up to 1 MB): choose it or drop it here</label>
            <FileField id={field} accept=".csv,text/csv" onFile={(file) => { void take(file) }} />
          </div>
          <p className={styles.hint}>
            <a href={`${import.meta.env.BASE_URL}scanner_sites_template.csv`} download>Download a template (CSV)</a>. Each row needs <code>site_name</code> and one of <code>provider_code</code> (such as RR8), <code>icb</code> (a board’s code of April 2026, such as QWO) or <code>lon</code> with <code>lat</code>; the other columns may stay empty.
          </p>
        </div>
      </div>
      <div role="status" className={styles.result}>
        {fault && <p className={styles.fault}><strong>{fault.name} was not read.</strong> {fault.text}</p>}
        {file && trouble !== null && <p className={styles.fault}><strong>{file.name} cannot be checked.</strong> {trouble}</p>}
        {file && trouble === null && read === null && <p>Loading the codes of trusts and boards to check {file.name} against.</p>}
        {file && read && <Result file={file} read={read} />}
      </div>
      {(file !== null || fault !== null) && (
        <p>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              setFault(null)
              onFile(null)
            }}
          >
            Remove my file
          </button>
        </p>
      )}
    </section>
  )
}

async function contentOf(chosen: File): Promise<FileText> {
  const fault = sizeFault(chosen.size)
  if (fault !== null) return { fault }
  try {
    return fileText(new Uint8Array(await chosen.arrayBuffer()))
  } catch {
    return { fault: 'The browser could not open it: perhaps it is a folder, or was moved. Choose it again.' }
  }
}

const shown = 20

function Result({ file, read: { sites, faults, remarks } }: { file: OwnFile; read: OwnSites }) {
  const rows = faults.filter(({ row }) => row !== null).length
  return (
    <>
      <p><strong>{file.name}: {sites.length} {sites.length === 1 ? 'row is' : 'rows are'} shown{rows > 0 && `, ${rows} left out`}.</strong>{sites.length > 0 && ' They stand on the map and in the register as yours, not checked.'}</p>
      <Remarks title={rows > 0 ? 'Left out' : 'What to mend'} remarks={faults} />
      <Remarks title="Kept, but please look" remarks={remarks} />
    </>
  )
}

function Remarks({ title, remarks }: { title: string; remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {remarks.slice(0, shown).map(({ row, text }, index) => <li key={index}>{row === null ? text : `Row ${row}, ${text}`}</li>)}
        {remarks.length > shown && <li>and {remarks.length - shown} more.</li>}
      </ul>
    </>
  )
}
