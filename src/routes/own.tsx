import { useContext, useSyncExternalStore } from 'react'
import { useLoaderData } from 'react-router'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { EngineContext, useIdleStart } from '~/engine/EngineContext'
import { readManifest } from './built.server'
import { DropPart } from './own/DropPart'
import { deskFor } from './own/deskFor'
import { emptyState } from './own/OwnTable'
import styles from './own/own.module.css'
import { Saving } from './own/Saving'
import { TableCard } from './own/TableCard'
import { previewMeta } from './previewMeta'

export const loader = () => {
  const file = readManifest().files.find(({ path }) => path === 'latest/lsoa.parquet')
  if (!file) throw new Error('The manifest has no latest/lsoa.parquet.')
  return { lsoa: { bytes: file.bytes, sha256: file.sha256 } }
}
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'Your own file: on the map, in access, planning and SQL · DEXA Atlas',
  description: 'Load a table of your own: colour the map with it, put your scanner sites in place of the estimated ones, or ask it in SQL. Nothing leaves your browser.',
})

const never = { nation: 'Bring your own table.', area: 'It never leaves your browser.' }
const lead = 'Drop a file with codes of boards, providers or hospitals, or with coordinates. It is read in this tab and joined to the site’s figures.'

export default function OwnPage() {
  const { lsoa } = useLoaderData<typeof loader>()
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('The page stands outside the engine’s context.')
  useIdleStart(engine.start)
  const desk = deskFor(engine)
  const state = useSyncExternalStore(desk.subscribe, desk.get, () => emptyState)
  return (
    <div className={styles.page}>
      <HeadlineBlock headline={never} lead={lead} />
      <noscript><p>Reading a file needs scripts, which are off in this browser.</p></noscript>
      <DropPart state={state} onFile={(file) => { void desk.take(file) }} onWorkspace={(file) => { void desk.open(file) }} onCancel={() => { desk.cancel() }} />
      {state.tables.length === 0 && <Uses />}
      {state.tables.map((table) => <TableCard key={table.name} table={table} desk={desk} isBusy={state.busy !== null} lsoa={lsoa} />)}
      {state.tables.length > 0 && <Saving desk={desk} isBusy={state.busy !== null} />}
    </div>
  )
}

const uses = [
  { title: 'On the map', text: 'Figures by board, region or provider colour the map and are ranked, and are marked as yours on the picture.' },
  { title: 'Your scanners in place of estimates', text: 'Sites with coordinates or codes show how many people live near one, and go into a plan.' },
  { title: 'In SQL, beside our tables', text: 'Every file becomes a table of its own. Gone when the tab closes, unless you save a workspace to your disk.' },
]

/** What a file can be used for, before there is one. */
function Uses() {
  return (
    <ul className={styles.uses}>
      {uses.map(({ title, text }) => <li key={title}><strong>{title}</strong> {text}</li>)}
    </ul>
  )
}
