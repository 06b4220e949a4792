import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { Tabs } from '~/components/controls/Tabs'
import { PrintButtons } from '~/components/print/PrintButtons'
import { printPage, type PrintKind } from '~/components/print/printPage'
import { figureKey } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { pageLink } from '~/url/embedLink'
import { sqlLink } from '~/url/sqlLink'
import { CitePart } from './CitePart'
import { DataPart } from './DataPart'
import { EmbedPart } from './EmbedPart'
import { type Shared, useFigures } from './FigureStore'
import { LinkPart } from './LinkPart'
import { PicturePart } from './PicturePart'
import styles from './share.module.css'
import { today } from './shareWords'

const figureTabs = [{ id: 'picture', label: 'Picture' }, { id: 'link', label: 'Link' }, { id: 'data', label: 'Data' }, { id: 'embed', label: 'Embed' }, { id: 'cite', label: 'Cite' }] as const
type Part = (typeof figureTabs)[number]['id']
const pageTabs = figureTabs.filter(({ id }) => id === 'link' || id === 'cite')

interface ShareDialogProps {
  shared: Shared
  /** Last month of the data, as 2026-03. */
  vintage: string
}

/** Every way to take a view or a picture along. */
export default function ShareDialog({ shared, vintage }: ShareDialogProps) {
  const figures = useFigures()
  const navigate = useNavigate()
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  const [part, setPart] = useState<Part>(shared.kind === 'page' ? 'link' : 'picture')
  useEffect(() => { dialog.current?.showModal() }, [])
  const mounted = shared.kind === 'figure' ? figures.get(shared.key) : null
  const facts = mounted?.facts ?? null
  const link = pageLink(window.location.href, import.meta.env.BASE_URL)
  const title = facts?.title ?? document.title
  const [day] = useState(() => today(new Date()))
  const taken = useMemo(() => ({ address: link, day, vintage: formatMonth(vintage) }), [link, day, vintage])
  const others = figures.all()
  const seeQuery = async () => {
    if (!facts) return
    const sql = await facts.queryText()
    dialog.current?.close()
    await navigate(sqlLink(sql))
  }
  // Printing stops the page, so it waits until the dialog is gone from the screen.
  const print = (kind: PrintKind) => {
    dialog.current?.close()
    requestAnimationFrame(() => { setTimeout(printPage, 0, kind) })
  }
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={name} onClose={() => { figures.close() }}>
      <div className={styles.top}>
        <h2 id={name}>Share</h2>
        <button type="button" onClick={() => { dialog.current?.close() }}>Close</button>
      </div>
      {shared.kind === 'figure' && others.length > 1 ? (
        <label className={styles.which}>
          Which picture
          <select value={shared.key} onChange={(event) => { figures.share({ kind: 'figure', key: event.currentTarget.value }) }}>
            {others.map(({ facts: one }) => <option key={figureKey(one)} value={figureKey(one)}>{one.title}</option>)}
          </select>
        </label>
      ) : <p className={styles.what}>{title}</p>}
      <Tabs label="Ways to share" tabs={facts ? figureTabs : pageTabs} chosen={part} onChoose={setPart}>
        {part === 'picture' && mounted && <PicturePart key={figureKey(mounted.facts)} {...mounted} taken={taken} />}
        {part === 'link' && <LinkPart facts={facts} link={link} vintage={vintage} title={title} />}
        {part === 'data' && facts && <DataPart facts={facts} taken={taken} />}
        {part === 'embed' && <EmbedPart facts={facts} drawing={mounted?.drawing ?? null} link={link} vintage={vintage} title={title} />}
        {part === 'cite' && <CitePart facts={facts} title={title} taken={taken} vintage={vintage} />}
      </Tabs>
      {facts && <p className={styles.query}><button type="button" onClick={() => { void seeQuery() }}>See the query behind it</button></p>}
      <PrintButtons onPrint={print} />
    </dialog>
  )
}
