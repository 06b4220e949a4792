import { useId, useState } from 'react'
import { Choice } from '~/components/controls/Choice'
import { FileField } from '~/components/controls/FileField'
import type { Scenario } from '~/contracts/scenario'
import { csvOf } from '~/format/csv'
import { inWords } from '~/format/number'
import type { PlanLevel, ScenarioRow } from '~/model/scenario/results'
import { type KnownPlaces, readScenario, ScenarioRefused } from '~/model/scenario/readScenario'
import styles from '../plan.module.css'
import { fileName, saveText } from '~/components/share/saveFile'

interface ExportsProps {
  scenarios: readonly Scenario[]
  known: KnownPlaces | null
  /** Every place of a level, month by month. */
  rowsOf: (scenario: Scenario, level: PlanLevel) => Promise<ScenarioRow[]>
  /** A scenario from a file, with what was lost of it. */
  onOpen: (scenario: Scenario, notes: readonly string[]) => void
}

const levels: readonly { value: PlanLevel; label: string }[] = [
  { value: 'england', label: 'England' },
  { value: 'region', label: 'Regions' },
  { value: 'icb', label: 'Boards' },
  { value: 'provider', label: 'Providers' },
]

/** Larger files are no scenario: sixty interventions take some 15 kB. */
const mostBytes = 200_000

/** The scenario as link and file, its figures as a table, and a way to open a file again. */
export function Exports({ scenarios, known, rowsOf, onOpen }: ExportsProps) {
  const [level, setLevel] = useState<PlanLevel>('icb')
  const [said, setSaid] = useState('')
  const field = useId()
  const copyLink = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => { setSaid('The link is copied. It holds the whole scenario.') },
      () => { setSaid('The browser did not allow copying. Copy the address of this page by hand.') },
    )
  }
  const saveRows = async (scenario: Scenario) => {
    setSaid('Working out every place…')
    try {
      const rows = await rowsOf(scenario, level)
      saveText(`${fileName(scenario.name, 'scenario')}-${level}.csv`, 'text/csv', csvOf(rows))
      setSaid(`Saved ${rows.length.toLocaleString('en-GB')} rows.`)
    } catch (fault) {
      setSaid(`The figures could not be worked out: ${fault instanceof Error ? fault.message : String(fault)} Try again, or choose another level.`)
    }
  }
  const open = async (file: File) => {
    if (!known) return
    try {
      if (file.size > mostBytes) throw new ScenarioRefused('The file is too large to be a scenario. Choose a file that “Save as a file” on this page has written.')
      const { scenario, notes } = readScenario(await file.text(), known)
      onOpen(scenario, notes)
      setSaid(`Opened “${scenario.name}”${notes.length === 0 ? '.' : `, without ${notes.length === 1 ? 'one thing' : `${inWords(notes.length)} things`}: see the top of the page.`}`)
    } catch (fault) {
      setSaid(`${file.name} was not opened, and nothing has changed. ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
  return (
    <div className={styles.exports}>
      <button type="button" onClick={copyLink}>Copy the link</button>
      {scenarios.map((scenario, at) => (
        <button key={at} type="button" onClick={() => { saveText(`${fileName(scenario.name, 'scenario')}.json`, 'application/json', `${JSON.stringify(scenario, null, 2)}\n`) }}>Save {scenarios.length > 1 ? `“${scenario.name}”` : ''} as a file</button>
      ))}
      <label className={styles.file} htmlFor={field}>
        Open a scenario file
        <FileField id={field} accept=".json,application/json" disabled={known === null} onFile={(file) => { void open(file) }} />
      </label>
      <span className={styles.rows}>
        <Choice label="Figures by month, as CSV" value={level} options={levels} onChoose={setLevel} />
        {scenarios.map((scenario, at) => (
          <button key={at} type="button" disabled={known === null} onClick={() => { void saveRows(scenario) }}>Download{scenarios.length > 1 ? ` “${scenario.name}”` : ''}</button>
        ))}
      </span>
      <p role="status">{said}</p>
    </div>
  )
}
