import { useMemo } from 'react'
import { SharedFigure } from '~/components/share/SharedFigure'
import { SourceLine } from '~/components/sources/SourceLine'
import { DataTable } from '~/components/table/DataTable'
import { formatMonth } from '~/format/month'
import { formatCount, formatSignedCount } from '~/format/number'
import type { EffectMonthRow } from '~/queries/scanners/effectMonths'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import type { ObservedEffectRow } from '~/queries/scanners/observedEffects'
import { AsTable, Section } from '~/routes/areas/sections/Section'
import { effectFigure } from '../figures/effectFigure'
import styles from './effect.module.css'
import { EffectKey, EffectPlot } from './EffectPlot'
import { type NamedSite, trustEffects } from './effectModel'
import { averageOfPromise, effectSentences, effectTitle, maskingWords, plusMinus } from './effectWords'
import { TrustCard } from './TrustCard'

interface EffectPartProps {
  effects: readonly ObservedEffectRow[]
  months: readonly EffectMonthRow[]
  national: readonly NationalEffectRow[]
  /** Machines of the first wave whose site is named. */
  sites: readonly NamedSite[]
}

/** What has shown up so far at each trust that got a named scanner. */
export function EffectPart({ effects, months, national, sites }: EffectPartProps) {
  const trusts = useMemo(() => trustEffects(effects, sites, national), [effects, sites, national])
  const month = months.at(-1)?.month ?? ''
  const shared = useMemo(() => effectFigure(trusts, effectTitle(trusts), month), [trusts, month])
  const [lead, ...others] = effectSentences(trusts, sites, national)
  return (
    <Section id="observed" title={effectTitle(trusts)} sheet="off">
      <p className={styles.lead}>{lead}</p>
      <SharedFigure facts={shared}>
        <EffectPlot trusts={trusts} />
        <EffectKey trusts={trusts} average={averageOfPromise(national)} />
      </SharedFigure>
      <ul className={styles.remarks}>{others.map((text) => <li key={text}>{text}</li>)}</ul>
      <AsTable of="change in scans at each trust">
        <DataTable
          caption="Change in scans a year at each trust with a named scanner, at the assumed start"
          headings={[{ text: 'Trust' }, { text: 'Months' }, { text: 'First month' }, { text: 'Scans a year', number: true }, { text: '%', number: true }, { text: 'Least seen', number: true }, { text: `Average of the promise, ${averageOfPromise(national)}`, number: true }, { text: 'Expected by the trust', number: true }]}
          rows={trusts.flatMap(({ code, name, promised, stated, answers }) => answers.map((answer) => ({
            key: `${code} ${answer.masking}`,
            cells: [name, maskingWords[answer.masking].short, formatMonth(answer.startMonth), plusMinus(answer), answer.effectPercent.toFixed(1).replace('-', '−'), formatCount(Math.round(answer.detectable)), formatCount(promised), stated === null ? 'not stated' : formatSignedCount(stated.after - stated.before)],
          })))}
        />
      </AsTable>
      <div className={styles.cards}>
        {trusts.map((trust) => <TrustCard key={trust.code} trust={trust} months={months.filter(({ providerCode }) => providerCode === trust.code)} />)}
      </div>
      <SourceLine month={month} edition={null} estimated={0} table="observed_effect" />
    </Section>
  )
}
