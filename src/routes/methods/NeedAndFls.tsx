import { Link } from 'react-router'
import { ReferenceTable } from '~/components/sources/ReferenceTable'
import styles from '../methods.module.css'

/** How the evidence on services is summed up, and how need and gain are worked out. */
export function NeedAndFls() {
  return (
    <>
      <p>
        <Link to="/fls">Fracture services</Link> holds what open sources say about fracture liaison services, what need there is, and what full coverage would do. Nobody
        publishes how many people a service reaches in any board, so this site prints no such share unless a reader sets it.
      </p>
      <h3>Evidence</h3>
      <p>
        Each piece of evidence is a row with its source and its date, or “undated”. A board’s state follows from its rows: evidence of a service
        where all speak for one; of a part where others report absence or closure; only absence or closure; sources disagree where one
        contradicts another about the same place; nothing found. Nothing found is not “no service”. A row belongs to the board of 2026
        in which its hospital or place lies, also where a board was split.
      </p>
      <h3>Need</h3>
      <ReferenceTable name="How need is worked out" headings={headings} rows={rows.map(({ what, how, range }) => ({ key: what, cells: [what, how, range] }))} width="free" />
      <ul className={styles.list}>
        <li>
          Published rates for women and for men, without age, give 11.5 to 11.7 fractures per 1,000 people aged 50 and over in every board. They
          would only turn the scan rate upside down, so they are one choice among five and not the usual one.
        </li>
        <li>
          The usual weights, people aged 85 and over for hips and 65 and over for the rest, are illustrative. They were taken because they come within 5% of
          the one local projection that we could find (ROS, for Oldham). Rows for sixteen rates by age and sex stand ready in the table of
          parameters; once all are filled in, they are used.
        </li>
        <li>Figures for regions and England are sums over their boards, low and high too, so the range of a sum is wider than chance alone would make it.</li>
        <li>England’s rate is that of its boards together. The scans that NHS England pays for itself belong to no board and are left out.</li>
      </ul>
      <h3>What full coverage would do</h3>
      <p>
        The Royal Osteoporosis Society’s figure for England over five years is shared out: hip fractures and bed days by expected hip fractures, the
        other fractures by expected other fractures, times the share of people without a service over the national share (43%). It is a campaign’s
        model and not audited. Boards add up to it as long as nothing is changed; after a reader’s change nothing is scaled back.
      </p>
    </>
  )
}

const headings = [{ text: 'What' }, { text: 'How' }, { text: 'Low, central, high' }]

const rows = [
  { what: 'Fragility fractures to expect', how: 'A total for England shared out by people aged 85 and over (hips) and 65 and over (others), mid-2024', range: 'GP records at one rate per sex; fracture audit’s total for England and Wales; guideline’s total for the UK, each brought to England by residents' },
  { what: 'Scans short of England’s rate', how: 'Rate × people aged 50 and over, less scans of twelve months; none where the board is above', range: '95% Byar interval of the board’s scans: counting error only' },
  { what: 'Scans short of the best quarter', how: 'The same with the 75th percentile of boards’ rates, each board counting once', range: 'As above' },
  { what: 'Additional scans for full coverage', how: 'Fractures × people without a service × patients who need DEXA × those not scanned anyway', range: 'The lowest and highest figure at every step' },
  { what: 'Machines', how: 'Residents of all ages × machines per million that a European study found needed; kept in machines', range: 'The study’s low, central and high' },
  { what: 'Scan rate allowing for age', how: 'Indirect standardisation: England’s rate × scans ÷ the scans that expected fractures would bring', range: 'None: it rests on the weights' },
] as const
