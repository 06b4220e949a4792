import { useMemo } from 'react'
import { LinesChart } from '~/components/charts/LinesChart'
import { SmallMultiples } from '~/components/charts/SmallMultiples'
import { FirstRows } from '~/components/controls/FirstRows'
import type { ChartEventRow } from '~/queries/chartEvents'
import type { ExploreView } from '~/url/exploreView'
import styles from './explore.module.css'
import type { PanelProps } from './panel'
import { linesOf, multiplesOf, multiplesScale } from './trendModel'

interface TrendPanelProps extends PanelProps {
  months: readonly string[]
  events: readonly ChartEventRow[]
  onChange: (part: Partial<ExploreView>) => void
}

export function TrendPanel({ title, measure, view, answer, figures, at, chosen, selection, noun, months, events, onChange }: TrendPanelProps) {
  const isEvery = view.every || chosen.length === 0
  return (
    <>
      {measure.every_month !== undefined && <p className={styles.lead}>The lines are flat: this is worked out from who lived where in mid-2024, and is the same in every month.</p>}
      {chosen.length > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={view.every} onChange={(event) => { onChange({ every: event.target.checked }) }} /> Every place for itself, on one scale
        </label>
      )}
      {isEvery ? (
        <Multiples title={title} measure={measure} answer={answer} figures={figures} at={at} selection={selection} noun={noun} />
      ) : (
        <ChosenLines measure={measure} answer={answer} figures={figures} chosen={chosen} months={months} month={view.month} events={events} noun={noun} />
      )}
    </>
  )
}

function Multiples({ title, measure, answer, figures, at, selection, noun }: Pick<PanelProps, 'title' | 'measure' | 'answer' | 'figures' | 'at' | 'selection' | 'noun'>) {
  const places = useMemo(() => multiplesOf(measure, answer, figures), [measure, answer, figures])
  const scale = useMemo(() => multiplesScale(answer), [answer])
  const england = answer.series.get('ENG')?.value ?? []
  return (
    <>
      <p className={styles.hint}>
        All {noun} on one scale, April 2023 to March 2026, in the order of the month shown. Orange is England. A missing month is a gap; a few extreme months run off the top.
      </p>
      <FirstRows rows={places} always={selection.pinned} noun={noun}>
        {(shown) => <SmallMultiples label={title} places={shown} england={england} scale={scale} current={at} selection={selection} />}
      </FirstRows>
    </>
  )
}

type ChosenLinesProps = Pick<PanelProps, 'measure' | 'answer' | 'figures' | 'chosen' | 'noun'> & Pick<TrendPanelProps, 'months' | 'events'> & { month: string }

function ChosenLines({ measure, answer, figures, chosen, months, month, events, noun }: ChosenLinesProps) {
  const model = useMemo(() => {
    const places = chosen.flatMap((code) => figures.places.find((figure) => figure.code === code) ?? [])
    return linesOf({ measure, answer, months, month, places, events, noun })
  }, [measure, answer, figures, chosen, months, month, events, noun])
  return <LinesChart model={model} />
}
