import { PNG } from 'pngjs'
import type { HostedSite } from '../../support/hostedSite'
import { mapOf, mapTitleOf, usualView } from '../../support/view'
import type { Journey } from '../Journey'
import { button, open, untilCurrent, untilPicture } from '../steps'
import type { Tab } from '../Tab'
import { until } from '../until'

const view = { ...usualView, measure: 'waiting-rate' as const }

/** The dialog that shares the map of the overview, with its picture. */
async function openShare(tab: Tab, site: HostedSite): Promise<void> {
  await open(tab, site, '?measure=waiting-rate')
  await untilCurrent(tab)
  await tab.click({ css: '[data-figure="home-map"] button', begins: 'Share: ' })
  await untilPicture(tab)
}

export const svg: Journey = {
  name: 'the map is saved as SVG, with its title and fonts',
  async walk(tab, site) {
    await openShare(tab, site)
    const { name, bytes } = await tab.saved(() => tab.click(button('Save SVG')))
    const text = bytes.toString('utf8')
    const words = text.replace(/<style>.*?<\/style>/gs, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    check(name.endsWith('.svg') && text.startsWith('<svg') && text.trimEnd().endsWith('</svg>'), `${name} is a whole SVG`)
    check(text.includes('@font-face') && text.includes('data:font/'), 'it has its fonts inside')
    check(words.includes(mapTitleOf(view).split(',')[0] ?? '?'), `its title stands in it: ${words.slice(0, 300)}`)
    const paths = text.match(/<path /g)?.length ?? 0
    check(paths > mapOf(view).map.length, `it has more than ${mapOf(view).map.length} shapes, not ${paths}`)
  },
}

export const png: Journey = {
  name: 'the map is saved as PNG, twice as fine, and not empty',
  async walk(tab, site) {
    await openShare(tab, site)
    const plain = await savedPng(tab)
    await tab.click({ css: 'dialog label', name: 'As drawn, twice as fine' })
    await until(tab, 'the finer picture', () => document.querySelector<HTMLInputElement>('dialog input:checked')?.labels?.[0]?.textContent.includes('twice as fine') === true && document.querySelector('dialog img') !== null)
    const fine = await savedPng(tab)
    check(fine.width === 2 * plain.width && fine.height === 2 * plain.height, `${fine.width} × ${fine.height} is twice ${plain.width} × ${plain.height}`)
    // Paper, five classes and ink at the least; a drawing that did not come out has one or two.
    for (const picture of [plain, fine]) check(coloursOf(picture) > 6, `more than six colours, not ${coloursOf(picture)}`)
  },
}

async function savedPng(tab: Tab): Promise<PNG> {
  const { name, bytes } = await tab.saved(() => tab.click(button('Save PNG')))
  check(name.endsWith('.png'), `${name} is called a PNG`)
  return PNG.sync.read(bytes)
}

/** Colours that take up at least one dot in a thousand. */
function coloursOf({ data, width, height }: PNG): number {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts.values()].filter((count) => count >= (width * height) / 1000).length
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}.`)
}
