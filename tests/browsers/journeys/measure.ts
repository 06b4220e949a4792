import { usualView } from '../../support/view'
import type { Journey } from '../Journey'
import { menu, open, untilAt } from '../steps'
import { untilView } from './overviewView'

export const measure: Journey = {
  name: 'another measure and other boundaries change map, ranking, headline and link, and Back undoes each',
  async walk(tab, site) {
    await open(tab, site, '')
    await tab.choose(menu('Measure'), 'tests-rate')
    await untilView(tab, { ...usualView, measure: 'tests-rate' })
    await untilAt(tab, '/?measure=tests-rate')
    await tab.choose(menu('Boundaries'), '2023')
    await untilView(tab, { ...usualView, measure: 'tests-rate', edition: '2023' })
    await untilAt(tab, '/?measure=tests-rate&edition=2023')
    await tab.back()
    await untilView(tab, { ...usualView, measure: 'tests-rate' })
    await tab.back()
    await untilView(tab, usualView)
    await untilAt(tab, '/')
  },
}
