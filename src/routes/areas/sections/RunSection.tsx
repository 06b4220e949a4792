import { ChartKey } from '~/components/charts/ChartKey'
import { SeriesChart } from '~/components/charts/SeriesChart'
import { SharedFigure } from '~/components/share/SharedFigure'
import { DataTable } from '~/components/table/DataTable'
import type { FigureFacts } from '~/contracts/figure'
import { formatCount, formatValue } from '~/format/number'
import { isDrawable, scaleRemark } from '~/routes/timeAxis'
import type { RunChartModel } from '../model/runCharts'
import styles from '../profile.module.css'
import { AsTable, Section } from './Section'

const formats = { list: formatCount, share: (value: number | null) => formatValue('share', value) }

/** A run chart against the median of the first twelve known months, which stays where it is. */
export function RunSection({ model, facts }: { model: RunChartModel; facts: FigureFacts }) {
  const { id, drawing } = model
  const remark = isDrawable(drawing.values) ? scaleRemark(drawing.scale) : null
  return (
    <Section id={id} title={model.title} sheet={id === 'list' ? 'off' : undefined}>
      <p className={styles.summary} data-sheet="off">{model.summary}</p>
      {isDrawable(drawing.values) && (
        <SharedFigure facts={facts}>
          <SeriesChart drawing={drawing} format={formats[id]} markAs="run" />
          <ChartKey
            signs={[
              { sign: 'value', text: id === 'list' ? 'people waiting at the end of the month' : 'share of the list waiting six weeks or more' },
              ...model.keyOfBaseline,
              ...(drawing.flagged.includes(true) ? [{ sign: 'flag' as const, text: 'records look broken' }] : []),
            ]}
          />
          {remark && <p className={styles.hint}>{remark}</p>}
        </SharedFigure>
      )}
      {id === 'list' && model.keyOfBaseline.length > 0 && <p className={styles.hint}>One month’s list is mostly last month’s, so limits as for scans would signal all the time: a run chart against a frozen first year says less, and says it rightly.</p>}
      <AsTable of={model.valueHeading.toLowerCase()}>
        <DataTable
          caption={`${model.valueHeading}, month by month`}
          headings={[{ text: 'Month' }, { text: model.valueHeading, number: true }, { text: 'Side of the line' }, { text: 'Records' }]}
          rows={model.rows.map(({ month, value, side, flagged }) => ({ key: month, cells: [month, value, side, flagged ? 'look broken' : ''] }))}
        />
      </AsTable>
    </Section>
  )
}
