import { expect, test } from 'vitest'
import { controlChartOf } from './controlChart'
import { handAnswer, handMonths } from './fixture/handProfile'

/** Scans a month over 20 working days, so a value is a twentieth. */
const chart = (tests: readonly (number | null)[], recalculate: string | null = null) =>
  controlChartOf(handAnswer({ months: handMonths(tests.map((testsTotal) => ({ testsTotal }))) }), [{ month: '2024-02', label: 'February 2024', reasons: ['x'] }], recalculate)

// By hand: eleven moving ranges of 1 and 2 alternate around 10 and 11; 12 values from 200 and 220 have a mean of 10.5.
const calm = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 200 : 220))

test('a calm year: mean 10.5, limits 10.5 ± 2.66 × 1, nothing stands out', () => {
  const { title, summary, rows, drawing } = chart(calm)
  expect(title).toBe('Scans per working day: no month stands out')
  expect(summary).toBe('December 2024: 11.0 scans per working day, against a mean of 10.5: within what usually varies.')
  expect(rows[0]).toEqual({ month: 'January 2024', value: '10.0', limits: '10.5 (7.8 to 13.2)', causes: '', flagged: false })
  expect(rows[1]?.flagged).toBe(true)
  expect(drawing.steps.map(({ kind }) => kind)).toEqual(['centre', 'limit', 'limit'])
})

test('a jump is outside the limits, and its mark is above the mean', () => {
  const { drawing, rows } = chart([...calm, 600])
  expect(drawing.marks.at(-1)).toBe('above')
  expect(rows.at(-1)?.causes).toContain('outside the limits')
})

test('a missing month is a gap, not a nought', () => {
  const { drawing, rows } = chart([...calm.slice(0, 6), null, ...calm.slice(6)])
  expect(drawing.values[6]).toBeNull()
  expect(rows[6]?.value).toBe('not known')
})

test('under twelve months there are no limits, which is said', () => {
  const { title, drawing, summary } = chart(calm.slice(0, 11))
  expect(title).toBe('Scans per working day: too few months for limits')
  expect(drawing.steps).toEqual([])
  expect(summary).toContain('Limits need twelve months')
})

test('from a chosen month limits are worked out anew', () => {
  const { drawing, remark, rows, choices } = chart([...calm, ...calm.map((tests) => tests + 200)], '2025-01')
  expect(drawing.steps.filter(({ kind }) => kind === 'centre').map(({ from, to, value }) => [from, to, value])).toEqual([[0, 11, 10.5], [12, 23, 20.5]])
  expect(rows.at(-1)?.limits).toBe('20.5 (17.8 to 23.2)')
  expect(remark).toBe('Limits are worked out anew from January 2025.')
  expect(choices.map(({ value }) => value)).toContain('2025-01')
})

test('a chosen month with too few after it has no limits from there, and says so', () => {
  const { remark } = chart([...calm, 200, 220], '2025-01')
  expect(remark).toBe('Limits are worked out anew from January 2025. The months from then on do not have the twelve that limits need.')
})
