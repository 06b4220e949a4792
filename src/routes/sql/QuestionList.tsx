import { sqlLink } from '~/url/sqlLink'
import { Link } from 'react-router'
import { askedHere } from './askedHere'
import { cellText, isFigure } from './result/cellText'
import type { AnsweredQuestion } from './sql.server'
import styles from './sql.module.css'

/** Questions to start from, each with its SQL and the first rows of its answer. */
export function QuestionList({ questions }: { questions: readonly AnsweredQuestion[] }) {
  return (
    <ol className={styles.questions}>
      {questions.map((question) => (
        <li key={question.id}>
          <Link to={sqlLink(question.sql)} state={askedHere}>{question.title}</Link>
          <p className={styles.note}>{question.teaches}</p>
          <details>
            <summary>SQL and first rows<span className="visually-hidden">: {question.title}</span></summary>
            {/* A scrolling box is reached by keyboard. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <pre tabIndex={0} role="group" aria-label={`SQL: ${question.title}`}><code>{question.sql}</code></pre>
            <FirstAnswer question={question} />
          </details>
        </li>
      ))}
    </ol>
  )
}

function FirstAnswer({ question: { title, columns, rows, rowCount } }: { question: AnsweredQuestion }) {
  return (
    // A scrolling box is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={`First rows: ${title}`} tabIndex={0}>
      <table className={styles.table}>
        <caption>{rows.length < rowCount ? `First ${String(rows.length)} of ${String(rowCount)} rows` : `${String(rowCount)} rows`}</caption>
        <thead><tr>{columns.map(({ name, type }) => <th key={name} scope="col" className={isFigure(type) ? styles.number : undefined}>{name}</th>)}</tr></thead>
        <tbody>{rows.map((row, at) => <tr key={at}>{row.map((value, index) => <td key={index} className={isFigure(columns[index]?.type ?? '') ? styles.number : undefined}>{value === null ? <span className="visually-hidden">missing</span> : cellText(value, columns[index]?.name)}</td>)}</tr>)}</tbody>
      </table>
    </div>
  )
}
