import { memo, useMemo } from 'react'
import { Choice } from '~/components/controls/Choice'
import { Tabs } from '~/components/controls/Tabs'
import { KeyFigures } from '~/components/layout/KeyFigures'
import type { Selection } from '~/components/selection'
import { SharedFigure } from '~/components/share/SharedFigure'
import { DataTable } from '~/components/table/DataTable'
import { type PlotRow, PlotTable } from '~/components/table/PlotTable'
import { PairPlot, RangePlot } from '~/components/table/RangePlot'
import { type AgeWeight, ageWeights, benchmarks } from '~/contracts/need'
import { formatCount, formatFixed } from '~/format/number'
import { SourceLine } from '~/components/sources/SourceLine'
import type { Needs } from '~/model/need/areaNeed'
import type { Range } from '~/model/need/range'
import type { FlsAnswer } from '~/queries/fls/askFls'
import { AsTable, Section } from '~/routes/areas/sections/Section'
import type { FlsView } from '~/url/flsView'
import styles from '../fls.module.css'
import { ranksFigure } from '../figures/ranksFigure'
import { ratesFigure } from '../figures/ratesFigure'
import { shortfallFigure } from '../figures/shortfallFigure'
import type { NeedCase } from '../needs'
import { machinesText, rangeText, roughly } from '../rangeWords'
import { marked, marksExplained, marksInWords, type ScanMarks } from '../scanMarks'
import { benchmarkLabels, weightLabels } from './needLabels'
import { needFigures } from './needFigures'
import { ParametersUsed } from './ParametersUsed'
import { rankingsOf } from './rankings'
import { RankTable } from './RankTable'
import { shortfallOf } from './shortfall'
import { ratePairs } from './standardised'

interface NeedPartProps {
  given: NeedCase
  needs: Needs
  view: FlsView
  parameters: FlsAnswer['parameters']
  /** Last of the twelve months. */
  month: string
  nameOf: (code: string) => string
  marksOf: (code: string) => ScanMarks
  selection: Selection
  onChange: (part: Partial<FlsView>) => void
}

