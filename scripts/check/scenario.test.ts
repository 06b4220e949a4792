import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Intervention, nothing, type Scenario } from '~/contracts/scenario'
import { openNative } from '~/engine/native.server'
import { csvOf } from '~/format/csv'
import { allocationErrors, meanAllocationError } from '~/model/scenario/allocation'
import { gainsOf } from '~/model/scenario/gains'
import { newDemandSeen } from '~/model/scenario/newDemand'
import { outcomeOf, placePlan } from '~/model/scenario/placePlan'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { preparePlan } from '~/model/scenario/prepare'
import { scenarioRows } from '~/model/scenario/rows'
import { runScenario, type ScenarioRun } from '~/model/scenario/run'
import { doNothingSeries, placeOf, placeSeries } from '~/model/scenario/series'
import { askPlan } from '~/queries/plan/askPlan'
import { ask, builtFile, root } from './built'

const database = await openNative(builtFile('atlas.duckdb'))
const given = planCaseOf(await askPlan(database))
await database.close()
const plan = preparePlan(given)

const scenarioOf = (interventions: Intervention[], more: Partial<Scenario> = {}): Scenario => ({ ...nothing, name: 'Tried', interventions, ...more })
const run = (scenario: Scenario, induced = 0) => runScenario(plan, scenario, { throughput: 'central', induced })
const places = ['ENG', ...plan.regions.map(({ code }) => code), ...plan.boards.map(({ code }) => code)]
const seriesAt = (of: ScenarioRun, code: string) => {
  const place = placeOf(plan, code)
  if (!place) throw new Error(`No place ${code}.`)
  return placeSeries(of, place)
}

describe('what the model starts from', () => {
  test('all providers with a row in March 2026: 152, the whole list and all tests', async () => {
    const [row] = await ask("select count(*)::int as providers, sum(waiting)::int as waiting from dexa_provider_month where month = '2026-03'")
    expect(row).toEqual({ providers: 152, waiting: 61_205 })
    expect(plan.providers).toHaveLength(152)
    expect(plan.providers.reduce((sum, { months }) => sum + (months.at(-1)?.waiting ?? 0), 0)).toBe(61_205)
  })

  test('new demand so far: 105,298 more scans in two years, the list 869 shorter, as tried before', () => {
    expect(newDemandSeen(given.england)).toEqual({ years: 2, moreScans: 105_298, listChange: -869 })
  })

  test('each provider’s cohort follows its forecast: the list exactly, the people at 6+ weeks within half a person', () => {
    for (const { cohort, baseline } of plan.providers) {
      expect(Math.max(...cohort.sixPlus.map((people, month) => Math.abs(people - (baseline.list[month] ?? 0) * (baseline.share[month] ?? 0))))).toBeLessThan(0.5)
      expect([...cohort.list]).toEqual([...baseline.list])
    }
  })

  test('providers’ forecast lists add up to England’s', () => {
    plan.england.baseline.list.forEach((people, month) => {
      expect(plan.providers.reduce((sum, { baseline }) => sum + (baseline.list[month] ?? 0), 0)).toBeCloseTo(people, 4)
    })
  })

  test('providers to boards: lists add up to those published; tests, which took no part, differ by 8.2% of all', () => {
    const lists = plan.boards.map((_, at) => plan.providers.reduce((sum, { shares, months }) => sum + (shares.find(({ board }) => board === at)?.share ?? 0) * (months.at(-1)?.waiting ?? 0), 0))
    // 70 of England's 61,205 wait under NHS England's own commissioning, which has no board.
    plan.boards.forEach(({ waiting }, at) => { expect(lists[at]).toBeCloseTo((waiting * 61_205) / 61_135, 3) })
    for (const { shares } of plan.providers) expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
    const errors = allocationErrors(given.providers, plan.boards)
    expect(meanAllocationError(errors)).toBeCloseTo(0.082, 3)
  })
})

