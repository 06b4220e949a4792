import { useMemo } from 'react'
import { Slider } from '~/components/controls/Slider'
import { KeyFigures } from '~/components/layout/KeyFigures'
import { SharedFigure } from '~/components/share/SharedFigure'
import type { Selection } from '~/components/selection'
import { type PlotRow, PlotTable } from '~/components/table/PlotTable'
import { RangePlot } from '~/components/table/RangePlot'
import { formatFixed } from '~/format/number'
import type { Needs } from '~/model/need/areaNeed'
import type { Assumptions } from '~/model/need/assumptions'
import type { FlsAnswer } from '~/queries/fls/askFls'
import { Section } from '~/routes/areas/sections/Section'
import type { FlsView } from '~/url/flsView'
import styles from '../fls.module.css'
import type { NeedKnown } from '../figures/boardTable'
import { gainFigure } from '../figures/gainFigure'
import type { NeedCase } from '../needs'
import { roughly } from '../rangeWords'
import { capacityFigures, gainFigures, gainRows, oldhamCheck, sumWords } from './benefitModel'
import { CampaignModel } from './CampaignModel'

export type Shares = Pick<FlsView, 'uncovered' | 'needing' | 'scanned'>

interface BenefitPartProps {
  given: NeedCase
  needs: Needs
  /** Shares as shown, also while a slider moves. */
  view: FlsView
  facts: FlsAnswer['facts']
  parameters: FlsAnswer['parameters']
  /** Last of the twelve months that scans are counted in. */
  month: string
  nameOf: (code: string) => string
  marksOf: NeedKnown['marksOf']
  selection: Selection
  onPass: (shares: Partial<Shares>) => void
  onSettle: (shares: Partial<Shares>) => void
}

/** What closing the gap would be expected to prevent, and the scans and machines it takes. */
export function BenefitPart({ given, needs, view, facts, parameters, month, nameOf, marksOf, selection, onPass, onSettle }: BenefitPartProps) {
  const { assumptions, national } = given
  const own = useMemo(() => new Set(view.own.filter(({ covered }) => covered !== null).map(({ code }) => code)), [view.own])
  const rows = useMemo(() => gainRows(needs, own, nameOf), [needs, own, nameOf])
  const place = needs.boards.find(({ code }) => code === selection.selected) ?? needs.england
  const name = place === needs.england ? 'England' : nameOf(place.code)
  const top = Math.max(1, ...rows.map(({ fractures }) => fractures))
  const plotted = useMemo(() => rows.map(({ code, name: board, isOwn, fractures, figures }): PlotRow => ({ code, name: board, isOwn, cells: [<>{figures.fractures}<span className={styles.narrow}>{figures.hips} hips</span></>, figures.hips, figures.bedDays, <>{figures.scans}<span className={styles.narrow}>{figures.range}</span></>, figures.range], plot: <RangePlot low={0} central={fractures} high={fractures} to={top} /> })), [rows, top])
  const shared = useMemo(() => gainFigure({ given, edition: view.edition, month, nameOf, marksOf }, needs, rows, view), [given, view, month, nameOf, marksOf, needs, rows])
  return (
    <Section id="gain" title="What closing the gap would mean" sheet="off">
      <p className={styles.summary}>
        The Royal Osteoporosis Society (ROS) has worked out what services for everybody in England would prevent. We share its figure out: hips and bed days by expected hip fractures, other fractures by expected other fractures, all times the people without a service. It is <strong>a campaign’s model and has not been audited</strong>. Covered does not mean no gain either: ROS counts better care where there is a service too. It gives no range, so none is shown.
      </p>
      <div className={styles.sliders}>
        {sharesOf(assumptions, view).map(({ id, label, usual, note }) => (
          <Slider
            key={id}
            label={label}
            usual={usual}
            value={view[id] ?? usual}
            unit="%"
            note={note}
            onPass={(value) => { onPass({ [id]: value }) }}
            onSettle={(value) => { onSettle({ [id]: value }) }}
          />
        ))}
      </div>
      <p className={styles.presets}>
        <button type="button" aria-pressed={view.uncovered === percent(assumptions.uncoveredTrusts)} onClick={() => { onSettle({ uncovered: percent(assumptions.uncoveredTrusts) }) }}>Use {percent(assumptions.uncoveredTrusts)}%: trusts without a service, May 2021</button>
      </p>
      <KeyFigures title={`Gain from full coverage, ${name}`} place={`${name}${own.has(place.code) ? ', with the share that you set' : ''}`} figures={gainFigures(place)} caution={null} />
      <dl className={styles.capacity} data-sheet="off">
        {capacityFigures(place, assumptions).map(({ figure, range, label }) => <div key={label}><dt>{label}</dt><dd><strong>{figure}</strong> {range}</dd></div>)}
      </dl>
      <StaffLimit parameters={parameters} />
      <div data-sheet="off">
        <h3>Board by board</h3>
        <p className={styles.summary}>{sumWords(needs, national.fractures)} Every board is given the same share without a service, since nobody publishes its own; set one in the box of a board above if you know better.</p>
        <SharedFigure facts={shared}>
        <PlotTable
          caption="Fractures that full coverage would be expected to prevent over five years, and additional scans a year, by board"
          nameHeading="Board"
          plotHeading={`0 to ${roughly(top)} fractures in five years`}
          headings={headings}
          rows={plotted}
          selection={selection}
        />
        </SharedFigure>
        <CampaignModel facts={facts} check={oldhamCheck(parameters, given)} />
      </div>
    </Section>
  )
}

/** One place where staff, not machines, were what was short. */
function StaffLimit({ parameters }: { parameters: FlsAnswer['parameters'] }) {
  const before = parameters.find(({ id, value }) => id === 'over_6_weeks_wolverhampton_before' && value !== null)
  return (
    <p className={styles.summary} data-sheet="off">
      Somebody has to do the scans, report them and see the patients, and staff may run out before machines do.
      {before && <> At the Royal Wolverhampton {formatFixed(before.value ?? NaN, 0)}% waited over six weeks in August 2023 and nobody in February 2025, after two technicians were hired and sessions added; no new machine is mentioned (<a href={before.sourceUrl}>{before.sourceTitle}</a>).</>}
    </p>
  )
}

const headings = ['Fractures', 'of them hips', 'Bed days †', 'Scans a year', 'low to high']

const percent = (share: number) => Math.round(share * 100)

const isSet = (share: number | null) => share !== null

const sharesOf = ({ uncovered, needing, scanned }: Assumptions, view: Shares) => [
  { id: 'uncovered' as const, label: 'People without a service', usual: percent(uncovered), note: 'England: 57% of people covered (ROS, June 2021). That it holds for people who fracture is our assumption.' },
  { id: 'needing' as const, label: 'Patients who need DEXA', usual: percent(needing.central), note: `Our assumption${isSet(view.needing) ? ', now yours, without a range' : `; the range takes ${percent(needing.low)}% to ${percent(needing.high)}%`}.` },
  { id: 'scanned' as const, label: 'Scanned anyway, without a service', usual: percent(scanned.central), note: `One hospital’s audit${isSet(view.scanned) ? ', now yours, without a range' : `; the range takes ${percent(scanned.low)}% to ${percent(scanned.high)}%`}.` },
]
