import englandByMonth from './questions/englandByMonth.sql?raw'
import fractureServices from './questions/fractureServices.sql?raw'
import longestWaits from './questions/longestWaits.sql?raw'
import missingIsNotZero from './questions/missingIsNotZero.sql?raw'
import noReturn from './questions/noReturn.sql?raw'
import oneTrust from './questions/oneTrust.sql?raw'
import regionsAndEngland from './questions/regionsAndEngland.sql?raw'
import scannerWaves from './questions/scannerWaves.sql?raw'
import scansAndFractures from './questions/scansAndFractures.sql?raw'
import whatBecameOfBoards from './questions/whatBecameOfBoards.sql?raw'

export interface WorkedQuestion {
  id: string
  title: string
  /** What it teaches about the data. */
  teaches: string
  sql: string
}

const tidy = (sql: string) => sql.trimEnd()

/** Questions to start from, the first one open when the page opens. */
export const workedQuestions: readonly [WorkedQuestion, ...WorkedQuestion[]] = [
  { id: 'longest-waits', title: 'Which boards keep most people waiting six weeks or more?', teaches: 'Pick one set of boundaries; estimated rows say so.', sql: tidy(longestWaits) },
  { id: 'england-by-month', title: 'Is England’s waiting list getting shorter?', teaches: 'England is a row of its own, not a sum.', sql: tidy(englandByMonth) },
  { id: 'one-trust', title: 'How long is the wait at my hospital trust?', teaches: 'Flags name months whose records look broken.', sql: tidy(oneTrust) },
  { id: 'fracture-services', title: 'Where is there evidence of a fracture service?', teaches: 'No evidence found is not “no service”.', sql: tidy(fractureServices) },
  { id: 'scanner-waves', title: 'How many announced scanners are extra machines?', teaches: 'A replacement is not new capacity.', sql: tidy(scannerWaves) },
  { id: 'scans-and-fractures', title: 'Do boards with more broken hips scan more people?', teaches: 'Some rates are marked unusable.', sql: tidy(scansAndFractures) },
  { id: 'regions-and-england', title: 'Do the regions add up to England?', teaches: 'NHS England itself (X24) is in no region.', sql: tidy(regionsAndEngland) },
  { id: 'missing-is-not-zero', title: 'Where are figures missing, and where truly zero?', teaches: 'An empty cell is not a nought.', sql: tidy(missingIsNotZero) },
  { id: 'boards-split', title: 'Which boards were split in April 2026?', teaches: 'One code can name two places: join by edition and code.', sql: tidy(whatBecameOfBoards) },
  { id: 'no-return', title: 'Which providers have no row for the latest month?', teaches: 'A provider without a row is missing, not closed.', sql: tidy(noReturn) },
]
