import { useMemo } from 'react'
import { PointPlot } from '~/components/charts/PointPlot'
import { Choice } from '~/components/controls/Choice'
import { SharedFigure } from '~/components/share/SharedFigure'
import type { Measure } from '~/contracts/measure'
import type { MeasureId } from '~/contracts/measureIds'
import type { ExploreView } from '~/url/exploreView'
import styles from './explore.module.css'
import { figuresAt } from './figures'
import type { PanelProps } from './panel'
import { scatterFigure } from './plotFigures'
import { scatterOf } from './scatterModel'

interface ScatterPanelProps extends PanelProps {
  measures: readonly Measure[]
  onChange: (part: Partial<ExploreView>) => void
}

export function ScatterPanel({ title, measure, view, answer, figures, at, lastMonth, chosen, selection, noun, measures, onChange }: ScatterPanelProps) {
  const { level, against } = answer.request
  const other = measures.find(({ id }) => id === against)
  const model = useMemo(() => {
    if (!other || !answer.other) return null
    const others = figuresAt(other, { ...answer, series: answer.other }, view.month, at)
    const sizeOf = ({ code, place }: { code: string; place: { aged50Plus: number | null } }) =>
      level === 'provider' ? (answer.tests?.get(code)?.numerator[at] ?? null) : place.aged50Plus
    return scatterOf({ y: measure, x: other, figures, others, sizeOf, chosen, noun })
  }, [other, answer, figures, view.month, at, measure, chosen, noun, level])
  const facts = useMemo(
    () => model && other && answer.other && scatterFigure({ title, measure, answer, figures, month: view.month, lastMonth, chosen, at, other, others: answer.other, model }),
    [title, measure, answer, figures, view.month, lastMonth, chosen, at, other, model],
  )
  const options = measures.filter((one) => one.levels.includes(level)).map(({ id, short_title }) => ({ value: id, label: short_title }))
  return (
    <>
      <div className={styles.mapTools}>
        <Choice<MeasureId> label="Against" value={view.against} options={options} onChoose={(id) => { onChange({ against: id }) }} />
      </div>
      {model && facts ? (
        <SharedFigure facts={facts}>
          <PointPlot title={`${title}, against ${other?.short_title.toLowerCase() ?? ''}`} x={model.x} y={model.y} points={model.points} england={model.england} selection={selection}>
            <p className={styles.lead}>{model.sentence}</p>
            <p className={styles.note}>
              {model.caution} {measure.estimates === undefined && other?.estimates?.replace('here', 'along the bottom')} Points are sized by {level === 'provider' ? 'scans in twelve months' : 'people aged 50 and over'}; pale dashed ones are estimates. Orange lines are England. {model.left}
            </p>
          </PointPlot>
        </SharedFigure>
      ) : (
        <p className={styles.note}>Fewer than two {noun} have a figure for both measures in this month, so there is nothing to draw. Choose a later month or another measure.</p>
      )}
    </>
  )
}