describe('scenarios', () => {
  const months = plan.months.slice(0, 48)
  const scanner = fc.record({
    kind: fc.constant('scanner' as const), place: fc.constantFrom('ENG', 'Y63', 'QWO', 'RR8', 'RAL', 'RWG', 'S9B9J'),
    machines: fc.integer({ min: 1, max: 6 }), type: fc.constant('new' as const), start: fc.constantFrom(...months), ramp: fc.integer({ min: 0, max: 12 }),
  })
  const extraHours = fc.record({ kind: fc.constant('hours' as const), place: fc.constantFrom('ENG', 'QOP', 'RWA', 'RTH'), hours: fc.integer({ min: 1, max: 40 }), start: fc.constantFrom(...months), ramp: fc.integer({ min: 0, max: 6 }) })
  const service = fc.record({ kind: fc.constant('fls' as const), place: fc.constantFrom('ENG', 'Y56', 'QWO'), start: fc.constantFrom(...months), ramp: fc.integer({ min: 0, max: 24 }) })
  const capacity = fc.oneof(scanner, extraHours)
  const induced = fc.constantFrom(0, 0.3, 0.5, 0.9, 1)
  const runs = { numRuns: 10 }
  /** The greatest of many figures, so that one expectation speaks for all. */
  const greatest = (found: Iterable<number>) => [...found].reduce((most, value) => Math.max(most, value), -Infinity)
  const overProviders = (tried: ScenarioRun, of: (own: ScenarioRun['providers'][number], provider: number, month: number) => number) =>
    greatest(tried.providers.flatMap((own, i) => plan.months.map((_, month) => of(own, i, month))))

  test('an empty scenario is do nothing, whatever the share of new demand', () => {
    for (const share of [0, 0.5, 1]) {
      for (const code of places) {
        const place = placeOf(plan, code)
        expect(place && placeSeries(run(nothing, share), place)).toEqual(place && doNothingSeries(plan, place))
      }
    }
  })

  test('a replacement of which nothing more is stated adds nothing; one that is stated to add scans adds these', () => {
    const replaced: Intervention = { kind: 'scanner', place: 'RR8', machines: 2, type: 'replacement', start: '2026-10', ramp: 0 }
    expect(seriesAt(run(scenarioOf([replaced])), 'ENG')).toEqual(seriesAt(run(nothing), 'ENG'))
    const stated = run(scenarioOf([{ ...replaced, place: 'RAL', scansPerYear: 120 }]), 1)
    expect(Math.max(...outcomeOf(stated, placeOf(plan, 'RAL')!).added)).toBeCloseTo(20, 9)
  })

  test('more room never raises a list or the people at 6+ weeks, nor a provider’s share', () => {
    fc.assert(fc.property(fc.array(capacity, { maxLength: 3 }), capacity, induced, (some, more, share) => {
      const [less, greater] = [run(scenarioOf(some), share), run(scenarioOf([...some, more]), share)]
      const than = (i: number, month: number) => ({ list: less.providers[i]?.list[month] ?? 0, late: less.providers[i]?.sixPlus[month] ?? 0 })
      expect(overProviders(greater, (own, i, month) => ((own.list[month] ?? 0) - than(i, month).list) / Math.max(1, than(i, month).list))).toBeLessThan(1e-6)
      expect(overProviders(greater, (own, i, month) => ((own.sixPlus[month] ?? 0) - than(i, month).late) / Math.max(1, than(i, month).list))).toBeLessThan(1e-6)
      expect(overProviders(greater, (own, i, month) => {
        const list = own.list[month] ?? 0
        return list < 1e-3 ? 0 : (own.sixPlus[month] ?? 0) / list - than(i, month).late / than(i, month).list
      })).toBeLessThan(1e-4)
      for (const code of places.slice(0, 8)) {
        const [a, b] = [seriesAt(less, code), seriesAt(greater, code)]
        expect(greatest(b.list.map((people, month) => people - (a.list[month] ?? 0)))).toBeLessThan(1e-3)
        expect(greatest(b.list.map((people, month) => people * (b.share[month] ?? 0) - (a.list[month] ?? 0) * (a.share[month] ?? 0)))).toBeLessThan(1e-3)
      }
    }), runs)
  })

  test('the order of changes does not matter', () => {
    fc.assert(fc.property(fc.array(fc.oneof(capacity, service), { minLength: 2, maxLength: 5 }), induced, (some, share) => {
      const [a, b] = [run(scenarioOf(some), share), run(scenarioOf([...some].reverse()), share)]
      expect(overProviders(a, (own, i, month) => Math.abs((own.list[month] ?? 0) - (b.providers[i]?.list[month] ?? 0)))).toBeLessThan(1e-5)
    }), runs)
  })

  test('what it changes at providers adds up: over boards, over regions, and to England', () => {
    fc.assert(fc.property(fc.array(fc.oneof(capacity, service), { minLength: 1, maxLength: 4 }), fc.constantFrom(-3, 0, 4), induced, (some, growth, share) => {
      const tried = run(scenarioOf(some, { growth }), share)
      const at = [0, 17, 59]
      const addedAt = (codes: readonly string[], month: number) => codes.reduce((sum, code) => sum + (outcomeOf(tried, placeOf(plan, code)!).added[month] ?? 0), 0)
      for (const month of at) {
        const england = addedAt(['ENG'], month)
        expect(addedAt(plan.regions.map(({ code }) => code), month)).toBeCloseTo(england, 5)
        expect(addedAt(plan.boards.map(({ code }) => code), month)).toBeCloseTo(england, 5)
        expect(addedAt(plan.providers.map(({ code }) => code), month)).toBeCloseTo(england, 5)
        const listsAt = (codes: readonly string[]) => codes.reduce((sum, code) => sum + (seriesAt(tried, code).list[month] ?? 0) - (placeOf(plan, code)?.baseline.list[month] ?? 0), 0)
        // Within the 70 people of whom no board has charge.
        expect(Math.abs(listsAt(plan.regions.map(({ code }) => code)) - listsAt(['ENG']))).toBeLessThan(75)
        expect(Math.abs(listsAt(plan.boards.map(({ code }) => code)) - listsAt(['ENG']))).toBeLessThan(75)
      }
    }), runs)
  })

  test('nobody is lost or created: the list changes by those who joined more, less those tested more', () => {
    fc.assert(fc.property(fc.array(fc.oneof(capacity, service), { minLength: 1, maxLength: 4 }), fc.constantFrom(-3, 0, 4), induced, (some, growth, share) => {
      const tried = run(scenarioOf(some, { growth }), share)
      const upTo = (values: Float64Array, month: number) => values.subarray(0, month + 1).reduce((sum, value) => sum + value, 0)
      expect(overProviders(tried, ({ list, added, joinedMore }, i, month) =>
        Math.abs((list[month] ?? 0) - (plan.providers[i]?.cohort.list[month] ?? 0) - upTo(joinedMore, month) + upTo(added, month)))).toBeLessThan(1e-3)
    }), runs)
  })

  test('bands stay in order around their line', () => {
    fc.assert(fc.property(fc.array(fc.oneof(capacity, service), { maxLength: 3 }), induced, fc.constantFrom(...places, 'RR8', 'RWG'), (some, share, code) => {
      const { bands, ...lines } = seriesAt(run(scenarioOf(some), share), code)
      for (const measure of ['list', 'share', 'tests'] as const) {
        expect(bands[measure].low).toHaveLength(12)
        bands[measure].low.forEach((low, month) => {
          expect(low).toBeLessThanOrEqual(lines[measure][month] ?? NaN)
          expect(bands[measure].high[month]).toBeGreaterThanOrEqual(lines[measure][month] ?? NaN)
        })
      }
    }), runs)
  })

  test('clearing lists: from the month asked for on, every provider has at most 1%, or less than one person, at 6+ weeks, and so has England', () => {
    for (const share of [0, 0.5, 0.9]) {
      const cleared = run(scenarioOf([{ kind: 'clear', place: 'ENG', start: '2026-10', by: '2029-03' }]), share)
      const by = plan.months.indexOf('2029-03')
      expect(overProviders(cleared, ({ list, sixPlus }, _, month) => {
        const late = sixPlus[month] ?? 0
        return month < by || late < 1 ? 0 : late - 0.01 * (list[month] ?? 0)
      })).toBeLessThanOrEqual(0)
      expect(placePlan(plan, [cleared], 'ENG').outcomes[0]?.reaches.one?.localeCompare('2029-03')).toBeLessThanOrEqual(0)
      // Boards are near it: what they share of providers is not known exactly.
      expect(greatest(plan.boards.map(({ code }) => placePlan(plan, [cleared], code).outcomes[0]?.series.share[by] ?? 1))).toBeLessThan(0.02)
    }
  })

  test('a band keeps its width where it can: it moves with its line', () => {
    const usual = seriesAt(run(nothing), 'QWO').bands.list
    const moved = seriesAt(run(scenarioOf([{ kind: 'scanner', place: 'RR8', machines: 1, type: 'new', start: '2026-06', ramp: 0 }])), 'QWO').bands.list
    moved.high.forEach((high, month) => {
      const low = moved.low[month] ?? 0
      if (low > 0) expect(high - low).toBeCloseTo((usual.high[month] ?? 0) - (usual.low[month] ?? 0), 6)
    })
  })

  test('fracture services: low, central and high need ask for different numbers of people', () => {
    const asked = (['low', 'central', 'high'] as const).map((throughput) => {
      const tried = runScenario(plan, scenarioOf([{ kind: 'fls', place: 'ENG', start: '2026-04', ramp: 0 }]), { throughput, induced: 0 })
      return Math.round(tried.providers.reduce((sum, { joinedMore }) => sum + joinedMore.slice(0, 12).reduce((all, people) => all + people, 0), 0))
    })
    // area_need of England: 25,057, 71,483 and 179,768 scans a year.
    expect(asked).toEqual([25_057, 71_483, 179_768])
  })

  test('who gains: regions, and fifths of need, each add up to the scans added in England', () => {
    const tried = run(scenarioOf([{ kind: 'scanner', place: 'ENG', machines: 6, type: 'new', start: '2026-10', ramp: 0 }]), 0.5)
    const gains = gainsOf(tried, 23)
    const england = outcomeOf(tried, placeOf(plan, 'ENG')!).added.slice(12, 24).reduce((sum, scans) => sum + scans, 0)
    for (const group of ['region', 'need fifth']) {
      expect(gains.filter((one) => one.group === group).reduce((sum, { scansAdded }) => sum + scansAdded, 0)).toBeCloseTo(england, 4)
    }
    // 36 boards in fifths: the last takes the one left over.
    expect([1, 2, 3, 4, 5].map((fifth) => plan.boards.filter(({ needFifth }) => needFifth === fifth).length)).toEqual([7, 7, 7, 7, 8])
  })
})

