import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link, type Location, useLoaderData, useLocation, useNavigate } from 'react-router'
import { useEngine, useIdleStart } from '~/engine/EngineContext'
import { unkept } from '~/deployment/unkept'
import type { ReaderAnswer } from '~/engine/reader/ReaderDatabase'
import type { ReaderQueryError } from '~/engine/reader/ReaderQueryError'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { joined } from '~/format/list'
import { sqlLink, sqlOfHash } from '~/url/sqlLink'
import { SqlEditor, type SqlEditorHandle } from './sql/editor/SqlEditor'
import { HistoryList } from './sql/HistoryList'
import { QuestionList } from './sql/QuestionList'
import { askedHere, isAskedHere } from './sql/askedHere'
import { ResultPanel } from './sql/result/ResultPanel'
import { limitChoices, RunBar } from './sql/RunBar'
import { SchemaBrowser } from './sql/SchemaBrowser'
import { Snippets } from './sql/snippets/Snippets'
import { loadSqlPage } from './sql/sql.server'
import styles from './sql/sql.module.css'
import { useOwnTables } from './sql/useOwnTables'
import { type Outcome, useReaderQuery } from './sql/useReaderQuery'
import { workedQuestions } from './sql/workedQuestions'
import { useHydrated } from './useHydrated'
import { previewMeta } from './previewMeta'

export const loader = () => loadSqlPage()
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'Ask in SQL · DEXA Atlas',
  description: 'Ask the tables of DEXA Atlas anything in SQL: an editor, the data dictionary, ten worked questions, answers as table, chart and map. It all runs in your browser.',
})

interface Shown {
  sql: string
  answer: ReaderAnswer
  /** Changes with each answer: a new table starts unsorted. */
  at: number
}

// A key typed into the question changes neither; the tables alone are two thousand elements.
const Schema = memo(SchemaBrowser)
const Questions = memo(QuestionList)
const Result = memo(ResultPanel)

export default function SqlPage() {
  const built = useLoaderData<typeof loader>()
  const [opening] = workedQuestions
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const own = useOwnTables(engine)
  const tables = useMemo(() => [...own, ...built.tables], [own, built])
  // Loaded once more, a table is no longer lost.
  const lost = engine.status === 'ready' ? engine.lost.map((name) => `own.${name}`).filter((name) => own.every((table) => table.name !== name)) : []
  const editor = useRef<SqlEditorHandle>(null)
  const [text, setText] = useState(opening.sql)
  const [limits, setLimits] = useState<(typeof limitChoices)[number]>(limitChoices[0])
  const [shown, setShown] = useState<Shown>({ sql: opening.sql, answer: built.opening, at: 0 })
  const [fault, setFault] = useState<{ sql: string; error: ReaderQueryError } | null>(null)
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const onOutcome = (outcome: Outcome) => {
    setOutcomes((before) => [outcome, ...before])
    setFault(outcome.error ? outcome : null)
    if (outcome.answer) setShown(({ at }) => ({ sql: outcome.sql, answer: outcome.answer, at: at + 1 }))
  }
  const { running, run, cancel } = useReaderQuery(engine, onOutcome)

  const { hash, key, state } = useLocation() as Location<unknown>
  const isReady = useHydrated()
  const linked = isReady ? sqlOfHash(hash) : null
  const isUnreadable = isReady && hash.startsWith('#q=') && linked === null
  // A link, Back, and the button are all the same: the address says what is asked.
  const [opened, setOpened] = useState<string | null>(null)
  // A hash typed into the address bar makes no key of its own.
  const visit = `${key}${hash}`
  if (linked !== null && opened !== visit) {
    setOpened(visit)
    setText(linked)
    setFault(null)
    run(linked, limits)
  }
  if (isReady && hash === '' && opened !== null) {
    setOpened(null)
    setText(opening.sql)
    setFault(null)
    setShown(({ at }) => ({ sql: opening.sql, answer: built.opening, at: at + 1 }))
  }
  useEffect(() => { if (linked !== null) start() }, [linked, start])
  const navigate = useNavigate()
  const ask = (sql: string) => { void navigate(sqlLink(sql), { replace: linked === sql, preventScrollReset: true, state: askedHere }) }

  // The address keeps what was asked; the question that the page opens with is there anyway.
  const isUnasked = isReady && text !== (linked ?? opening.sql)
  useEffect(() => {
    unkept.set('sql', isUnasked ? 'the question that you typed and have not run' : null)
    return () => { unkept.set('sql', null) }
  }, [isUnasked])

  const mark = fault?.error.place && fault.sql === text ? { ...fault.error.place, message: fault.error.message } : null
  const insert = useCallback((part: string) => { editor.current?.insert(part) }, [])
  return (
    <div className={styles.page} data-state={running === null ? 'current' : 'running'}>
      <HeadlineBlock headline={{ nation: 'Ask the data anything, in SQL.', area: null }} lead="Every table behind this site, in a database in your own browser. Start from a question below and change it. It only reads; nothing you write leaves your browser." />
      <noscript><p>Asking needs scripts. Without them this page shows its tables, and ten questions with their SQL and first rows.</p></noscript>
      {isUnreadable && <p role="alert">The question in this link could not be read. The field below holds another one; your own you can type or paste.</p>}
      {linked !== null && !isAskedHere(state) && <p className={styles.note}>This question came with the address. It can only read, so it is safe to run.</p>}
      <div className={styles.columns}>
        <div className={styles.work}>
          <SqlEditor ref={editor} text={text} tables={tables} fault={mark} onChange={setText} onRun={ask} />
          <RunBar engine={engine} isRunning={running !== null} limits={limits} onLimits={setLimits} onRun={() => { ask(text) }} onCancel={cancel} onRetry={start} />
          {lost.length > 0 && <LostTables names={lost} />}
          {fault && <FaultWords error={fault.error} />}
          <Result key={shown.at} sql={shown.sql} answer={shown.answer} areas={built.areas} />
          <Snippets sql={text} tables={built.tables} steps={built.steps} />
          <HistoryList outcomes={outcomes} onOpen={ask} />
        </div>
        <aside className={styles.side} aria-labelledby="tables-title">
          <h2 id="tables-title">Tables</h2>
          <Schema tables={built.tables} own={own} onInsert={insert} />
        </aside>
      </div>
      <section aria-labelledby="questions-title">
        <h2 id="questions-title">Ten questions to start from</h2>
        <Questions questions={built.questions} />
      </section>
    </div>
  )
}

function LostTables({ names }: { names: readonly string[] }) {
  return (
    <p className={styles.fault} role="alert">
      The database had to start again, and {joined(names)} could not be put back into it. Load the file once more on <Link to="/own">Your own file</Link>.
    </p>
  )
}

function FaultWords({ error: { message, place } }: { error: ReaderQueryError }) {
  return (
    <p className={styles.fault} role="alert">
      {place && <strong>Line {place.line}, column {place.column}: </strong>}
      <span>{message}</span> The answer below is of the question before.
    </p>
  )
}
