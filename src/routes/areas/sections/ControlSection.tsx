import { useMemo } from 'react'
import { ChartKey } from '~/components/charts/ChartKey'
import { SeriesChart } from '~/components/charts/SeriesChart'
import { Choice } from '~/components/controls/Choice'
import { SharedFigure } from '~/components/share/SharedFigure'
import { DataTable } from '~/components/table/DataTable'
import { formatFixed, notKnown } from '~/format/number'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { scansFigure } from '../figures/scansFigure'
import { controlChartOf } from '../model/controlChart'
import { isDrawable, scaleRemark } from '~/routes/timeAxis'
import type { FlaggedMonth } from '../model/flaggedMonths'
import styles from '../profile.module.css'
import { AsTable, Section } from './Section'

interface ControlSectionProps {
  answer: ProfileAnswer
  flagged: readonly FlaggedMonth[]
  /** Month that limits begin anew from; null for one set. */
  recalculate: string | null
  onRecalculate: (month: string | null) => void
}

const specialCauses = [
  { sign: 'above' as const, text: 'special cause, above the mean' },
  { sign: 'below' as const, text: 'special cause, below it' },
]

const wholePeriod = 'all'
const format = (value: number | null) => (value === null ? notKnown : formatFixed(value, 1))

/** Scans per working day as an XmR chart, with a month that limits can begin anew from. */
export function ControlSection({ answer, flagged, recalculate, onRecalculate }: ControlSectionProps) {
  const model = useMemo(() => controlChartOf(answer, flagged, recalculate), [answer, flagged, recalculate])
  const facts = useMemo(() => scansFigure(answer, model), [answer, model])
  const hasLimits = model.drawing.steps.length > 0
  const isDrawn = isDrawable(model.drawing.values)
  const remarks = [model.remark, isDrawn ? scaleRemark(model.drawing.scale) : null].filter(Boolean).join(' ')
  const hint = remarks && <p className={styles.hint}>{remarks}</p>
  return (
    <Section id="scans" title={model.title} sheet="off">
      <p className={styles.summary}>{model.summary}</p>
      {isDrawn ? (
        <SharedFigure facts={facts}>
          <SeriesChart drawing={model.drawing} format={format} markAs="mark" />
          <ChartKey
            signs={[
              { sign: 'value', text: 'scans per working day' },
              ...model.keyOfLimits,
              ...(hasLimits ? specialCauses : []),
              ...(model.drawing.flagged.includes(true) ? [{ sign: 'flag' as const, text: 'records look broken' }] : []),
            ]}
          />
          {hint}
        </SharedFigure>
      ) : hint}
      {model.choices.length > 0 && (
        <div className={styles.recalculate}>
          <Choice
            label="Recalculate limits from"
            value={recalculate ?? wholePeriod}
            options={[{ value: wholePeriod, label: 'No month: one set of limits' }, ...model.choices]}
            onChoose={(month) => { onRecalculate(month === wholePeriod ? null : month) }}
          />
        </div>
      )}
      {hasLimits && (
        <p className={styles.hint}>
          An XmR chart by NHS England’s Making Data Count rules: limits are the mean ± 2.66 times the mean change between neighbouring
          months. A special cause is a point outside a limit, 7 or more in a row on one side of the mean, 7 or more in a row rising or
          falling, or two of three close to a limit. It says that something changed, not what, and not that it got better or worse.
        </p>
      )}
      <AsTable of="scans per working day">
        <DataTable
          caption="Scans per working day, month by month"
          headings={[{ text: 'Month' }, { text: 'Per working day', number: true }, { text: 'Mean (limits)', number: true }, { text: 'Special cause' }, { text: 'Records' }]}
          rows={model.rows.map(({ month, value, limits, causes, flagged: broken }) => ({ key: month, cells: [month, value, limits, causes, broken ? 'look broken' : ''] }))}
        />
      </AsTable>
    </Section>
  )
}
