import { isWhole } from '../extent'
import { liveTest } from '../liveTest'
import { warmTest } from '../warmTest'

/** States that come about as a page starts, or of which something does not arrive: each wants a page of its own. */
const ofStart: Record<string, readonly string[]> = {
  '/': ['loading', 'failed', 'offline'],
  '/explore': ['loading', 'failed', 'offline'],
  '/compare': ['loading', 'failed', 'offline', 'the database could not answer'],
  '/fls': ['loading', 'failed', 'offline'],
  '/scanners': ['loading', 'failed', 'offline'],
  '/plan': ['loading', 'failed', 'offline'],
  '/sql': ['loading', 'offline'],
  '/own': ['loading', 'offline'],
  '/areas/:code': ['failed', 'offline', 'the site was updated', 'a part did not load'],
  '/areas/2023/:code': ['failed'],
  '/methods': ['offline', 'a newer version is ready'],
  '/methods/dictionary': ['its controls have not started'],
  '/offline': ['offline'],
  '/*': ['failed'],
  '/embed/*': ['ready', 'failed', 'a whole page'],
}

/**
 * The test for a state of a page: in npm test on the page that the tests of a worker share, where a page comes into that
 * state while it is used; on one of its own otherwise, and for every state in the whole.
 */
export const testOf = (route: string, state: string): typeof warmTest => (isWhole || ofStart[route]?.includes(state) === true ? warmTest : liveTest)