describe('npm run scenario', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
  const terminal = (text: string, ...flags: string[]) => {
    const file = join(folder, 'tried.json')
    writeFileSync(file, text)
    return spawnSync('npm', ['run', '-s', 'scenario', '--', file, ...flags], { cwd: root, encoding: 'utf8' })
  }

  test('prints the model’s rows to the last digit, the reader’s own share of new demand among them', () => {
    const scenario = scenarioOf([{ kind: 'scanner', place: 'QWO', machines: 2, type: 'new', start: '2026-10', ramp: 3 }], { induced: 35 })
    const { stdout, status } = terminal(JSON.stringify(scenario), '--level', 'region', '--format', 'csv')
    expect(status).toBe(0)
    expect(stdout).toBe(csvOf(scenarioRows(plan, scenario, 'region')))
    expect(new Set(scenarioRows(plan, scenario, 'region').map((row) => row.induced_percent))).toEqual(new Set([0, 35, 50, 90]))
  })

  test('says what is wrong with a file, and keeps the rest', () => {
    const broken = { ...nothing, interventions: [{ kind: 'scanner', place: 'RR8', machines: -1, type: 'new', start: '2026-10', ramp: 0 }] }
    const said = terminal(JSON.stringify(broken))
    expect(said.status).toBe(0)
    expect(said.stderr).toContain('the number of scanners is −1')
    expect(said.stdout).toContain('England (ENG)')
    const other = terminal(JSON.stringify({ ...nothing, version: 9 }))
    expect(other.status).toBe(1)
    expect(other.stderr).toContain('version')
    rmSync(folder, { recursive: true })
  })
})
