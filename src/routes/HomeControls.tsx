import { Choice } from '~/components/controls/Choice'
import { MonthChoice } from '~/components/controls/MonthChoice'
import type { Measure } from '~/contracts/measure'
import { type OverviewMeasureId, overviewMeasureIds } from '~/contracts/measureIds'
import { editionChoices } from '~/format/boundaryNames'
import type { OverviewView } from '~/url/overviewView'
import styles from './home.module.css'

interface HomeControlsProps {
  view: OverviewView
  months: readonly string[]
  measures: readonly Measure[]
  selectedName: string | null
  onChange: (part: Partial<OverviewView>) => void
}

const levels = [
  { value: 'icb', label: 'Integrated care boards' },
  { value: 'region', label: 'Regions' },
] as const

export function HomeControls({ view, months, measures, selectedName, onChange }: HomeControlsProps) {
  const options = overviewMeasureIds.map((value) => ({ value, label: measures.find(({ id }) => id === value)?.short_title ?? value }))
  return (
    <div className={styles.controls} role="group" aria-label="What the map, table and chart show">
      <Choice<OverviewMeasureId> label="Measure" value={view.measure} options={options} onChoose={(measure) => { onChange({ measure }) }} />
      <Choice label="Areas" value={view.level} options={levels} onChoose={(level) => { onChange({ level, area: null }) }} />
      {view.level === 'icb' && (
        <Choice label="Boundaries" value={view.edition} options={editionChoices} onChoose={(edition) => { onChange({ edition }) }} />
      )}
      <MonthChoice months={months} month={view.month} onChoose={(month) => { onChange({ month }) }} />
      {selectedName && (
        <button type="button" className={styles.clear} onClick={() => { onChange({ area: null }) }}>
          {selectedName} <span aria-hidden="true">×</span><span className="visually-hidden">, clear the selection</span>
        </button>
      )}
    </div>
  )
}
