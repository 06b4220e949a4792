import { useState } from 'react'
import { type FigureFacts, figureKey } from '~/contracts/figure'
import { figureCsv, figureJson, type Taken } from '~/format/figureFiles'
import { fileName, saveText } from './saveFile'
import styles from './share.module.css'

/** The numbers of the picture, one row for each of its marks. */
export function DataPart({ facts, taken }: { facts: FigureFacts; taken: Taken }) {
  const { columns, rows } = facts.table()
  const [said, setSaid] = useState('')
  const name = fileName(`dexa-atlas ${figureKey(facts)} ${facts.period}`, 'dexa-atlas')
  const save = (ending: 'csv' | 'json') => {
    if (ending === 'csv') saveText(`${name}.csv`, 'text/csv', figureCsv(facts, taken))
    else saveText(`${name}.json`, 'application/json', figureJson(facts, taken))
    setSaid(`Saved ${rows.length.toLocaleString('en-GB')} rows.`)
  }
  return (
    <>
      <p>Exactly what is drawn: {rows.length.toLocaleString('en-GB')} rows, one for each mark. Empty cells are figures that are not known.</p>
      <p className={styles.actions}>
        <button type="button" onClick={() => { save('csv') }}>Save CSV</button>
        <button type="button" onClick={() => { save('json') }}>Save JSON</button>
        <span role="status">{said}</span>
      </p>
      <dl className={styles.columns}>
        {columns.map(({ name: column, description, isWorkedOut }) => (
          <div key={column}><dt><code>{column}</code></dt><dd>{description}{isWorkedOut && ' (worked out on the page)'}</dd></div>
        ))}
      </dl>
      <p className={styles.hint}>The CSV opens with lines marked # that give title, definitions, source and licence. In DuckDB, R and pandas, <code>comment = &apos;#&apos;</code> skips them.</p>
    </>
  )
}
