import { useMemo } from 'react'
import { LinesChart } from '~/components/charts/LinesChart'
import { Choice } from '~/components/controls/Choice'
import { SharedFigure } from '~/components/share/SharedFigure'
import type { FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import type { CompareAnswer } from '~/queries/compare/askCompare'
import { Section } from '../areas/sections/Section'
import styles from './compare.module.css'
import { Differences } from './Differences'
import { differenceGroups } from './differences'
import { Evidence } from './Evidence'
import { evidencePerPlace } from './evidence'
import { type Column, type DefinedMeasure, figureRows } from './figures'
import { FiguresTable } from './FiguresTable'
import { compareDifferencesFigure, compareTrendFigure, compareWaitsFigure } from './sharedFigures'
import { type TrendModel, trendsOf } from './trends'
import { Waits } from './Waits'
import { waitsOf } from './waits'

interface ComparisonProps {
  answer: CompareAnswer
  columns: readonly Column[]
  /** What differences are taken from. */
  base: Column
  measures: readonly DefinedMeasure[]
  months: readonly string[]
  /** Index of the month shown. */
  at: number
  /** What to bear in mind before the places are compared. */
  cautions: readonly string[]
  onBase: (key: string) => void
}

/** Everything compared, from the one picture down to the evidence. */
export function Comparison({ answer, columns, base, measures, months, at, cautions, onBase }: ComparisonProps) {
  const model = useMemo(() => ({
    trends: trendsOf({ columns, months, at }),
    rows: figureRows(columns, measures, at),
    groups: differenceGroups(columns, base, measures, at),
    waits: waitsOf(columns, answer),
    evidence: evidencePerPlace(answer.places),
  }), [answer, columns, base, measures, months, at])
  const figures = useMemo(() => {
    const known = { columns, measures, months, at, cautions }
    return {
      share: compareTrendFigure(known, model.trends.share),
      others: model.trends.others.map((trend) => compareTrendFigure(known, trend)),
      differences: compareDifferencesFigure(known, base, model.groups),
      waits: compareWaitsFigure(known, model.waits, answer.bands),
    }
  }, [columns, measures, months, at, cautions, model, base, answer.bands])
  const month = formatMonth(months[at] ?? '')
  return (
    <>
      <Trend trend={model.trends.share} facts={figures.share} />
      <Section id="figures" title={`Key figures, ${month}`}>
        <p className={styles.summary}>95% intervals below the figures hold counting error only. Areas are counted by who pays for a scan, wherever it is done.{model.rows.some(({ id }) => id === 'need-gap') && ' Fractures to expect and scans short of need are estimates everywhere, with weights for age that are illustrative, and have no interval of counting; published totals of fractures, and with them every place’s figure, run from 22% below the one used to 41% above it.'}</p>
        <FiguresTable caption={`Key figures, ${month}`} columns={columns} rows={model.rows} />
      </Section>
      <Section id="differences" title={`Differences from ${base.name}, ${month}`} sheet="off">
        <p className={styles.summary}>
          The interval of a difference holds counting error only, and takes the two for independent; a place within another is held against the rest of it. An ordinary month’s change, the grey band, is the median change from one month to the next, of the place where it is larger. Counts are left out, since they follow a place’s size.
        </p>
        <div className={styles.base}>
          <Choice label="Differences from" value={base.key} options={columns.map(({ key, name }) => ({ value: key, label: name }))} onChoose={onBase} />
        </div>
        <SharedFigure facts={figures.differences}>
          <Differences groups={model.groups} base={base.name} />
        </SharedFigure>
      </Section>
      <div className={styles.pair} data-sheet="off">{model.trends.others.map((trend, index) => <Trend key={trend.id} trend={trend} facts={figures.others[index] ?? figures.share} />)}</div>
      <Waits model={model.waits} facts={figures.waits} />
      {/* Four places and their evidence are more than a sheet holds. */}
      <div data-sheet={model.evidence.length > 3 ? 'off' : undefined}><Evidence places={model.evidence} /></div>
    </>
  )
}

function Trend({ trend: { id, title, summary, chart }, facts }: { trend: TrendModel; facts: FigureFacts }) {
  return (
    <Section id={`trend-${id}`} title={title}>
      <p className={styles.summary} data-sheet="off">{summary}</p>
      <SharedFigure facts={facts}>
        <LinesChart model={chart} />
      </SharedFigure>
    </Section>
  )
}
