import { expect, test } from 'vitest'
import type { PolicyEventRow } from '~/queries/scanners/policyEvents'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import { dateSpan, openingSpan } from './openingSpan'
import { scannerTimeline } from './timelineModel'

test('a date is as long as it is exact', () => {
  expect(dateSpan('2025')).toEqual({ from: 2025, to: 2026 })
  expect(dateSpan('2025-12')).toEqual({ from: expect.closeTo(2025 + 334 / 365, 9) as number, to: 2026 })
  expect(dateSpan('2024-03-01')).toEqual({ from: 2024 + 60 / 366, to: 2024 + 60 / 366 })
})

test.each([
  // 13 May is the 133rd day of 2025, 28 May the 148th.
  ['2025, before 13 May', { from: 2025, to: 2025 + 132 / 365 }],
  ['2025, by 28 May', { from: 2025, to: 2025 + 147 / 365 }],
  ['2026-01', { from: 2026, to: 2026 + 31 / 365 }],
  ['some time in 2025', null],
  ['2025, before 13 Mai', null],
])('an opening “%s” is a range, or no time', (words, span) => {
  expect(openingSpan(words)).toEqual(span)
})

const event = (row: Partial<PolicyEventRow>): PolicyEventRow => ({ id: 'a', date: '2025-05-12', kind: 'announcement', title: 'A', detail: null, sourceTitle: 'Hansard', sourceUrl: 'https://a.example', quality: 'exact', ...row })
const site = (row: Partial<ProgrammeSiteRow>) => ({ id: 's', siteName: 'Salford Royal', town: 'Salford', opened: null, status: 'Planned', note: null, sourceTitle: '', sourceUrl: '', ...row }) as ProgrammeSiteRow

test('events and openings stand by when they were over; a year alone is a range, and what is before the axis has no mark', () => {
  const { events, undated, now } = scannerTimeline(
    [event({ id: 'year', date: '2025' }), event({ id: 'day' }), event({ id: 'old', date: '2006-07-06' })],
    [site({ id: 'open', opened: '2025, by 28 May' }), site({ id: 'silent' })],
    [{ wave: 1, announced: '2025-05-12', machines: 13, machinesNew: 7, machinesReplacement: 6, machinesInUse: 10, inUseStated: '2026-03-03', statedExtraScansPerYear: null, sourceTitle: 'A copy', sourceUrl: '', note: null, sitesIdentified: 7, sitesNew: 1, sitesReplacement: 3 }],
    '2026-03',
  )
  expect(events.map(({ id, when }) => [id, when])).toEqual([['old', '6 July 2006'], ['day', '12 May 2025'], ['open', '2025, by 28 May'], ['year', '2025'], ['in-use-1', '3 March 2026']])
  expect(events[0]?.at).toBeNull()
  // The axis runs from 2024 to the middle of 2027.
  expect(events[3]?.at).toEqual({ from: expect.closeTo(1 / 3.5, 9) as number, to: expect.closeTo(2 / 3.5, 9) as number })
  expect(now).toBeCloseTo((2 + 90 / 365) / 3.5, 9)
  expect(undated).toEqual([{ id: 'silent', name: 'Salford Royal', status: 'Planned' }])
})

test('what we read ourselves, and what rests on a copy, says so', () => {
  const marks = (row: Partial<PolicyEventRow>) => scannerTimeline([event(row)], [], [], '2026-03').events[0]?.marks
  expect(marks({})).toEqual([])
  expect(marks({ quality: 'estimated' })).toEqual(['our reading'])
  expect(marks({ detail: 'Rests on two copies of a report.' })).toEqual(['rests on a copy'])
  expect(marks({ sourceTitle: 'Mail on Sunday, copied by britishbulletin.com' })).toEqual(['rests on a copy'])
})
