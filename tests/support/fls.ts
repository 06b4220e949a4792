import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Edition } from './figures'
import { visit } from './livingPage'
import { untilDatabase } from './overview'

/** The published register and boards, read anew: what /fls ought to say. */
const folder = join(import.meta.dirname, '..', '..', 'dist', 'client', 'data', 'latest')
const read = <Column extends string>(table: string) =>
  csvParse(readFileSync(join(folder, `${table}.csv`), 'utf8')) as unknown as Record<Column, string>[]

export const evidence = read<'id' | 'icb_2023' | 'icb_2026' | 'service' | 'status' | 'dated' | 'year' | 'source_url'>('fls_evidence')
const areas = read<'edition' | 'level' | 'code' | 'short_name'>('area')

export const stateNames = {
  service: 'Evidence of a service',
  part: 'A service in part, absence reported elsewhere',
  conflicting: 'Sources disagree',
  absent: 'Only absence or closure reported',
  none: 'Nothing found',
} as const
export type State = keyof typeof stateNames

export const piecesOf = (edition: Edition, code: string) => evidence.filter((row) => row[`icb_${edition}`] === code)

export interface Board {
  code: string
  name: string
  state: State
}

/** Boards of an edition with the state that their evidence adds up to, by name. */
export const boardsOf = (edition: Edition): Board[] =>
  areas
    .filter((row) => row.edition === edition && row.level === 'icb')
    .map(({ code, short_name }) => ({ code, name: short_name, state: stateOf(piecesOf(edition, code).map(({ status }) => status)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

function stateOf(statuses: readonly string[]): State {
  const has = (pattern: RegExp) => statuses.some((status) => pattern.test(status))
  if (has(/conflicting/)) return 'conflicting'
  const present = has(/audit|stated|present/)
  if (has(/absent|closed/)) return present ? 'part' : 'absent'
  return present ? 'service' : 'none'
}

export const countsOf = (boards: readonly Board[]): Record<State, number> => {
  const count = (state: State) => boards.filter((board) => board.state === state).length
  return { service: count('service'), part: count('part'), conflicting: count('conflicting'), absent: count('absent'), none: count('none') }
}

/** What stands on /fls, found as a reader or a screen reader finds it. */
export const fls = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  map: page.getByRole('listbox', { name: /^Evidence of a fracture liaison service/ }),
  list: (state: State) => page.getByRole('region', { name: new RegExp(`^${stateNames[state]}`) }).first(),
  card: page.locator('#board'),
  edition: page.getByRole('combobox', { name: 'Boundaries' }),
  register: page.getByRole('region', { name: /^The register/ }),
  timeline: page.getByRole('region', { name: /national figures/ }),
  audit: page.getByRole('region', { name: /^Inside the audit/ }),
})

/** Opens a link of /fls and waits until its figures are those asked for. */
export async function openFls(page: Page, link = ''): Promise<void> {
  await visit(page, `fls${link}`)
  await untilDatabase(page)
  await expect(page.locator('[data-state="current"]')).toBeVisible()
}
