import { useMemo } from 'react'
import { PointPlot } from '~/components/charts/PointPlot'
import { SharedFigure } from '~/components/share/SharedFigure'
import { formatMonth } from '~/format/month'
import type { ExploreView } from '~/url/exploreView'
import styles from './explore.module.css'
import { funnelOf } from './funnelModel'
import type { PanelProps } from './panel'
import { funnelFigure } from './plotFigures'

interface FunnelPanelProps extends PanelProps {
  onChange: (part: Partial<ExploreView>) => void
}

export function FunnelPanel({ title, measure, view, answer, figures, lastMonth, chosen, selection, noun, onChange }: FunnelPanelProps) {
  const model = useMemo(() => funnelOf({ measure, figures, exact: view.exact, chosen, noun }), [measure, figures, view.exact, chosen, noun])
  const facts = useMemo(
    () => model && funnelFigure({ title, measure, answer, figures, month: view.month, lastMonth, chosen }, model),
    [title, measure, answer, figures, view.month, lastMonth, chosen, model],
  )
  if (measure.funnel === null) {
    return <p className={styles.note}>“{measure.short_title}” is no count out of a whole, so chance alone gives it no limits and a funnel plot would mislead. Shares of people waiting and rates per 1,000 people have one.</p>
  }
  if (model === null || facts === null) return <p className={styles.note}>There are no figures for {formatMonth(view.month)} to draw. Choose another month.</p>
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={!view.exact} onChange={(event) => { onChange({ exact: !event.target.checked }) }} /> Allow for overdispersion
      </label>
      <SharedFigure facts={facts}>
        <PointPlot title={title} x={model.x} y={model.y} points={model.points} england={model.england} curves={model.curves} selection={selection}>
          {model.outside.map((sentence) => <p key={sentence} className={styles.lead}>{sentence}</p>)}
          <p className={styles.note}>
            {model.dispersion} Dashed lines are 95% limits, full lines 99.8%; diamonds lie outside 99.8%, filled circles outside 95%, hollow ones within. {model.left}
          </p>
        </PointPlot>
      </SharedFigure>
    </>
  )
}
