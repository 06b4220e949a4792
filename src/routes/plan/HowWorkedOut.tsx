import { Link } from 'react-router'
import { formatFixed } from '~/format/number'
import type { PlanParameters } from '~/model/scenario/planCase'
import styles from './plan.module.css'

/** The assumptions, in the order in which they are used. */
export function HowWorkedOut({ parameters: { minutes, missed, weeksOpen, scansPerMachine } }: { parameters: PlanParameters }) {
  return (
    <details className={styles.how}>
      <summary>How this is worked out</summary>
      <ul>
        <li><strong>Do nothing</strong> is the last published list and share, moved by England’s usual pattern of the year. Tried on past months, up to six months ahead, it came closer than the last value and the same month a year before, or as close, for the lists and long waits of England and its regions; for England’s scans six months ahead it showed no such lead. Its band holds 80% of past errors, for twelve months.</li>
        <li><strong>A scenario</strong> is do nothing plus a difference. The people on each provider’s list are followed week by week, with and without the added scans; added scans are spread evenly over those who have waited, and none of them is skipped for somebody newer. In the model a list can reach nobody, and then scanners stand idle; a real list keeps those who are booked.</li>
        <li><strong>Beyond twelve months</strong> nothing has been tested. There are no bands there because none would be honest.</li>
        <li><strong>A new scanner</strong> adds {formatFixed(scansPerMachine.low, 0)}, {formatFixed(scansPerMachine.central, 0)} or {formatFixed(scansPerMachine.high, 0)} scans a year, as you choose. Where you give hours, a scan takes {formatFixed(minutes.low, 0)} to {formatFixed(minutes.high, 0)} minutes (most scans: the shortest), {formatFixed(missed * 100, 1)}% of appointments are missed, and the machine runs {formatFixed(weeksOpen, 0)} weeks a year. The smaller of machine hours and staff hours counts. A replacement adds nothing unless you state it.</li>
        <li><strong>Over an area</strong>, machines are spread by the scans that providers do from waiting lists: a provider that records none gets no part of them. What changes at a provider counts mostly for the board of its head office, adjusted so that boards’ lists add up to those published, since nobody publishes scans by both.</li>
        <li><strong>New demand</strong> is a share of the added scans that goes to people who would not have been sent for one. Nobody knows it, so three are shown.</li>
        <li><strong>Fracture services</strong> add demand: expected fractures, times the people without a service, times those who need a scan and have not had one. The low, middle and high figure for scans of a new scanner go with the low, middle and high figure for this need.</li>
      </ul>
      <p>The same model runs from a terminal: <code>npm run -s scenario -- FILE.json --level icb --format csv</code>. <Link to="/methods">Sources and methods</Link></p>
    </details>
  )
}
