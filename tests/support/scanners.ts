import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { visit } from './livingPage'
import { untilDatabase } from './overview'

/** The published registers and tables, read anew: what /scanners ought to say. */
const folder = join(import.meta.dirname, '..', '..', 'dist', 'client', 'data', 'latest')
const read = <Column extends string>(table: string) =>
  csvParse(readFileSync(join(folder, `${table}.csv`), 'utf8')) as unknown as Record<Column, string>[]

export const sites = read<'id' | 'wave' | 'provider_code' | 'site_name' | 'town' | 'icb_2026' | 'kind' | 'status' | 'opened' | 'source_url'>('scanner_site')
export const waves = read<'wave' | 'machines' | 'machines_new' | 'machines_replacement' | 'machines_in_use'>('scanner_programme').map((row) => ({
  machines: Number(row.machines), fresh: Number(row.machines_new), replacement: Number(row.machines_replacement), inUse: row.machines_in_use,
}))
export const events = read<'id' | 'date' | 'title' | 'source_url' | 'quality'>('policy_event')
export const sumOf = (of: (wave: (typeof waves)[number]) => number): number => waves.reduce((sum, wave) => sum + of(wave), 0)

const boards = read<'edition' | 'level' | 'code' | 'short_name'>('area').filter(({ edition, level }) => edition === '2026' && level === 'icb')
const measured = read<'measure' | 'window_months' | 'edition' | 'area_code' | 'month' | 'value'>('area_measure').filter(({ edition, window_months }) => edition === '2026' && window_months === '12')
const latest = measured.map(({ month }) => month).sort().at(-1)

export interface RankedBoard {
  code: string
  name: string
  rank: number
  fifth: number
  machines: number
}

/** Boards with most need first: furthest short of their share of need, or fewest scans per head. */
export function boardsByNeed(measure: 'need-gap' | 'tests-rate'): RankedBoard[] {
  const sign = measure === 'need-gap' ? -1 : 1
  const valueOf = new Map(measured.filter((row) => row.measure === measure && row.month === latest).map((row) => [row.area_code, sign * Number(row.value)]))
  return boards
    .toSorted((a, b) => valueOf.get(a.code)! - valueOf.get(b.code)!)
    .map(({ code, short_name }, index, all) => ({ code, name: short_name, rank: index + 1, fifth: Math.ceil((5 * (index + 1)) / all.length), machines: sites.filter(({ icb_2026 }) => icb_2026 === code).length }))
}

export const machinesByFifth = (ranked: readonly RankedBoard[]): number[] =>
  [1, 2, 3, 4, 5].map((fifth) => ranked.filter((board) => board.fifth === fifth).reduce((sum, { machines }) => sum + machines, 0))

/** Followed trusts, and those where more than one in ten trusts lie as far, whichever months are counted, at the assumed start. */
export function trustsFollowed(): { followed: number; unchanged: number } {
  const main = read<'provider_code' | 'method' | 'is_main' | 'p_effect'>('observed_effect').filter(({ method, is_main }) => method === 'simplex' && is_main === 'true')
  const codes = [...new Set(main.map(({ provider_code }) => provider_code))]
  const unchanged = codes.filter((code) => main.filter((row) => row.provider_code === code).every((row) => Number(row.p_effect) > 0.1))
  return { followed: codes.length, unchanged: unchanged.length }
}

/** As a list says counts: "none, none, 1, 4 and 2". */
export const countsText = (counts: readonly number[]): string => {
  const words = counts.map((count) => (count === 0 ? 'none' : String(count)))
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}

/** What stands on /scanners, found as a reader or a screen reader finds it. */
export const scanners = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  map: page.getByRole('listbox', { name: /by integrated care board/ }),
  measure: page.getByRole('combobox', { name: 'Behind the sites' }),
  list: page.getByRole('region', { name: /named sites$/ }),
  card: page.locator('#place'),
  programme: page.getByRole('region', { name: 'One square for each machine' }),
  need: page.getByRole('region', { name: 'Did scanners go where the need is?' }),
  register: page.getByRole('table', { name: /^Announced scanners/ }),
  contribute: page.locator('#contribute'),
  file: page.getByLabel(/^Your list of scanners/),
  timeline: page.getByRole('region', { name: 'What happened when' }),
})

/** Opens a link of /scanners and waits until its figures are those asked for. */
export async function openScanners(page: Page, link = ''): Promise<void> {
  await visit(page, `scanners${link}`)
  await untilDatabase(page)
  await expect(page.locator('[data-state="current"]')).toBeVisible()
}
