import { ReferenceTable } from '~/components/sources/ReferenceTable'
import { capital } from '~/format/capital'
import { newDemandWords } from '~/routes/plan/words/newDemandWords'
import type { ScenariosViewModel } from './scenarios.server'
import styles from '../methods.module.css'

/** How a scenario is worked out, what is assumed for it, and how far the sharing out of providers over boards is off. */
export function Scenarios({ model }: { model: ScenariosViewModel }) {
  return (
    <>
      <p>
        The page What if adds a difference to the forecast of doing nothing: what more scans, or more people, change on each provider’s
        list. It asks “what would follow if”, and says nothing of how likely the “if” is. Beyond twelve months <strong>nothing of it has
        been tested</strong>.
      </p>
      <h3>A list as a cohort</h3>
      <ul className={styles.list}>
        <li>Each provider’s list has 14 weekly bands of waits. Every month all bands move on by the weeks of that month, evenly within a band.</li>
        <li>
          How likely people are to leave depends on how long they have waited, in six groups. The shares are fitted on the provider’s last six
          months, without months that look like a break in recording, and drawn towards those of all providers, which count as 100 people in each group.
        </li>
        <li>
          Without a scenario the cohort follows the forecast: as many people join as make the list the forecast’s, and as many clocks restart as make the share waiting
          six weeks or more the forecast’s. Scans are the mean of the last twelve months at England’s pattern of the year.
        </li>
        <li>
          Added scans are spread evenly over those who have waited, with no favour to short waits. They stop where a list has run out: scans never
          exceed the people there are, and scanners stand idle. A real list keeps those who are booked and does not reach nobody. Nobody is lost or created, which a test holds.
        </li>
        <li>
          So more scans never make a provider’s list longer or its share of long waits greater. An area’s share can still rise: where scans shorten lists
          that had few long waits, those that are left weigh more.
        </li>
        <li>Nothing is drawn by chance: the same link gives the same figures, and the terminal prints them to the last digit.</li>
      </ul>
      <h3>What is assumed and what is not known</h3>
      <ul className={styles.list}>
        <li>
          <strong>New demand.</strong> {model.newDemand && `${capital(newDemandWords(model.newDemand))}. `}So a share of added scans may meet people who would not have been
          sent, or demand grew by itself; the figures cannot tell. None, half and nine in ten stand side by side.
        </li>
        <li><strong>A scanner’s scans</strong> are one of three published figures, none of them an average; what a fracture service asks for is low, central or high with them. What came of the machines named so far is under “How the effect of a scanner is looked for”.</li>
        <li><strong>Staff, rooms and reporting</strong> count only where a reader sets hours. They may bind before machines do.</li>
        <li><strong>All added scans</strong> are taken to be for people on a list, and planned and unscheduled scans to go on as they are.</li>
        <li><strong>80% bands</strong> are those of the forecast, moved with the scenario’s line. They say nothing about whether its assumptions hold.</li>
      </ul>
      <h3>From providers to boards</h3>
      <p>
        Lists and scans are published by board and by provider, never by both. Most of what a provider does is taken to be for the board of
        its head office and a little for others; the shares are then adjusted until they add up to every board’s published list. Scans took no part in
        that: those of the year to {model.month}, shared out so, differ from those published for boards by <strong>{model.error} of all scans</strong>; for {model.near} of {model.boards} boards by
        less than a tenth. People waiting six weeks or more change in an area as they do at its providers, in proportion.
      </p>
      <details>
        <summary>Scans by board: published, and as shared out</summary>
        <ReferenceTable name="Scans by board, published and shared out" headings={headings} rows={model.rows} width="free" />
      </details>
    </>
  )
}

const headings = [{ text: 'Board' }, { text: 'Published', number: true }, { text: 'Shared out', number: true }, { text: 'Difference', number: true }]
