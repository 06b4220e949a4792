import type { FigureCell, FigureColumn, QuotedFigure } from '~/contracts/figure'
import type { SeriesDrawing, SeriesStep } from '~/components/charts/SeriesChart'
import { formatMonth } from '~/format/month'
import type { ProfileAnswer } from '~/queries/profile/askProfile'

/** A line drawn across a month: its value; null where there is none. */
export const lineAt = (steps: readonly SeriesStep[], index: number, is: (step: SeriesStep) => boolean): number | null =>
  steps.find((step) => step.from <= index && index <= step.to && is(step))?.value ?? null

export const recordsColumn: FigureColumn = { name: 'records', description: 'a “?” on the chart: records of the month look broken', isWorkedOut: true }
export const recordsOf = ({ flagged }: SeriesDrawing, index: number): FigureCell => (flagged[index] ? 'look broken' : null)

/** The last six known months, newest first, so that a link keeps some on view as months are added. */
export function lastQuoted(months: ProfileAnswer['months'], values: readonly (number | null)[], words: { label: string; text: (value: number) => string }): QuotedFigure[] {
  const known = months.flatMap(({ month }, index) => {
    const value = values[index] ?? null
    return value === null ? [] : [{ key: month, label: `${words.label}, ${formatMonth(month)}`, text: words.text(value) }]
  })
  return known.slice(-6).reverse()
}
