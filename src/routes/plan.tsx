import { useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { Notes } from '~/components/layout/Notes'
import { PrintButtons } from '~/components/print/PrintButtons'
import { SourceLine } from '~/components/sources/SourceLine'
import { england } from '~/contracts/codes'
import type { Scenario } from '~/contracts/scenario'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import { knownPlacesOf } from '~/model/scenario/knownPlaces'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { type Preset, presetOf, presetsFor } from '~/model/scenario/presets'
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
import { hasGains } from './plan/outcome/GainsPart'
import { GainsParts } from './plan/outcome/GainsParts'
import { ShareNote } from './plan/outcome/ShareNote'
import { SharesParts } from './plan/outcome/SharesParts'
import { PlaceChoice } from './plan/picture/PlaceChoice'
import { isServicesOnly } from './plan/picture/chartModel'
import { pastOf } from './plan/picture/pastOf'
import { Pictures } from './plan/picture/Pictures'
import { SkillNote } from './plan/picture/SkillNote'
import { loadPlan } from './plan/plan.server'
import styles from './plan/plan.module.css'
import { usePlanView } from './plan/usePlanView'
import { lostPlaceWords } from './plan/words/gonePlace'
import { planHeadline } from './plan/words/headline'
import { planLead } from './plan/words/lead'
import { scansTaken } from './plan/words/scansTaken'
import { useWorked } from './plan/work/useWorked'
import type { Worked } from './plan/work/workOut'
import { previewMeta } from './previewMeta'
import { useAnswer } from './useAnswer'
import { useLasting } from './useLasting'

export const loader = () => loadPlan()
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'What if: new scanners, longer hours, fracture services · DEXA Atlas',
  description: 'Build a scenario for bone-density scanning in England, and see what it would do to waiting lists, month by month, and what it depends on.',
})

const everything = {}

function readyFrom({ plan, gone }: PlanPageAnswer) {
  const given = planCaseOf(plan)
  return { given, known: knownPlacesOf(given, gone) }
}

/** What a preset rests on, and what it takes where that is an answer of the model. */
function basisOf(preset: Preset | null, worked: Worked | undefined): string | null {
  if (!preset) return null
  const taken = worked && scansTaken(worked.plan, worked.scenario)
  return taken ? `${preset.basis} ${worked.plan.name}: ${taken}.` : preset.basis
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

  // Without an answer from the database nothing is being worked out.
  const isStuck = engine.status === 'failed' || page.status === 'failed'
  const waiting = !isStuck && (state.status === 'updating' || !state.isComplete)
  const isLate = useLasting(waiting, 300)
  useStartOnDemand(start, waiting && engine.status === 'idle')
  const nameOf = (code: string) => ready?.known.names.get(code)?.name ?? (code === england ? 'England' : code)
  const setScenario = (at: number, scenario: Scenario) => {
    setDraft(null)
    change(at === 0 ? { scenario } : { against: scenario })
  }
  const remarks = [
    ...[...notes, ...fileNotes, ...asked.flatMap((one) => one.notes)].map((text) => ({ key: text, text })),
    ...(isLost ? [{ key: 'place', text: lostPlaceWords(view.place, ready.known) }] : []),
    ...(page.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${page.error.message}` }] : []),
  ]
  const isPair = shown.length > 1
  const [panelA, panelB] = shown.map((scenario, at) => (
    <ScenarioPanel
      key={at}
      scenario={scenario}
      label={isPair ? (at === 0 ? 'First scenario' : 'Second scenario') : 'The scenario'}
      basis={basisOf(presetOf(presets, scenario), state.whole[at])}
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
      <HeadlineBlock headline={planHeadline(second ? [first, second] : [first], view.measure)} lead={planLead(first, view.measure, built.parameters.scansPerMachine, built.newDemand)} />
      <EngineNotice engine={engine} waiting={waiting} shown={`“${first.scenario.name}”, ${first.plan.name}`} onRetry={start} />
      <noscript><p className={styles.failed} data-sheet="off">Without scripts the page shows the scenario that it opens with. A link to another scenario needs scripts.</p></noscript>
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
        <Section id="shares" title={state.whole.every(({ scenario }) => isServicesOnly(scenario)) ? 'The figures, by need' : 'The figures, by who uses the added scans'}>
          <SharesParts whole={state.whole} origin={built.origin} />
        </Section>
        {state.whole.some(({ scenario }) => hasGains(scenario)) && (
          <Section id="gains" sheet={isPair ? 'off' : undefined} title={state.whole.every(({ scenario }) => isServicesOnly(scenario)) ? 'Where lists would grow, in the third year' : 'Who gains, in the third year'}>
            <GainsParts whole={state.whole} origin={built.origin} />
          </Section>
        )}
        <Section id="cost" title="What it costs to buy" sheet="off">
          {state.whole.map(({ cost, scenario }, at) => (
            <div key={at}>
              {isPair && <p className={styles.caption}>{scenario.name}</p>}
              <Cost cost={cost} />
            </div>
          ))}
        </Section>
        <Section id="take" title="Take it with you" sheet="off">
          <Exports scenarios={settled} known={ready?.known ?? null} rowsOf={rows} onOpen={(scenario, lost) => { setFileNotes(lost); setScenario(0, scenario) }} />
        </Section>
        <HowWorkedOut parameters={built.parameters} />
        <SourceLine month={built.origin} edition={null} estimated={0} table={place === england || ready?.known.names.get(place)?.level !== 'provider' ? 'dexa_area_month' : 'dexa_provider_month'} />
      </div>
      <PrintButtons />
    </div>
  )
}
