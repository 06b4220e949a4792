import type { Column, FigureRow } from './figures'
import styles from './compare.module.css'

interface FiguresTableProps {
  caption: string
  columns: readonly Column[]
  rows: readonly FigureRow[]
}

/** Every key figure, one column per place and England; narrow screens scroll it within itself. */
export function FiguresTable({ caption, columns, rows }: FiguresTableProps) {
  return (
    <>
      {columns.length > 2 && <p className={styles.swipe}>The table scrolls sideways: England stands last.</p>}
      {/* A scrolling box is reached by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
        <table className={styles.figures}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr><td />{columns.map(({ key, name }) => <th key={key} scope="col">{name}</th>)}</tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, cells }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {cells.map(({ text, small }, index) => (
                  <td key={columns[index]?.key}><span>{text}</span>{small && <small> {small}</small>}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
