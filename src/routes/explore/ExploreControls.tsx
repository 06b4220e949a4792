import { Choice } from '~/components/controls/Choice'
import { MonthPlayer } from '~/components/controls/MonthPlayer'
import type { Edition } from '~/contracts/codes'
import { type Measure, spansOf } from '~/contracts/measure'
import type { MeasureId } from '~/contracts/measureIds'
import { spanLabel } from '~/routes/measureWords'
import type { ExploreLevel, ExploreView } from '~/url/exploreView'
import styles from './explore.module.css'

interface ExploreControlsProps {
  view: ExploreView
  months: readonly string[]
  measures: readonly Measure[]
  measure: Measure
  onChange: (part: Partial<ExploreView>) => void
  onLevel: (level: ExploreLevel) => void
  onPass: (month: string) => void
  onSettle: (month: string) => void
}

const levels: readonly { value: ExploreLevel; label: string }[] = [
  { value: 'icb', label: 'Integrated care boards' },
  { value: 'region', label: 'Regions' },
  { value: 'provider', label: 'Providers' },
]
const editions: readonly { value: Edition; label: string }[] = [
  { value: '2026', label: 'April 2026 (36 boards)' },
  { value: '2023', label: '2023 to March 2026 (42 boards)' },
]

/** One bar for everything that all pictures share. */
export function ExploreControls({ view, months, measures, measure, onChange, onLevel, onPass, onSettle }: ExploreControlsProps) {
  const { level } = view
  const held = measures.filter((one) => one.levels.includes(level)).map(({ id, short_title }) => ({ value: id, label: short_title }))
  const spans = spansOf(measure)
  return (
    <div className={styles.controls} role="group" aria-label="What the pictures show">
      <Choice<MeasureId> label="Measure" value={view.measure} options={held} onChoose={(chosen) => { onChange({ measure: chosen }) }} />
      <Choice label="Places" value={level} options={levels} onChoose={onLevel} />
      {level === 'icb' && <Choice label="Boundaries" value={view.edition} options={editions} onChoose={(edition) => { onChange({ edition }) }} />}
      {spans.length > 1 && (
        <Choice label="Span" value={String(view.span)} options={spans.map((span) => ({ value: String(span), label: spanLabel(measure, span) }))} onChoose={(span) => { onChange({ span: Number(span) }) }} />
      )}
      <MonthPlayer months={months} month={view.month} onShow={onPass} onSettle={onSettle} />
    </div>
  )
}
