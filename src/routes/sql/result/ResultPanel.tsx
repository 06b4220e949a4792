import { useState } from 'react'
import { CopyTable } from '~/components/table/CopyTable'
import { Tabs } from '~/components/controls/Tabs'
import type { ReaderAnswer } from '~/engine/reader/ReaderDatabase'
import { saveText } from '~/components/share/saveFile'
import styles from '../sql.module.css'
import { answerCsv, answerJson } from './answerFiles'
import { copiedText } from './cellText'
import { ChartPanel } from './ChartPanel'
import type { KnownArea } from './chartModel'
import { ResultTable } from './ResultTable'

interface ResultPanelProps {
  /** The question that was answered. */
  sql: string
  answer: ReaderAnswer
  areas: readonly KnownArea[]
}

const tabs = [{ id: 'table', label: 'Table' }, { id: 'chart', label: 'Chart' }] as const

const plural = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'row' : 'rows'}`

/** The rows of an answer, as a table, a picture and files. */
export function ResultPanel({ sql, answer, areas }: ResultPanelProps) {
  const [tab, setTab] = useState<'table' | 'chart'>('table')
  const { columns, rows, isCut, milliseconds } = answer
  const headings = columns.map(({ name }) => name)
  const time = milliseconds > 0 ? ` in ${(milliseconds / 1000).toLocaleString('en-GB', { maximumFractionDigits: 3 })} s` : ', worked out when this page was built'
  return (
    <section aria-labelledby="result-title">
      <h2 id="result-title">Answer</h2>
      <p role="status" data-rows={rows.length}>
        {isCut ? `The first ${plural(rows.length)}${time}. There are more: the limit below cut them off.` : `${plural(rows.length)}${time}.`}
      </p>
      <Tabs label="Answer as" tabs={tabs} chosen={tab} onChoose={setTab}>
        {tab === 'table' ? <ResultTable answer={answer} caption="Rows of the answer" /> : <ChartPanel sql={sql} answer={answer} areas={areas} />}
      </Tabs>
      <div className={styles.tools}>
        <CopyTable caption="DEXA Atlas" headings={headings} rows={() => rows.map((row) => row.map(copiedText))} />
        <button type="button" onClick={() => { saveText('dexa-atlas-answer.csv', 'text/csv', answerCsv(answer)) }}>Save as CSV</button>
        <button type="button" onClick={() => { saveText('dexa-atlas-answer.json', 'application/json', answerJson(answer)) }}>Save as JSON</button>
      </div>
    </section>
  )
}
