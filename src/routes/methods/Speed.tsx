import { ReferenceTable } from '~/components/sources/ReferenceTable'
import type { SpeedViewModel } from './speed'
import styles from '../methods.module.css'

/** How soon each kind of page stands, how much is sent for it, and how open and sturdy it is, as last measured. */
export function Speed({ model }: { model: SpeedViewModel }) {
  const { measured, rows, checks, firstMap, questions, targets, missed } = model
  const hasJourneys = checks.some(({ cells }) => cells.length === checkHeadings.length)
  return (
    <>
      <p>
        Every page is built beforehand: it can be read before its program arrives, and the database comes last. {firstMap}
      </p>
      <p>
        Each time is until the largest part of the page is painted, for someone never here before: the middle of several loads, and the range.
        The <em>limit</em> is the same page with its scripts taken out; a page that seems sooner is so by chance. The slow phone has slow 4G (1.6 Mbit/s, 150 ms there and
        back) and a processor four times slower.
      </p>
      <ReferenceTable name="How fast and how light each kind of page is" headings={headings} rows={rows} width="wide" />
      <p>
        Scores out of 100 are Lighthouse’s, for a phone.{hasJourneys && <> <em>Looks</em> are states of a page (loading, failed, a tab, a dialog) in which axe found no
        fault in light at three widths and in forced colours at the widest, no colour changed under a dark setting, and nothing moved where less motion
        was asked for; places of one kind share them. <em>Faults</em> are what went wrong on purpose (its program, its styles, the database or the
        connection gone, a question or a file that cannot be used), after which it could still be read. A page that loads, or has nothing to show, is not among them.</>}
      </p>
      <ReferenceTable name="How open and how sturdy each kind of page is" headings={hasJourneys ? checkHeadings : checkHeadings.slice(0, -2)} rows={checks} width="wide" />
      {questions && <p>{questions}</p>}
      <p>{measured} {targets}{missed.length > 0 && ' Missed:'}</p>
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

const checkHeadings = [
  { text: 'Page' },
  { text: 'Speed', isFigure: true },
  { text: 'Accessibility', isFigure: true },
  { text: 'Good practice', isFigure: true },
  { text: 'Search engines', isFigure: true },
  { text: 'Looks without a fault', isFigure: true },
  { text: 'Faults withstood', isFigure: true },
]
