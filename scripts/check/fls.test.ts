import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editions } from '~/contracts/codes'
import { areaSuccession, site } from '~/contracts/placeTables'
import { flsEvidence } from '~/contracts/registerTables'
import { britishNationalGrid } from '~/model/britishNationalGrid'
import { areasFinder } from './areasAt'
import { ask, built, committed, dataDir } from './built'
import { codesOf } from './registerCodes'

const rows = committed(flsEvidence)
const sites = committed(site)

test('every piece of evidence has a page to open and a date, or says that it has none', () => {
  for (const { id, source_title, source_url, dated, year } of rows) {
    expect(source_title, id).not.toBe('')
    for (const url of source_url.split(' | ')) expect(URL.canParse(url) && /^https?:/.test(url), `${id}: ${url}`).toBe(true)
    if (year === null) expect(dated, id).toBe('Undated')
    else expect(dated, id).toContain(String(year))
  }
})

/** The rule in words, of contracts/fls.ts, worked out from the committed rows alone. */
function stateOf(statuses: readonly string[]): string {
  const has = (...wanted: string[]) => statuses.some((status) => wanted.includes(status))
  const isPresent = has('in audit', 'stated by trust', 'reported present')
  const isAbsent = has('reported absent', 'closed')
  if (has('conflicting')) return 'conflicting'
  return isPresent && isAbsent ? 'part' : isPresent ? 'service' : isAbsent ? 'absent' : 'none'
}

const latestOf = (years: readonly (number | null)[]): number | null => years.reduce((latest, year) => (latest === null || (year !== null && year > latest) ? year : latest), null)

test.each(editions)('every board of edition %s has the state, and the newest year, that its evidence adds up to', async (edition) => {
  const found = await ask(`select area_code, state, newest_year from fls_area_state where edition = '${edition}' order by area_code`)
  const expected = codesOf(edition, 'icb').toSorted().map((code) => {
    const held = rows.filter((row) => row[`icb_${edition}`] === code)
    return { area_code: code, state: stateOf(held.map(({ status }) => status)), newest_year: latestOf(held.map(({ year }) => year)) }
  })
  expect(found).toEqual(expected)
})

// 16 of 42: the evidence was counted by hand when it was gathered, 26 boards of 2023 with any.
test.each([['2023', 16], ['2026', 12]] as const)('edition %s: nothing found for %i boards', (edition, count) => {
  const named = new Set(rows.map((row) => row[`icb_${edition}`]))
  expect(codesOf(edition, 'icb').filter((code) => !named.has(code))).toHaveLength(count)
})

test('evidence of a board that went whole into another goes with it; only split boards leave a choice', async () => {
  const successions = await built(areaSuccession)
  for (const { id, icb_2023, icb_2026 } of rows) {
    if (icb_2023 === null) continue
    const next = successions.filter(({ from_code }) => from_code === icb_2023)
    if (next.every(({ kind }) => kind !== 'split')) expect(next.map(({ to_code }) => to_code), id).toEqual([icb_2026])
  }
})

const icbsAt = Object.fromEntries(editions.map((edition) => [edition, areasFinder(readFileSync(join(dataDir, 'boundaries', `icb_${edition}.json`), 'utf8'))])) as Record<(typeof editions)[number], ReturnType<typeof areasFinder>>

const plain = (name: string) => name.toLowerCase().replace(/^the /, '').replace(/[^a-z ]/g, '').trim()

/** The site that a register row names: "Southend" is Southend Hospital. */
function siteNamed(hospital: string) {
  const wanted = ['', ' hospital', ' university hospital', ' south wing'].map((ending) => plain(hospital) + ending)
  return sites.find(({ name }) => wanted.includes(plain(name)))
}

const hospitals = rows.flatMap((row) => (row.icb_2023 === null ? [] : (row.hospitals ?? '').split('; ').flatMap((name) => {
  const found = name === '' ? undefined : siteNamed(name)
  return found ? [{ row, name, at: britishNationalGrid(found) }] : []
})))

test('most hospitals that the register names are sites whose place is known', () => {
  expect(hospitals.length).toBeGreaterThanOrEqual(20)
})

test.each(hospitals)('$row.id: $name lies in both boards of its row', ({ row, at }) => {
  expect(icbsAt[2023](at.easting, at.northing)).toEqual([row.icb_2023])
  expect(icbsAt[2026](at.easting, at.northing)).toEqual([row.icb_2026])
})

/** Where services of split boards work, Ordnance Survey grid to 100 m; a new row needs its place here. */
const inSplitBoards: Record<string, [place: string, easting: number, northing: number]> = {
  'ipswich-nos': ['Ipswich Hospital', 619_500, 244_600],
  'anglian-community-enterprise-audit': ['Colchester General Hospital', 599_500, 227_500],
}

test('evidence from a split board goes to the part where its service works', () => {
  const split = rows.filter(({ icb_2023 }) => ['QNQ', 'QM7', 'QJG'].includes(icb_2023 ?? ''))
  expect(split.map(({ id }) => id).toSorted()).toEqual(Object.keys(inSplitBoards).toSorted())
  for (const { id, icb_2026 } of split) {
    const [place, easting, northing] = inSplitBoards[id] ?? ['', 0, 0]
    expect(icbsAt[2026](easting, northing), place).toEqual([icb_2026])
  }
})
