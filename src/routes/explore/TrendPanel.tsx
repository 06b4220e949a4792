import { useMemo } from 'react'
import { LinesChart } from '~/components/charts/LinesChart'
import { type SmallMultiple, SmallMultiples } from '~/components/charts/SmallMultiples'
import { FirstRows } from '~/components/controls/FirstRows'
import { SharedFigure } from '~/components/share/SharedFigure'
import type { ChartEventRow } from '~/queries/chartEvents'
import type { ExploreView } from '~/url/exploreView'
import styles from './explore.module.css'
import type { PanelProps } from './panel'
import { linesFigure, multiplesFigure } from './trendFigures'
import { linesOf, multiplesOf, multiplesScale } from './trendModel'

interface TrendPanelProps extends PanelProps {
  months: readonly string[]
  events: readonly ChartEventRow[]
  onChange: (part: Partial<ExploreView>) => void
}

export function TrendPanel({ title, measure, view, answer, figures, at, lastMonth, chosen, selection, noun, months, events, onChange }: TrendPanelProps) {
  const { month } = view
  const known = useMemo(
    () => ({ title, measure, answer, figures, month, lastMonth, chosen, months, noun }),
    [title, measure, answer, figures, month, lastMonth, chosen, months, noun],
  )
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
        <Multiples known={known} measure={measure} answer={answer} figures={figures} at={at} selection={selection} noun={noun} />
      ) : (
        <ChosenLines known={known} measure={measure} answer={answer} figures={figures} chosen={chosen} months={months} month={month} events={events} noun={noun} />
      )}
    </>
  )
}

type MultiplesProps = Pick<PanelProps, 'measure' | 'answer' | 'figures' | 'at' | 'selection' | 'noun'> & { known: Known }
type Known = Parameters<typeof multiplesFigure>[0]

function Multiples(props: MultiplesProps) {
  const { measure, answer, figures, selection, noun } = props
  const places = useMemo(() => multiplesOf(measure, answer, figures), [measure, answer, figures])
  return (
    <FirstRows rows={places} always={selection.pinned} noun={noun}>
      {(shown) => <SharedMultiples {...props} places={shown} />}
    </FirstRows>
  )
}

function SharedMultiples({ known, answer, at, selection, noun, places }: MultiplesProps & { places: readonly SmallMultiple[] }) {
  const scale = useMemo(() => multiplesScale(answer), [answer])
  const england = answer.series.get('ENG')?.value ?? []
  const facts = useMemo(() => multiplesFigure(known, places.map(({ code }) => code)), [known, places])
  return (
    <SharedFigure facts={facts}>
      <p className={styles.hint}>
        All {noun} on one scale, April 2023 to March 2026, in the order of the month shown. Orange is England. A missing month is a gap; a few extreme months run off the top.
      </p>
      <SmallMultiples label={known.title} places={places} england={england} scale={scale} current={at} selection={selection} />
    </SharedFigure>
  )
}

type ChosenLinesProps = Pick<PanelProps, 'measure' | 'answer' | 'figures' | 'chosen' | 'noun'> & Pick<TrendPanelProps, 'months' | 'events'> & { month: string; known: Known }

function ChosenLines({ known, measure, answer, figures, chosen, months, month, events, noun }: ChosenLinesProps) {
  const model = useMemo(() => {
    const places = chosen.flatMap((code) => figures.places.find((figure) => figure.code === code) ?? [])
    return linesOf({ measure, answer, months, month, places, events, noun })
  }, [measure, answer, figures, chosen, months, month, events, noun])
  const facts = useMemo(() => linesFigure(known, model.lines.map(({ code }) => code), model), [known, model])
  return <SharedFigure facts={facts}><LinesChart model={model} /></SharedFigure>
}
