import { useMemo, useState } from 'react'
import { Choice } from '~/components/controls/Choice'
import type { Edition } from '~/contracts/codes'
import { editionChoices } from '~/format/boundaryNames'
import { formatMonth } from '~/format/month'
import { editionMix, likelyEdition, mixNotes } from '~/model/ownFile/editionMix'
import type { PlaceIndex } from '~/model/ownFile/knownPlaces'
import { columnsOf, figuresOf } from '../columnsOf'
import type { OwnDesk } from '../OwnDesk'
import styles from '../own.module.css'
import type { OwnTable } from '../OwnTable'
import { useAsked } from '../useAsked'
import { askMonths, askSums } from './askSums'
import { OwnPicture } from './OwnPicture'
import { type CodeSum, joinFigures, type Together } from './ownMap'

interface PanelProps {
  table: OwnTable
  desk: OwnDesk
}

const everyMonth = 'all'

/** Chooses what of the reader's table colours which areas. */
export function MapPanel({ table, desk }: PanelProps) {
  const codes = columnsOf(table, 'board', 'region', 'provider')
  const values = figuresOf(table)
  const [monthColumn] = columnsOf(table, 'month')
  const [code, setCode] = useState(codes[0] ?? '')
  const [value, setValue] = useState(values[0] ?? '')
  const [month, setMonth] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Edition | null>(null)
  const [together, setTogether] = useState<Together>('sum')
  const asked = useAsked(JSON.stringify([code, value, month]), async () => {
    const { reader } = await desk.database()
    const months = monthColumn === undefined ? [] : await askMonths(reader, table.name, monthColumn)
    const shown = month ?? months[0] ?? everyMonth
    const sums = await askSums(reader, { table: table.name, code, value, month: monthColumn === undefined || shown === everyMonth ? null : { column: monthColumn, is: shown } })
    return { sums, months, shown, places: await desk.register(), value }
  })
  if (values.length === 0) return <p className={styles.panel}>No column holds figures to colour a map with. Set one to “whole number” or “number” in the preview.</p>
  const kind = table.meanings[code]
  return (
    <div className={styles.panel}>
      <div className={styles.controls}>
        <Choice label="Areas" value={code} options={codes.map(choice)} onChoose={setCode} />
        <Choice label="Figures" value={value} options={values.map(choice)} onChoose={setValue} />
        {asked.status === 'ready' && asked.answer.months.length > 0 && (
          <Choice label="Month" value={asked.answer.shown} options={[...asked.answer.months.map((one) => ({ value: one, label: formatMonth(one) })), { value: everyMonth, label: 'All months together' }]} onChoose={setMonth} />
        )}
      </div>
      {asked.status === 'failed' && <p className={styles.fault}>{asked.words}</p>}
      {asked.status === 'waiting' && <p role="status">The figures are being added up.</p>}
      {asked.status === 'ready' && <Joined sums={asked.answer.sums} places={asked.answer.places} kind={kind === 'region' || kind === 'provider' ? kind : 'board'} what={asked.answer.value} when={asked.answer.shown === everyMonth ? null : asked.answer.shown} chosen={chosen} onEdition={setChosen} together={together} onTogether={setTogether} />}
    </div>
  )
}

const choice = (name: string) => ({ value: name, label: name })

interface JoinedProps {
  sums: readonly CodeSum[]
  places: PlaceIndex
  kind: 'board' | 'region' | 'provider'
  what: string
  /** Month, or null for all rows. */
  when: string | null
  /** Boundaries that the reader chose; null where they follow the codes. */
  chosen: Edition | null
  onEdition: (edition: Edition) => void
  together: Together
  onTogether: (together: Together) => void
}

function Joined({ sums, places, kind, what, when, chosen, onEdition, together, onTogether }: JoinedProps) {
  const mix = useMemo(() => editionMix(sums.map(({ code }) => code), places, kind === 'region' ? 'region' : 'board'), [sums, places, kind])
  const edition = chosen ?? (kind === 'board' ? likelyEdition(mix) : '2026')
  const joined = useMemo(() => joinFigures(sums, places, kind, edition, together), [sums, places, kind, edition, together])
  const isSeveral = joined.figures.some(({ rows }) => rows > 1)
  const manner = isSeveral ? (together === 'sum' ? 'sum' : 'mean') : null
  return (
    <>
      <div className={styles.controls}>
        {kind !== 'region' && <Choice label="Boundaries" value={edition} options={editionChoices} onChoose={onEdition} />}
        {isSeveral && <Choice label="Several rows of an area" value={together} options={[{ value: 'sum', label: 'added up' }, { value: 'mean', label: 'their mean' }]} onChoose={onTogether} />}
      </div>
      {kind === 'board' && mixNotes(mix).map((note) => <p key={note} className={styles.mix}>{note}</p>)}
      {kind === 'provider' && <p className={styles.mix}>Each provider counts at the board that holds its headquarters or hospital; its patients may live elsewhere.</p>}
      <OwnPicture set={kind === 'region' ? 'region' : `icb_${edition}`} figures={joined.figures} leftOut={joined.leftOut} what={what} when={when} manner={manner} />
    </>
  )
}
