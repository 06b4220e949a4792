import { useMemo } from 'react'
import { TrendChart } from '~/components/charts/TrendChart'
import { SharedFigure } from '~/components/share/SharedFigure'
import { DataTable } from '~/components/table/DataTable'
import { comparisonMethods } from '~/contracts/effectTables'
import { joined } from '~/format/list'
import { formatMonth } from '~/format/month'
import { formatCount } from '~/format/number'
import type { EffectMonthRow } from '~/queries/scanners/effectMonths'
import type { ObservedEffectRow } from '~/queries/scanners/observedEffects'
import { trustFigure } from '../figures/trustFigure'
import styles from './effect.module.css'
import { isClear, type TrustEffect } from './effectModel'
import { maskingWords, methodWords, plusMinus, rarityWords } from './effectWords'
import { maskedWords, trustChart } from './trustChart'

/** How one trust's answer came about: the months, other starts and methods, and how rare it is. */
export function TrustCard({ trust, months }: { trust: TrustEffect; months: readonly EffectMonthRow[] }) {
  const { name, answers, all } = trust
  const last = answers.at(-1)
  const shown = useMemo(() => months.filter((row) => row.masking === last?.masking), [months, last])
  const chart = useMemo(() => trustChart(trust, shown), [trust, shown])
  const facts = useMemo(() => trustFigure(trust, shown), [trust, shown])
  const masked = maskedWords(shown)
  return (
    <details className={styles.card}>
      <summary>{name}: months, other opening dates and methods</summary>
      <p className={styles.text}>First whole month with the scanner, as assumed: <strong>{formatMonth(answers[0]?.startMonth ?? '')}</strong>. {answers[0]?.basis}</p>
      <h3>Scans per working day</h3>
      <SharedFigure facts={facts}>
        <TrendChart model={chart} />
      </SharedFigure>
      <p className={styles.text}>
        {masked.length > 0 ? `The comparison leaves out ${joined(masked)}, marked with a question mark.` : 'None of its months is flagged.'} {last?.maskedBasis} The comparison fits the months before to about {formatCount(Math.round(100 * (last?.preRmspe ?? NaN)))}%.
      </p>
      <h3>How rare is it?</h3>
      <ul className={styles.text}>
        {answers.map((answer) => <li key={answer.masking}>{maskingWords[answer.masking].short}: {rarityWords(answer)} A change of {formatCount(Math.round(answer.detectable))} a year would most likely have been seen.</li>)}
      </ul>
      <h3>By other methods</h3>
      <DataTable
        caption={`Change in scans a year at ${name} by method, with the range that at most one in ten other trusts lie beyond`}
        headings={[{ text: 'Compared with' }, ...answers.map(({ masking }) => ({ text: maskingWords[masking].short, number: true }))]}
        rows={comparisonMethods.map((method) => ({
          key: method,
          cells: [methodWords[method], ...answers.map(({ masking }) => figure(all.find((row) => row.isMain && row.method === method && row.masking === masking)))],
        }))}
      />
      <h3>Had it opened earlier or later</h3>
      <p className={styles.text}>{startsWords(trust)}</p>
      <DataTable
        caption={`Change in scans a year at ${name} by assumed first month, with the range that at most one in ten other trusts lie beyond`}
        headings={[{ text: 'First month' }, ...answers.map(({ masking }) => ({ text: maskingWords[masking].short, number: true })), { text: 'Months since', number: true }]}
        rows={startsOf(all).map((start) => ({
          key: start,
          strong: start === answers[0]?.startMonth,
          cells: [formatMonth(start), ...answers.map(({ masking }) => figure(simplexAt(all, start, masking))), String(simplexAt(all, start, 'none')?.monthsAfter ?? '')],
        }))}
      />
    </details>
  )
}

const figure = (row: ObservedEffectRow | undefined) => (row ? plusMinus(row) : 'not known')

const startsOf = (all: TrustEffect['all']) => [...new Set(all.map((row) => row.startMonth))].sort()

const simplexAt = (all: TrustEffect['all'], start: string, masking: ObservedEffectRow['masking']) =>
  all.find((row) => row.method === 'simplex' && row.startMonth === start && row.masking === masking)

/** How many of the starts tried would show something, by which months count. */
function startsWords({ all, answers }: TrustEffect): string {
  const starts = startsOf(all)
  return answers
    .map(({ masking }) => {
      const clear = starts.filter((start) => {
        const row = simplexAt(all, start, masking)
        return row !== undefined && isClear(row)
      })
      const found = clear.length === 0 ? 'none' : clear.length === starts.length ? 'all' : String(clear.length)
      return `${maskingWords[masking].short}: ${found} of the ${starts.length} months tried would show a clear change.`
    })
    .join(' ')
}
