import { useMemo } from 'react'
import { FirstRows } from '~/components/controls/FirstRows'
import { RankingBars } from '~/components/table/RankingBars'
import { valueHeadings } from '~/routes/measureWords'
import styles from './explore.module.css'
import type { PanelProps } from './panel'
import { barScale, rankedBars, withoutFigure } from './rankingModel'

export function RankingPanel({ title, measure, figures, answer, chosen, selection, noun }: PanelProps) {
  const rows = useMemo(() => rankedBars(measure, figures), [measure, figures])
  const scale = useMemo(() => barScale(measure, figures), [measure, figures])
  const count = (comparison: string) => rows.filter((row) => row.comparison === comparison).length
  return (
    <>
      <p className={styles.hint}>
        {count('above')} {noun} are above England and {count('below')} below; {count('alike')} can’t be told apart from it (hollow bars, ≈).
        Thin lines are 95% intervals of counting error.{answer.request.level !== 'region' && ' The dark tick in a row is its region.'} Equal values share a rank (=).
      </p>
      <FirstRows rows={rows} always={chosen} noun={noun}>
        {(shown) => <RankingBars caption={title} valueHeading={valueHeadings[measure.unit]} rows={shown} scale={scale} selection={selection} />}
      </FirstRows>
      {withoutFigure(figures, noun).map((sentence) => <p key={sentence} className={styles.note}>{sentence}</p>)}
    </>
  )
}
