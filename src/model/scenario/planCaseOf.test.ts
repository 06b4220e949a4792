import { expect, test } from 'vitest'
import { planCaseOf } from './planCaseOf'

const parameter = (id: string) => ({ id, value: 1, low: null, high: null })
const bands = (people: number) => Array.from({ length: 14 }, () => people)
const rows = {
  areas: [{ level: 'england' as const, code: 'ENG', name: 'England', regionCode: null, origin: '2026-03', waiting: 3, sixPlus: 1, tests: [4], needFifth: null, flsScansLow: 1, flsScans: 2, flsScansHigh: 3, quality: 'exact' as const }],
  providers: [{
    code: 'RR8', name: 'Leeds', kind: 'nhs' as const, regionCode: 'Y63', icbCode: null,
    months: ['2026-02', '2026-03'], waiting: [28, 42], sixPlus: [4, 6], testsWaitingList: [7, 8], testsTotal: [9, 10],
    bands: [...bands(2), ...bands(3)], flaggedMonths: ['2026-02'],
  }],
  england: [],
  spreads: [],
  parameters: [
    'throughput_new_cdc_grantham', 'extra_scans_per_wave1_scanner', 'throughput_year_leeds_per_machine', 'appointment_minutes_planning_range',
    'dna_rate_salisbury', 'weeks_open_year', 'capital_machine_kendal', 'funding_per_wave1_scanner', 'capital_award_newark',
  ].map(parameter),
}
const [leeds] = rows.providers

test('each month of a provider has its own figures, week bands and flag', () => {
  expect(planCaseOf(rows).providers).toEqual([{
    code: 'RR8', name: 'Leeds', kind: 'nhs', regionCode: 'Y63', icbCode: null,
    months: [
      { month: '2026-02', waiting: 28, sixPlus: 4, testsWaitingList: 7, testsTotal: 9, bands: bands(2), flagged: true },
      { month: '2026-03', waiting: 42, sixPlus: 6, testsWaitingList: 8, testsTotal: 10, bands: bands(3), flagged: false },
    ],
  }])
})

test('a list shorter than the months is refused, and so are week bands that do not fill them', () => {
  expect(() => planCaseOf({ ...rows, providers: [{ ...leeds, sixPlus: [4] }] as typeof rows.providers })).toThrow('A month of RR8 has no figure.')
  expect(() => planCaseOf({ ...rows, providers: [{ ...leeds, bands: bands(2) }] as typeof rows.providers })).toThrow('RR8 does not have 14 week bands in each month.')
})

test('a parameter without a value is named', () => {
  expect(() => planCaseOf({ ...rows, parameters: rows.parameters.map((one) => ({ ...one, value: null })) })).toThrow('The parameter throughput_new_cdc_grantham has no value.')
})
