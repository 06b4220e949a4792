import { lineColumn } from '~/model/ownFile/columnNames'
import { type ColumnType, columnTypes, typeWords } from '~/model/ownFile/columnTypes'
import { type Meaning, meanings, meaningWords } from '~/model/ownFile/meanings'
import styles from './own.module.css'
import type { OwnTable } from './OwnTable'

interface PreviewTableProps {
  table: OwnTable
  isBusy: boolean
  onType: (column: string, type: ColumnType) => void
  onMeaning: (column: string, meaning: Meaning) => void
}

/** The first rows, with what each column holds and stands for; both can be changed. */
export function PreviewTable({ table, isBusy, onType, onMeaning }: PreviewTableProps) {
  const { columns, preview, rows } = table.loaded
  const caption = `First ${Math.min(preview.length, rows)} of ${rows.toLocaleString('en-GB')} rows of ${table.name}`
  return (
    // A scrolling box is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.preview} role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.line}>{table.clean.lineNoun}</th>
            {columns.map(({ name, type }) => (
              <th key={name} scope="col">
                <span className={styles.columnName}>{name}</span>
                <select aria-label={`${name} holds`} disabled={isBusy} value={type} onChange={(event) => { onType(name, event.target.value as ColumnType) }}>
                  {columnTypes.map((one) => <option key={one} value={one}>{typeWords[one]}</option>)}
                </select>
                <select aria-label={`${name} stands for`} disabled={isBusy} data-known={table.meanings[name] !== 'none' || undefined} value={table.meanings[name] ?? 'none'} onChange={(event) => { onMeaning(name, event.target.value as Meaning) }}>
                  {meanings.map((one) => <option key={one} value={one}>{meaningWords[one]}</option>)}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((row, index) => (
            <tr key={index}>
              <td className={styles.line}>{shown(row[lineColumn])}</td>
              {columns.map(({ name, type }) => (
                <td key={name} className={type === 'whole' || type === 'number' ? styles.number : undefined}>
                  {row[name] === null || row[name] === undefined ? <span className={styles.missing}>missing</span> : shown(row[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const text = String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
