import { useMemo } from 'react'
import { FirstOnSheet } from '~/components/print/FirstOnSheet'
import { FigureTable } from '~/components/table/FigureTable'
import { valueHeadings } from '~/routes/measureWords'
import type { PanelProps } from './panel'
import { figureRows } from './rankingModel'

const counted: Record<PanelProps['measure']['unit'], { numerator: string; denominator: string }> = {
  share: { numerator: 'Waiting that long', denominator: 'Waiting' },
  per_1000_aged_50_plus: { numerator: 'Counted', denominator: 'People aged 50+' },
  gap_per_1000_aged_50_plus: { numerator: 'Scans short', denominator: 'People aged 50+' },
  weeks: { numerator: 'Waiting', denominator: 'Waiting-list scans' },
  per_working_day: { numerator: 'Scans', denominator: 'Working days' },
  change: { numerator: 'Waiting now', denominator: 'A year before' },
  points: { numerator: 'Waiting 6+ weeks', denominator: 'Waiting' },
}

export function TablePanel({ title, measure, figures, answer, selection, noun }: PanelProps) {
  const rows = useMemo(() => figureRows(measure, figures), [measure, figures])
  const headings = useMemo(
    () => ({ group: answer.request.level === 'provider' ? 'Board, region' : 'Region', value: valueHeadings[measure.unit], ...counted[measure.unit] }),
    [measure, answer.request.level],
  )
  return <FirstOnSheet count={rows.length} noun={noun}><FigureTable caption={title} headings={headings} rows={rows} noun={noun} selection={selection} /></FirstOnSheet>
}
