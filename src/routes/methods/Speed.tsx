import { ReferenceTable } from '~/components/sources/ReferenceTable'
import type { SpeedViewModel } from './speed'
import styles from '../methods.module.css'

/** How soon each kind of page stands, and how much is sent for it, as last measured. */
export function Speed({ model }: { model: SpeedViewModel }) {
  const { measured, rows, firstMap, questions, targets, missed } = model
  return (
    <>
      <p>
        Every page is built beforehand: it can be read before its program arrives, and the database comes last. {firstMap}
      </p>
      <p>
        Each time is until the largest part of the page is painted, for someone never here before: the middle of several loads, and the range.
        The <em>limit</em> is the same page with its scripts taken out: none can be sooner. The slow phone has slow 4G (1.6 Mbit/s, 150 ms there and
        back) and a processor four times slower.
      </p>
      <ReferenceTable name="How fast and how light each kind of page is" headings={headings} rows={rows} width="wide" />
      {questions && <p>{questions}</p>}
      <p>Measured on {measured}. {targets}{missed.length > 0 && ' Missed:'}</p>
      {missed.length > 0 && <ul className={styles.list}>{missed.map((text) => <li key={text}>{text}</li>)}</ul>}
    </>
  )
}

const headings = [
  { text: 'Page' },
  { text: 'Painted', isFigure: true },
  { text: 'Limit', isFigure: true },
  { text: 'Slow phone', isFigure: true },
  { text: 'Its limit', isFigure: true },
  { text: 'Second visit, slow phone', isFigure: true },
  { text: 'Sent before the database', isFigure: true },
]
