import type { Journey } from '../Journey'
import { open, untilCurrent, untilPicture } from '../steps'
import { until, untilIs } from '../until'

export const dialog: Journey = {
  name: 'the Share dialog opens by keyboard, holds a frozen link, and Escape gives the focus back',
  async walk(tab, site) {
    await open(tab, site, '?area=QJK')
    await untilCurrent(tab)
    await tab.focus({ css: '[data-figure="home-map"] button', begins: 'Share: ' })
    await tab.press('Enter')
    await untilPicture(tab)
    await tab.click({ css: 'dialog [role=tab]', name: 'Link' })
    await tab.click({ css: 'dialog label', begins: 'Frozen' })
    // DM01, March 2026: 7,974 of 61,205 in England.
    await untilIs<[], string[]>(tab, 'what the link quotes', ['2026-03', 'QJK', 'true'], () => {
      const link = [...document.querySelectorAll<HTMLInputElement>('dialog :is(input[type=text], textarea)')].map(({ value }) => value).find((value) => value.startsWith('http'))
      const { searchParams } = new URL(link ?? 'http://none')
      return [searchParams.get('data') ?? '', searchParams.get('area') ?? '', String(searchParams.getAll('was').includes('home-map.ENG~13.0%'))]
    })
    await tab.press('Escape')
    await until(tab, 'the focus on the button that opened it', () => document.querySelector('dialog[open]') === null && document.activeElement?.getAttribute('aria-label')?.startsWith('Share: ') === true)
  },
}
