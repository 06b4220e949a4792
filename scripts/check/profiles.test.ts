import { describe, expect, test } from 'vitest'
import { changesOf } from '../../src/routes/areas/model/changes'
import { controlChartOf } from '../../src/routes/areas/model/controlChart'
import { evidenceOf } from '../../src/routes/areas/model/evidence'
import { flaggedMonths } from '../../src/routes/areas/model/flaggedMonths'
import { headlineOf } from '../../src/routes/areas/model/headline'
import { keyFiguresOf } from '../../src/routes/areas/model/keyFigures'
import { cautionsOf, leadOf, titleOf } from '../../src/routes/areas/model/lead'
import { needOf } from '../../src/routes/areas/model/need'
import { runChartsOf } from '../../src/routes/areas/model/runCharts'
import type { Profile } from '../../src/routes/areas/model/profile'
import { similarOf } from '../../src/routes/areas/model/similarModel'
import { successionOf } from '../../src/routes/areas/model/succession'
import { waitBandsOf } from '../../src/routes/areas/model/waitBands'
import { regionIcbsOf, whereDoneOf } from '../../src/routes/areas/model/whereDone'
import { loadProfile } from '../../src/routes/areas/profiles.server'
import { profilePaths } from '../site/profilePaths'
import { ask } from './built'

const found = await Promise.all(
  profilePaths().map(async (path) => {
    const code = path.split('/').at(-1) ?? ''
    return { path, loaded: await loadProfile(path.startsWith('/areas/2023/') ? '2023' : '2026', code) }
  }),
)
const profiles = found.flatMap(({ path, loaded }) => ('answer' in loaded ? [{ path, profile: loaded }] : []))
const retired = found.flatMap(({ loaded }) => ('retired' in loaded ? [loaded.retired] : []))

function everythingSaid(profile: Profile): unknown {
  const { answer } = profile
  const flagged = flaggedMonths(answer)
  return [
    titleOf(answer), headlineOf(profile), leadOf(answer), cautionsOf(answer), keyFiguresOf(profile), flagged,
    controlChartOf(answer, flagged, null), runChartsOf(answer, flagged), waitBandsOf(answer), whereDoneOf(answer), regionIcbsOf(answer),
    needOf(answer), successionOf(answer), similarOf(profile), evidenceOf(answer), changesOf(answer, flagged),
  ]
}

const texts = (of: unknown): string[] =>
  typeof of === 'string' ? [of] : of !== null && typeof of === 'object' ? Object.values(of).flatMap(texts) : []

const numbers = (of: unknown): number[] =>
  typeof of === 'number' ? [of] : of !== null && typeof of === 'object' ? Object.values(of).flatMap(numbers) : []

describe('the page of every place', () => {
  test('there is one for every region, board and provider, and for every code of a board under the other edition', () => {
    // 7 regions, 36 boards, 179 providers and 42 former boards; 12 codes ended and 6 are new.
    expect(profiles).toHaveLength(7 + 36 + 179 + 42)
    expect(retired).toHaveLength(12 + 6)
    expect(retired.every(({ others }) => others.length > 0)).toBe(true)
  })

  test.each(profiles)('$path says nothing that it does not know', ({ profile }) => {
    const said = texts(everythingSaid(profile))
    expect(said.filter((text) => /NaN|undefined|null|Infinity|\[object|\s{2}| ,|\.\.(?!\.)/.test(text))).toEqual([])
    expect(numbers(everythingSaid(profile)).filter((number) => !Number.isFinite(number))).toEqual([])
    expect(headlineOf(profile).text.length).toBeGreaterThan(20)
  })

  test('every region and board of both editions has its need and what the evidence of services adds up to; no provider has', () => {
    const count = (level: string) => profiles.filter(({ profile }) => profile.answer.place.level === level).length
    expect([count('region'), count('icb')]).toEqual([7, 36 + 42])
    for (const { path, profile: { answer } } of profiles) {
      const model = needOf(answer)
      const { state } = evidenceOf(answer).fls
      if (answer.place.level === 'provider') {
        expect([model, state], path).toEqual([null, null])
        continue
      }
      expect(answer.need?.own.code, path).toBe(answer.place.code)
      expect(model?.groups.map(({ rows }) => rows.length), path).toEqual([2, 2, 3, 1, 3])
      expect(answer.flsStates.length, path).toBe(answer.place.level === 'icb' ? 1 : answer.icbs.length)
      expect(state, path).toMatch(answer.place.level === 'icb' ? /^(Evidence of a service|Sources disagree|Only absence or closure reported|Nothing found either way)/ : /^Of its \w+ boards, /)
      expect(state, path).not.toContain('%')
    }
  })

  test('no two places have the same headline', () => {
    const headlines = profiles.filter(({ path }) => !path.startsWith('/areas/2023/')).map(({ profile }) => Object.values(headlineOf(profile)).join(' '))
    expect(new Set(headlines).size).toBe(headlines.length)
  })

  test('the highest share is one board’s, found a second way', async () => {
    for (const edition of ['2023', '2026']) {
      const [row] = await ask(
        `select d.area_code from dexa_area_month d join area a on a.edition = d.edition and a.code = d.area_code and a.level = 'icb'
         where d.edition = '${edition}' and d.month = (select max(month) from dexa_area_month) order by d.waiting_6_plus / d.waiting desc limit 1`,
      )
      const claimed = profiles.filter(({ profile }) => {
        const { request, place } = profile.answer
        return request.edition === edition && place.level === 'icb' && headlineOf(profile).marked?.startsWith('the highest share')
      })
      expect(claimed.map(({ profile }) => profile.answer.place.code)).toEqual([row?.area_code])
    }
  })

  test('areas are drawn in a small map each, and so are providers with a known address', () => {
    for (const { path, profile } of profiles) {
      const { level, icbCode } = profile.answer.place
      if (level === 'provider' && icbCode === null) expect(profile.locator, path).toBeNull()
      else expect(JSON.stringify(profile.locator).length, path).toBeLessThan(9000)
      if (level !== 'provider') expect(profile.locator?.own, path).toMatch(/^M/)
    }
  })
})
