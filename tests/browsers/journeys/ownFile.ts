import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Journey } from '../Journey'
import { button, open, untilDatabase, untilHeld } from '../steps'
import { untilIs } from '../until'

const boards = ['icb,month,patients', 'QWO,Mar 2026,"1,200"', 'QJK,Mar 2026,300', 'QRL,Mar 2026,*', 'QWO,Feb 2026,100'].join('\n')

export const ownFile: Journey = {
  name: 'a CSV file of the reader is read, colours the map and is asked in SQL',
  async walk(tab, site) {
    const file = join(mkdtempSync(join(tmpdir(), 'dexa-atlas-own-')), 'waits.csv')
    writeFileSync(file, boards)
    await open(tab, site, 'own')
    await untilDatabase(tab)
    await tab.attach('input[type=file]', file)
    await untilHeld(tab, 'main section', '4 rows, 3 columns, from waits.csv')
    await untilHeld(tab, 'main section', 'Recognised: board codes in icb and months in month.')
    await tab.click(button('Colour the map'))
    // March only; the mark * is missing, not nought.
    await untilIs<[], string[]>(tab, 'the boards coloured', ['Devon: 300', 'Hampshire and Isle of Wight: missing in your file', 'West Yorkshire: 1,200'], () =>
      [...document.querySelectorAll('main [role=option]')].map((one) => one.getAttribute('aria-label') ?? '').filter((name) => /^(Devon|Hampshire|West Yorkshire)/.test(name)).sort())
    await tab.click({ css: 'a', name: 'Ask it in SQL' })
    await untilHeld(tab, '[role=status]', '4 rows')
  },
}
