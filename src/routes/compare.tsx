import { useMemo } from 'react'
import { Link, useLoaderData } from 'react-router'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { Notes } from '~/components/layout/Notes'
import { SourceLine } from '~/components/sources/SourceLine'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import { formatMonth } from '~/format/month'
import { inWords } from '~/format/number'
import type { CompareAnswer, CompareRequest } from '~/queries/compare/askCompare'
import { compareLinkOf } from '~/url/compareView'
import { loadCompare } from './compare/compare.server'
import styles from './compare/compare.module.css'
import { cautionsOf } from './compare/cautions'
import { Comparison } from './compare/Comparison'
import { exploreLink } from './compare/exploreLink'
import { columnsOf } from './compare/figures'
import { compareHeadline, compareLead } from './compare/headline'
import { askCompareLazily, peekCompareIfLoaded } from './compare/lazyCompare'
import { lostNotes } from './compare/lostNotes'
import { namesInText } from './compare/placeNames'
import { Places } from './compare/Places'
import { Ready } from './compare/Ready'
import { useCompareView } from './compare/useCompareView'
import { EngineNotice } from './EngineNotice'
import { restored } from './lighter'
import { previewMeta } from './previewMeta'
import { useAnswer } from './useAnswer'
import { useLasting } from './useLasting'

export const loader = () => loadCompare()
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'Compare places side by side · DEXA Atlas',
  description: 'Two to six regions, integrated care boards or providers in England on the same axes: waits for a bone scan, scans, and whether a difference is more than counting error.',
})

const restoredAnswer = (answer: CompareAnswer): CompareAnswer =>
  ({ ...answer, england: answer.england.map(restored), places: answer.places.map((one) => ({ ...one, series: one.series.map(restored) })) })

export default function ComparePage() {
  const loaded = useLoaderData<typeof loader>()
  const built = useMemo(() => ({ ...loaded, answer: restoredAnswer(loaded.answer) }), [loaded])
  const { months, measures } = built
  const { view, notes, change } = useCompareView(months)
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const request: CompareRequest = { codes: view.areas.length === 0 ? built.answer.request.codes : view.areas.join(','), month: view.month }
  const answered = useAnswer<CompareRequest, CompareAnswer>(engine, request, built.answer, askCompareLazily, peekCompareIfLoaded)
  const waiting = answered.status === 'updating'
  const isLate = useLasting(waiting, 300)
  useStartOnDemand(start, waiting && engine.status === 'idle')

  // A link that names nothing known shows the example.
  const isLost = answered.answer.places.length === 0
  const answer = isLost ? built.answer : answered.answer
  const isExample = isLost || answer.request.codes === built.answer.request.codes && view.areas.length === 0
  const { places, request: shown } = answer
  const at = Math.max(0, months.indexOf(shown.month))
  const columns = useMemo(() => columnsOf(answer), [answer])
  const base = columns.find(({ key }) => key === view.base) ?? columns[0]
  if (!base) throw new Error('A comparison without places.')
  // Until the database has answered a link, what was built stands as the example it is, not as the answer.
  const isStandIn = answered.status !== 'current' && view.areas.length > 0 && answer === built.answer
  // It is not shown at all while the answer is on its way: what comes would push it about.
  const isHidden = isStandIn && waiting && engine.status !== 'failed'
  const headline = isStandIn
    ? { nation: `Comparing ${view.areas.length === 1 ? 'one place with England' : `${inWords(view.areas.length)} places`}.`, area: null }
    : compareHeadline({ columns, measures, month: shown.month, at, isLatest: at === months.length - 1 })
  const linkWith = (instead: string, keys: readonly string[]) => {
    const areas = view.areas.includes(instead) ? view.areas.flatMap((key) => (key === instead ? keys : [key])) : keys
    return `/compare${compareLinkOf({ areas: [...new Set(areas)], month: view.month, base: null }, months)}`
  }
  const remarks = [
    ...notes.map((text) => ({ key: text, text })),
    ...(answered.status === 'current' ? lostNotes(answered.answer, linkWith) : []),
    ...(answered.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${answered.error.message}` }] : []),
  ]
  const cautions = useMemo(() => cautionsOf(answer), [answer])
  const explore = exploreLink(places)

  return (
    <div className={styles.page} data-hidden={isHidden || undefined}>
      {isStandIn && !isHidden && <p className={styles.kind}>Below, as an example until these places are loaded: {namesInText(places)}</p>}
      {isExample && <p className={styles.kind}>Compare: for example, the board with the longest waits and the one with the shortest</p>}
      <HeadlineBlock headline={headline} lead={isStandIn ? '' : compareLead({ columns, month: shown.month, at })} />
      <EngineNotice engine={engine} waiting={waiting} shown={isHidden ? 'no figures' : `${namesInText(places)}, ${formatMonth(shown.month)}`} onRetry={start} />
      <Notes notes={remarks} />
      {isExample && <Ready ready={built.ready} />}
      <Places answer={answer} months={months} isExample={isExample} onChange={change} />
      {places.length === 1 && <p className={styles.summary}>One place stands beside England so far. Add another to compare the two.</p>}
      {cautions.length > 0 && <ul className={styles.cautions} aria-label="Bear in mind">{cautions.map((text) => <li key={text}>{text}</li>)}{cautions.length > 2 && <li data-sheet="only">and {cautions.length - 2} more on the page</li>}</ul>}
      <div className={styles.sections} data-parts="long" data-state={answered.status} data-late={isLate || undefined} aria-busy={waiting}>
        <Comparison answer={answer} columns={columns} base={base} measures={measures} months={months} at={at} cautions={cautions} onBase={(key) => { change({ base: key }) }} />
      </div>
      <footer className={styles.foot}>
        {explore && <p data-sheet="off"><Link to={explore}>Every other measure of these places, in Explore</Link></p>}
        <SourceLine month={shown.month} edition={null} estimated={0} table={places.every(({ place }) => place.level === 'provider') ? 'provider_measure' : 'area_measure'} />
      </footer>
    </div>
  )
}
