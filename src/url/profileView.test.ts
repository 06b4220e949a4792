import { expect, test } from 'vitest'
import { profileParameters, readRecalculation } from './profileView'

const months = ['2025-01', '2025-02', '2025-03']
const read = (raw: string | null) => readRecalculation(raw === null ? null : profileParameters.recalculate.parse(raw), raw, months)

test('no parameter, no recalculation and nothing to say', () => {
  expect(read(null)).toEqual({ month: null, notes: [] })
})

test('a month with figures is where limits begin anew', () => {
  expect(read('2025-02')).toEqual({ month: '2025-02', notes: [] })
})

test.each(['2031-01', '2025-13', 'soon', ''])('"%s" cannot be read, which a sentence says', (raw) => {
  const { month, notes } = read(raw)
  expect(month).toBeNull()
  expect(notes).toEqual([`“${raw}” in the link is not a month with figures that limits can begin from, so they are worked out over all months.`])
})

test('the first month changes nothing', () => {
  expect(read('2025-01').notes[0]).toContain('the first month, from where limits run anyway')
})

test('a long text is not repeated whole', () => {
  expect(read('x'.repeat(2000)).notes[0]?.length).toBeLessThan(200)
})
