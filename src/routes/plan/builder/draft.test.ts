import { expect, test } from 'vitest'
import { presetsFor } from '~/model/scenario/presets'
import { draftOf, emptyDraft, faultsOfDraft, interventionOfDraft } from './draft'

test('an intervention opened and set again is the same', () => {
  for (const { scenario } of Object.values(presetsFor('2026-03'))) {
    for (const one of scenario.interventions) expect(interventionOfDraft(draftOf(one))).toEqual(one)
  }
  const hours = { kind: 'hours', place: 'RR8', hours: 12.5, start: '2027-04', ramp: 3, staffHours: 7.5 } as const
  expect(interventionOfDraft(draftOf(hours))).toEqual(hours)
})

// A session is taken as four hours: 2.5 sessions are 10 hours.
test('sessions are hours by four', () => {
  expect(interventionOfDraft({ ...emptyDraft('hours', 'RR8', '2027-04'), unit: 'sessions', hours: '2.5' })).toMatchObject({ hours: 10 })
})

test.each([
  [{ machines: '-4' }, 'machines', '“-4” cannot be used. Please give a whole number from 1 to 50 (scanners).'],
  [{ machines: '' }, 'machines', 'Nothing is given. Please give a whole number from 1 to 50 (scanners).'],
  [{ machines: '1.5' }, 'machines', '“1.5” cannot be used. Please give a whole number from 1 to 50 (scanners).'],
  [{ ramp: '99' }, 'ramp', '“99” cannot be used. Please give a whole number from 0 to 36 (months).'],
  [{ scansBy: 'stated' as const, scansPerYear: '1e9' }, 'scansPerYear', '“1e9” cannot be used. Please give a number from 0 to 20,000 (scans a year).'],
  [{ scansBy: 'hours' as const, unit: 'sessions' as const, hours: '30' }, 'hours', '“30” cannot be used. Please give a number from 0.25 to 25 (sessions a week).'],
])('%j is refused in words', (part, field, words) => {
  expect(faultsOfDraft({ ...emptyDraft('scanner', 'ENG', '2027-04'), ...part })).toEqual({ [field]: words })
})

test('lists are not cleared before the start', () => {
  expect(faultsOfDraft({ ...emptyDraft('clear', 'ENG', '2029-03'), by: '2029-03' })).toEqual({ by: 'The lists cannot be cleared before the start. Please choose a later month.' })
})