/** What to expect in each board: fractures, scans short of a benchmark, and how far the ranking can be trusted. */
export const NeedPart = memo(function NeedPart({ given, needs, view, parameters, month, nameOf, marksOf, selection, onChange }: NeedPartProps) {
  const { assumptions } = given
  const shortfall = useMemo(() => shortfallOf(needs, assumptions.machinesPerMillion, view.benchmark, nameOf), [needs, assumptions, view.benchmark, nameOf])
  const pairs = useMemo(() => ratePairs(needs, nameOf), [needs, nameOf])
  const rankings = useMemo(() => rankingsOf(given, nameOf), [given, nameOf])
  const isComplete = view.benchmark === 'complete'
  const countsScans = view.benchmark === 'england' || view.benchmark === 'quarter'
  const shortRows = useMemo(() => {
    const own = new Set(isComplete ? view.own.filter(({ covered }) => covered !== null).map(({ code }) => code) : [])
    return shortfall.rows.map(({ code, name, range, valueText, rangeText: text }): PlotRow => ({
      code, name,
      isOwn: own.has(code),
      cells: [<>{countsScans ? marked(valueText, marksOf(code)) : valueText}<span className={styles.narrow}>{text}</span></>, text],
      plot: range && range.high > 0 ? <RangePlot {...range} to={shortfall.to} /> : null,
    }))
  }, [shortfall, view.own, isComplete, countsScans, marksOf])
  const pairRows = useMemo(() => pairs.rows.map(({ code, name, crude, standardised }): PlotRow => ({
    code, name,
    cells: [crude === null ? 'not known' : marked(formatFixed(crude, 1), marksOf(code)), standardised === null ? 'not known' : formatFixed(standardised, 1)],
    plot: crude === null || standardised === null ? null : <PairPlot from={crude} now={standardised} to={pairs.to} mark={pairs.england} />,
  })), [pairs, marksOf])
  const shared = useMemo(() => {
    const known = { given, edition: view.edition, month, nameOf, marksOf }
    return { short: shortfallFigure(known, shortfall, view), rates: ratesFigure(known, pairs, view.weights), ranks: ranksFigure(known, rankings) }
  }, [given, view, month, nameOf, marksOf, shortfall, pairs, rankings])
  const { fractures, hips } = needs.england
  const place = needs.boards.find(({ code }) => code === selection.selected) ?? needs.england
  const name = nameOf(place.code)
  return (
    <>
      <Section id="need" title="How many fractures to expect, and how many scans">
        <p className={styles.summary} data-sheet="off">
          Nobody publishes how many fragility fractures each board’s people have. For England there are three totals, and they disagree: about {roughly(fractures.low)}, {roughly(fractures.central)} and {roughly(fractures.high)} a year at ages 50 and over, of them {roughly(hips.low)} to {roughly(hips.high)} of the hip. They are shared out here by where older people live. {assumptions.byAge ? 'Areas are weighted by published rates by age and sex.' : <><strong>The weights are illustrative</strong> until rates by age are published in a form that we can read.</>}
        </p>
        <KeyFigures title={`Need, ${name}`} place={name} figures={needFigures(place, assumptions.machinesPerMillion, marksOf(place.code).estimated)} caution={marksInWords(marksOf(place.code))} />
        <div className={styles.controls}>
          <Choice<AgeWeight> label="Share out England’s fractures" value={view.weights} options={ageWeights.map((value) => ({ value, label: weightLabels[value] }))} onChoose={(weights) => { onChange({ weights }) }} />
        </div>
        <Tabs label="Hold scans against" tabs={benchmarks.map((id) => ({ id, label: benchmarkLabels[id] }))} chosen={view.benchmark} onChoose={(benchmark) => { onChange({ benchmark }) }}>
          <div className={styles.split} data-sheet="off">
            <div>
              <h3>{shortfall.title}</h3>
              <p className={styles.summary}>{shortfall.explained} <strong>England: {shortfall.england}.</strong></p>
              <SharedFigure facts={shared.short}>
                <PlotTable
                  caption={`${shortfall.title}, by board`}
                  nameHeading="Board"
                  plotHeading={`0 to ${roughly(shortfall.to)} ${shortfall.unit}`}
                  headings={shortHeadings}
                  rows={shortRows}
                  selection={selection}
                />
                <p className={styles.hint}>{shortfall.rangeNote} {countsScans && marksExplained}</p>
              </SharedFigure>
            </div>
            <div>
              <h3>Scans per 1,000 people 50+: as counted, and allowing for age</h3>
              <p className={styles.summary}>{pairs.sentence}</p>
              <SharedFigure facts={shared.rates}>
                <PlotTable
                  caption="Scans per 1,000 people aged 50 and over, crude and age-standardised, by board"
                  nameHeading="Board"
                  plotHeading={<><span className={styles.hollow} aria-hidden="true" /> as counted <span className={styles.filled} aria-hidden="true" /> allowing for age <span className={styles.line} aria-hidden="true" /> England {formatFixed(pairs.england, 1)}</>}
                  headings={pairHeadings}
                  rows={pairRows}
                  selection={selection}
                />
                <p className={styles.hint}>Indirect standardisation: England’s rate × the board’s scans ÷ the scans it would have if England’s were shared out by expected fractures. Where ages are England’s, both are the same.</p>
              </SharedFigure>
            </div>
          </div>
        </Tabs>
        <p><SourceLine month={month} edition={view.edition} estimated={needs.boards.filter(({ code }) => marksOf(code).estimated).length} table="area_need" perResident /></p>
        <AsTable of="need of every board">
          <NeedTable needs={needs} perMillion={assumptions.machinesPerMillion} nameOf={nameOf} marksOf={marksOf} />
        </AsTable>
        <ParametersUsed parameters={parameters} />
      </Section>
      <Section id="ranking" title="How much of the ranking holds" sheet="off">
        <p className={styles.summary}>{rankings.sentence}</p>
        <SharedFigure facts={shared.ranks}>
          <RankTable rankings={rankings} marksOf={marksOf} selection={selection} />
          <p className={styles.hint}>{marksExplained} The best quarter’s rate ranks boards as scans per head do, and machines follow residents alone, so neither has a column.</p>
        </SharedFigure>
      </Section>
    </>
  )
})

const shortHeadings = ['Central', 'Low to high']
const pairHeadings = ['Counted', 'For age']

const NeedTable = memo(function NeedTable({ needs, perMillion, nameOf, marksOf }: { needs: Needs; perMillion: Range } & Pick<NeedPartProps, 'nameOf' | 'marksOf'>) {
  const both = (range: Needs['england']['fractures'] | null) => (range === null ? 'not known' : `${roughly(range.central)} (${rangeText(range)})`)
  const rows = [needs.england, ...needs.boards.toSorted((a, b) => (nameOf(a.code) < nameOf(b.code) ? -1 : 1))]
  return (
    <DataTable
      caption="Fractures to expect, scans short of each benchmark and machines at the recommended number, by board: central figure, low to high"
      headings={['Board', 'Fractures a year', 'Hip fractures a year', 'Scans in the year', 'Short of England’s rate', 'Short of the best quarter', 'Full coverage, additional scans', `Machines at ${formatFixed(perMillion.low, 1)} to ${formatFixed(perMillion.high, 1)} per million`].map((text, index) => ({ text, number: index > 0 }))}
      rows={rows.map((need) => ({
        key: need.code,
        strong: need.code === needs.england.code,
        cells: [marked(nameOf(need.code), marksOf(need.code)), both(need.fractures), both(need.hips), formatCount(need.scans), both(need.belowEngland), both(need.belowQuarter), both(need.completion), `${machinesText(need.machines.central)} (${machinesText(need.machines.low)} to ${machinesText(need.machines.high)})`],
      }))}
    />
  )
})
