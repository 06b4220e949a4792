import { Choice } from '~/components/controls/Choice'
import { MonthPlayer } from '~/components/controls/MonthPlayer'
import { type Measure, spansOf } from '~/contracts/measure'
import type { ExploreMeasureId } from '~/contracts/measureIds'
import { editionChoices } from '~/format/boundaryNames'
import { spanLabel } from '~/routes/measureWords'
import { evidenceTitle, type ExploreLevel, type ExploreView } from '~/url/exploreView'
import styles from './explore.module.css'

interface ExploreControlsProps {
  view: ExploreView
  months: readonly string[]
  measures: readonly Measure[]
  /** Null where what is shown has no months: then no span and no month is offered. */
  measure: Measure | null
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

/** One bar for everything that all pictures share. */
export function ExploreControls({ view, months, measures, measure, onChange, onLevel, onPass, onSettle }: ExploreControlsProps) {
  const { level } = view
  const held: { value: ExploreMeasureId; label: string }[] = [
    ...measures.filter((one) => one.levels.includes(level)).map(({ id, short_title }) => ({ value: id, label: short_title })),
    ...(level === 'icb' ? [{ value: 'fls-evidence' as const, label: evidenceTitle }] : []),
  ]
  const spans = measure ? spansOf(measure) : []
  return (
    <div className={styles.controls} role="group" aria-label="What the pictures show">
      <Choice<ExploreMeasureId> label="Measure" value={view.measure} options={held} onChoose={(chosen) => { onChange({ measure: chosen }) }} />
      <Choice label="Places" value={level} options={levels} onChoose={onLevel} />
      {level === 'icb' && <Choice label="Boundaries" value={view.edition} options={editionChoices} onChoose={(edition) => { onChange({ edition }) }} />}
      {measure && spans.length > 1 && (
        <Choice label="Span" value={String(view.span)} options={spans.map((span) => ({ value: String(span), label: spanLabel(measure, span) }))} onChoose={(span) => { onChange({ span: Number(span) }) }} />
      )}
      {measure && <MonthPlayer months={months} month={view.month} onShow={onPass} onSettle={onSettle} />}
    </div>
  )
}
