import { useMemo } from 'react'
import { FirstRows } from '~/components/controls/FirstRows'
import { FirstOnSheet } from '~/components/print/FirstOnSheet'
import { SharedFigure } from '~/components/share/SharedFigure'
import { type RankedBar, RankingBars } from '~/components/table/RankingBars'
import { valueHeadings } from '~/routes/measureWords'
import styles from './explore.module.css'
import type { PanelProps } from './panel'
import { rankingFigure } from './rankingFigure'
import { barScale, rankedBars, rankingSentence, withoutFigure } from './rankingModel'

export function RankingPanel(panel: PanelProps) {
  const { measure, figures, chosen, noun } = panel
  const rows = useMemo(() => rankedBars(measure, figures), [measure, figures])
  const sentence = rankingSentence(measure, figures, noun)
  return (
    <>
      <p className={styles.lead}>{sentence ?? `No ${noun} have a figure for this month and span: a month that it needs was not published, or lies before April 2023.`}</p>
      {rows.length > 0 && <FirstRows rows={rows} always={chosen} noun={noun}>
        {(shown) => <FirstOnSheet count={rows.length} noun={noun}><Bars {...panel} rows={shown} /></FirstOnSheet>}
      </FirstRows>}
      {withoutFigure(figures, noun).map((sentence) => <p key={sentence} className={styles.note}>{sentence}</p>)}
    </>
  )
}

function Bars({ title, measure, view, figures, answer, lastMonth, chosen, selection, rows }: PanelProps & { rows: readonly RankedBar[] }) {
  const scale = useMemo(() => barScale(measure, figures), [measure, figures])
  const facts = useMemo(
    () => rankingFigure({ title, measure, answer, figures, month: view.month, lastMonth, chosen }, rows.map(({ code }) => code)),
    [title, measure, answer, figures, view.month, lastMonth, chosen, rows],
  )
  return (
    <SharedFigure facts={facts}>
      <p className={styles.hint}>
        {measure.estimates === undefined && 'Thin lines are 95% intervals. Hollow bars and ≈ can’t be told apart from England, ▲ and ▼ are above and below, dashed bars, “e” and – are estimates, which have no interval; '}“?” marks records that look broken in the year.
        {answer.request.level !== 'region' && ' The dark tick in a row is its region.'} Equal values share a rank (=).
      </p>
      <RankingBars caption={title} valueHeading={valueHeadings[measure.unit]} rows={rows} scale={scale} selection={selection} />
    </SharedFigure>
  )
}
