import { usualView } from '../../support/view'
import type { Journey } from '../Journey'
import { open, untilCurrent, untilDatabase } from '../steps'
import { untilView } from './overviewView'

export const database: Journey = {
  name: 'DuckDB starts and answers a link: regions, a month of 2024',
  async walk(tab, site) {
    await open(tab, site, '?level=region&month=2024-11&measure=clearance')
    await untilDatabase(tab)
    await untilCurrent(tab)
    await untilView(tab, { ...usualView, level: 'region', month: '2024-11', measure: 'clearance' })
  },
}
