import { sqlLink } from '../../../src/url/sqlLink'
import type { Journey } from '../Journey'
import { button, open, untilDatabase, untilHeld, untilText } from '../steps'
import type { Tab } from '../Tab'

const answer = 'section[aria-labelledby="result-title"]'
const firstCell = `${answer} tbody td`

const englandWaiting = "select waiting from dexa_area_month where edition = '2026' and area_code = 'ENG' and month = '2026-03'"
const forEver = 'select count(*) from range(1000000000000::bigint) a, range(1000) b'

/** The plain field gives way to the editor at the first sign of use, of which a click is one. */
async function write(tab: Tab, question: string): Promise<void> {
  await tab.click({ css: 'textarea, .cm-content' })
  await tab.focus({ css: '.cm-content' })
  await tab.press('a', 'Control')
  await tab.type(question)
}

export const sqlRuns: Journey = {
  name: 'SQL: a question typed into the editor runs by keyboard, and one of a link by itself',
  async walk(tab, site) {
    await open(tab, site, 'sql')
    await untilDatabase(tab)
    await write(tab, 'select 40 + 2 as n')
    await tab.press('Enter', 'Control')
    await untilText(tab, firstCell, '42')
    await open(tab, site, 'methods')
    await open(tab, site, sqlLink(englandWaiting).slice(1))
    // NHS England's published total.
    await untilText(tab, firstCell, '61,205')
  },
}

export const sqlCancels: Journey = {
  name: 'SQL: a question for ever is cancelled, and the next one runs',
  async walk(tab, site) {
    await open(tab, site, sqlLink(forEver).slice(1))
    await untilHeld(tab, 'main', 'Running…')
    await tab.click(button('Cancel'))
    await untilHeld(tab, '[role=alert]', 'You stopped this query.')
    await write(tab, 'select 43 as n')
    await tab.click(button('Run'))
    await untilText(tab, firstCell, '43')
  },
}
