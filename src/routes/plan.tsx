import { useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { Notes } from '~/components/layout/Notes'
import { SourceLine } from '~/components/sources/SourceLine'
import { england } from '~/contracts/codes'
import type { Scenario } from '~/contracts/scenario'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import { formatMonth } from '~/format/month'
import { knownPlacesOf } from '~/model/scenario/knownPlaces'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { presetOf, presetsFor } from '~/model/scenario/presets'
import { checkPlaces } from '~/model/scenario/readScenario'
import type { HistoryAnswer, HistoryRequest, PlanPageAnswer } from '~/queries/plan/askPlanPage'
import { Section } from '~/routes/areas/sections/Section'
import { EngineNotice } from './EngineNotice'
import { Presets } from './plan/builder/Presets'
import { ScenarioPanel } from './plan/builder/ScenarioPanel'
import { Exports } from './plan/exports/Exports'
import { firstPreset } from './plan/firstPreset'
import { HowWorkedOut } from './plan/HowWorkedOut'
import { askHistoryLazily, askPlanPageLazily, peekHistoryIfLoaded, peekPlanPageIfLoaded } from './plan/lazyPlan'
import { Cost } from './plan/outcome/Cost'
import { Gains } from './plan/outcome/Gains'
import { ShareNote } from './plan/outcome/ShareNote'
import { SharesTable } from './plan/outcome/SharesTable'
import { PlaceChoice } from './plan/picture/PlaceChoice'
import { pastOf } from './plan/picture/pastOf'
import { Pictures } from './plan/picture/Pictures'
import { SkillNote } from './plan/picture/SkillNote'
import { loadPlan } from './plan/plan.server'
import styles from './plan/plan.module.css'
import { usePlanView } from './plan/usePlanView'
import { planHeadline, planLead } from './plan/words/headline'
import { useWorked } from './plan/work/useWorked'
import { useAnswer } from './useAnswer'
import { useLasting } from './useLasting'

export const loader = () => loadPlan()
export const shouldRevalidate = () => false

export const meta = () => [
  { title: 'What if: new scanners, longer hours, fracture services · DEXA Atlas' },
  { name: 'description', content: 'Build a scenario for bone-density scanning in England, and see what it would do to waiting lists, month by month, and what it depends on.' },
]

const everything = {}

function readyFrom({ plan, gone }: PlanPageAnswer) {
  const given = planCaseOf(plan)
  return { given, known: knownPlacesOf(given, gone) }
}

export default function PlanPage() {
  const built = useLoaderData<typeof loader>()
  const { view, notes, change } = usePlanView()
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const page = useAnswer<object, PlanPageAnswer | null>(engine, everything, null, askPlanPageLazily, peekPlanPageIfLoaded)
  const ready = useMemo(() => page.answer && readyFrom(page.answer), [page.answer])
  const presets = useMemo(() => presetsFor(built.origin), [built])

  const [draft, setDraft] = useState<{ at: number; scenario: Scenario } | null>(null)
  const [fileNotes, setFileNotes] = useState<readonly string[]>([])
  const asked = useMemo(() => {
    const first = view.scenario ?? presets[firstPreset].scenario
    const scenarios = view.against ? [first, view.against] : [first]
    return scenarios.map((scenario) => (ready ? checkPlaces(scenario, ready.known) : { scenario, notes: [] }))
  }, [view, presets, ready])
  const settled = useMemo(() => asked.map(({ scenario }) => scenario), [asked])
  const shown = useMemo(() => settled.map((scenario, at) => (draft?.at === at ? draft.scenario : scenario)), [settled, draft])
  const isLost = ready !== null && !ready.known.names.has(view.place)
  const place = isLost ? england : view.place

  const { state, rows, retry } = useWorked(ready?.given ?? null, shown, place, { place: built.worked.plan.code, worked: useMemo(() => [built.worked], [built]) })
  const history = useAnswer<HistoryRequest, HistoryAnswer>(engine, { code: state.worked[0]?.plan.code ?? england }, built.history, askHistoryLazily, peekHistoryIfLoaded)
  const past = useMemo(() => pastOf(history.answer, built.origin), [history.answer, built])
  const [first, second] = state.whole
  if (!first) throw new Error('A plan without figures.')

  const waiting = state.status === 'updating' || !state.isComplete
  const isLate = useLasting(waiting, 300)
  useStartOnDemand(start, waiting && engine.status === 'idle')
  const nameOf = (code: string) => ready?.known.names.get(code)?.name ?? (code === england ? 'England' : code)
  const setScenario = (at: number, scenario: Scenario) => {
    setDraft(null)
    change(at === 0 ? { scenario } : { against: scenario })
  }
  const remarks = [
    ...[...notes, ...fileNotes, ...asked.flatMap((one) => one.notes)].map((text) => ({ key: text, text })),
    ...(isLost ? [{ key: 'place', text: `“${view.place}” is the code of no region, board or provider with figures now, so England is shown.` }] : []),
    ...(page.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${page.error.message}` }] : []),
  ]
  const isPair = shown.length > 1
  const [panelA, panelB] = shown.map((scenario, at) => (
    <ScenarioPanel
      key={at}
      scenario={scenario}
      label={isPair ? (at === 0 ? 'First scenario' : 'Second scenario') : 'The scenario'}
      basis={presetOf(presets, scenario)?.basis ?? null}
      ready={ready}
      nameOf={nameOf}
      scans={built.parameters.scansPerMachine}
      seen={built.seen}
      onPass={(passing) => { setDraft({ at, scenario: passing }) }}
      onChange={(scenario) => { setScenario(at, scenario) }}
    />
  ))
  const [a, b] = settled
  const pictures = <Pictures worked={state.worked} past={past} measure={view.measure} isBusy={isLate} onMeasure={(measure) => { change({ measure }, 'replace') }} />
  return (
    <div className={styles.page} data-state={state.status === 'current' && state.isComplete && history.status === 'current' && (ready !== null || engine.status !== 'ready') ? 'current' : state.status} aria-busy={waiting}>
      <HeadlineBlock headline={planHeadline(second ? [first, second] : [first], view.measure)} lead={planLead(first, built.parameters.scansPerMachine, built.newDemand)} />
      <EngineNotice engine={engine} waiting={waiting} shown={`“${first.scenario.name}”, ${first.plan.name}`} onRetry={start} />
      <Notes notes={remarks} />
      {state.status === 'failed' && <p className={styles.failed} role="alert"><strong>The scenario could not be worked out.</strong> {state.message} The figures below are of the scenario before it. <button type="button" onClick={retry}>Try again</button></p>}
      <div className={styles.start}>
        <Presets presets={presets} scenario={shown[0] ?? first.scenario} onChoose={(scenario) => { setFileNotes([]); setScenario(0, scenario) }} />
      </div>
      <div className={styles.main} data-pair={isPair || undefined}>
        <div className={styles.picture}>
          <PlaceChoice place={place} ready={ready} onChoose={(code) => { change({ place: code }) }} />
          {pictures}
          {view.measure === 'share' && state.worked.map(({ plan, scenario }, at) => <ShareNote key={at} plan={plan} throughput={scenario.throughput} />)}
          <SkillNote rows={page.answer?.accuracy ?? built.accuracy} measure={view.measure} level={state.worked[0]?.plan.level ?? 'england'} />
          <p className={styles.busy} role="status">{isLate && 'Working the scenario out…'}</p>
        </div>
        {isPair ? <div className={styles.pair}>{panelA}{panelB}</div> : panelA}
      </div>
      <div className={styles.actions}>
        {!b && a && <button type="button" onClick={() => { change({ against: { ...a, name: `${a.name.slice(0, 54)} (2)` } }) }}>Compare with a second scenario</button>}
        {a && b && (
          <>
            <button type="button" onClick={() => { setDraft(null); change({ scenario: b, against: a }) }}>Swap them</button>
            <button type="button" onClick={() => { setDraft(null); change({ against: { ...a, name: `${a.name.slice(0, 54)} (2)` } }) }}>Copy the first to the second</button>
            <button type="button" onClick={() => { setDraft(null); change({ against: null }) }}>Close the second</button>
          </>
        )}
      </div>
      <div className={styles.sections}>
        <Section id="shares" title="The figures, by who uses the added scans">
          {state.whole.map(({ plan, scenario }, at) => (
            <div key={at}>
              {isPair && <p className={styles.caption}>{scenario.name}</p>}
              <SharesTable plan={plan} scenario={scenario} />
              <ShareNote plan={plan} throughput={scenario.throughput} />
            </div>
          ))}
          <p className={styles.busy}>Ranges in small print run from the most to the fewest scans a scanner.</p>
        </Section>
        <Section id="gains" title="Who gains, in the third year">
          {state.whole.map(({ gains, scenario }, at) => (
            <div key={at}>
              {isPair && <p className={styles.caption}>{scenario.name}</p>}
              {gains && <Gains low={gains.low} high={gains.high} />}
            </div>
          ))}
          <p className={styles.busy}>All England, whatever place is shown above. Scans are those of the year to {formatMonth(first.plan.months[35] ?? '')} at 0% new demand; waiting lists, the change against do nothing from 0% to 90%.</p>
        </Section>
        <Section id="cost" title="What it costs to buy">
          {state.whole.map(({ cost, scenario }, at) => (
            <div key={at}>
              {isPair && <p className={styles.caption}>{scenario.name}</p>}
              <Cost cost={cost} />
            </div>
          ))}
        </Section>
        <Section id="take" title="Take it with you">
          <Exports scenarios={settled} known={ready?.known ?? null} rowsOf={rows} onOpen={(scenario, lost) => { setFileNotes(lost); setScenario(0, scenario) }} />
        </Section>
        <HowWorkedOut parameters={built.parameters} />
        <SourceLine month={built.origin} edition={null} estimated={0} table={place === england || ready?.known.names.get(place)?.level !== 'provider' ? 'dexa_area_month' : 'dexa_provider_month'} />
      </div>
    </div>
  )
}
