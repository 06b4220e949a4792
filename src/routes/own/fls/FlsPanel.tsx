import { useState } from 'react'
import { Link } from 'react-router'
import { Choice } from '~/components/controls/Choice'
import type { Edition } from '~/contracts/codes'
import { editionChoices } from '~/format/boundaryNames'
import { lineColumn } from '~/model/ownFile/columnNames'
import { flsEntries } from '~/model/ownFile/flsRows'
import { flsLink } from '~/url/flsView'
import { columnsOf } from '../columnsOf'
import { LeftOutList } from '../LeftOutList'
import { tableRef } from '../load/loadTable'
import { quotedName } from '../load/typeSql'
import type { OwnDesk } from '../OwnDesk'
import styles from '../own.module.css'
import type { OwnTable } from '../OwnTable'
import { useAsked } from '../useAsked'

/** Rows of evidence that are read: there are 42 boards, and a few hundred trusts and sites. */
const mostRows = 2000

/** The reader's rows about services as their own entries on /fls. */
export function FlsPanel({ table, desk }: { table: OwnTable; desk: OwnDesk }) {
  const codes = columnsOf(table, 'board', 'provider', 'site')
  const states = [...columnsOf(table, 'fls-state'), ...table.loaded.columns.flatMap(({ name, type }) => ((type === 'text' || type === 'boolean') && table.meanings[name] === 'none' ? [name] : []))]
  const [code, setCode] = useState(codes[0] ?? '')
  const [state, setState] = useState(states[0] ?? '')
  const [edition, setEdition] = useState<Edition>('2026')
  const asked = useAsked(JSON.stringify([code, state, edition]), async () => {
    const { reader } = await desk.database()
    const rows = state === '' ? [] : await reader.run(`select ${quotedName(lineColumn)}::double as line, ${quotedName(code)}::varchar as code, ${quotedName(state)}::varchar as state from ${tableRef(table.name)} where ${quotedName(code)} is not null and ${quotedName(state)} is not null order by 1 limit ${mostRows}`)
    return flsEntries(rows.map((row) => ({ line: Number(row.line), code: String(row.code), state: String(row.state) })), await desk.register(), edition)
  })
  return (
    <div className={styles.panel}>
      <div className={styles.controls}>
        <Choice label="Boards or providers" value={code} options={codes.map(choice)} onChoose={setCode} />
        <Choice label="What is said" value={state} options={states.map(choice)} onChoose={setState} />
        <Choice label="Boundaries" value={edition} options={editionChoices} onChoose={setEdition} />
      </div>
      {asked.status === 'failed' && <p className={styles.fault}>{asked.words}</p>}
      {asked.status === 'ready' && (
        <>
          <p>
            <strong>{asked.answer.entries.length} {asked.answer.entries.length === 1 ? 'board has' : 'boards have'} an entry of yours.</strong>{' '}
            Cells may say service, part, absent, conflicting or none (nothing found, which is not “no service”); yes and no are understood.{asked.answer.notes.map((note) => ` ${note}`)}
          </p>
          {asked.answer.entries.length > 0 && (
            <p>
              <Link className={styles.offer} to={flsLink({ edition, own: asked.answer.entries.map((entry) => ({ ...entry, covered: null })) })}>Show them on Fracture services</Link>{' '}
              They stand in that page’s address, so a copied link carries them.
            </p>
          )}
          <LeftOutList rows={asked.answer.leftOut} noun={table.clean.lineNoun} />
        </>
      )}
    </div>
  )
}

const choice = (name: string) => ({ value: name, label: name })
