import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boolean, count, double, matching, nullable, quality, table, text } from '~/contracts/table'
import { readTable } from './readTable'
import { writeTable } from './writeTable'

const visit = table({
  name: 'visit',
  title: 'Visits',
  grain: 'One row per place and month',
  key: ['place', 'month'],
  sourceIds: [],
  columns: {
    place: text('Place'),
    month: matching(/^\d{4}-\d{2}$/, 'Month'),
    people: nullable(count('People', 'people')),
    share: nullable(double('Share', 'share')),
    open: nullable(boolean('Open')),
    note: nullable(text('Note')),
    quality: quality(),
  },
})
const row = (over: object = {}) =>
  visit.parse({ place: 'A', month: '2024-01', people: 0, share: 0.1, open: true, note: null, quality: 'exact', ...over })
const header = 'place,month,people,share,open,note,quality\n'

describe('writeTable', () => {
  it('writes contract order, key order, empty cells for null and "0" for zero', () => {
    const rows = [row({ place: 'B', people: null, open: null }), row({ month: '2024-02' }), row()]
    expect(writeTable(visit, rows)).toBe(
      `${header}A,2024-01,0,0.1,true,,exact\nA,2024-02,0,0.1,true,,exact\nB,2024-01,,0.1,,,exact\n`,
    )
  })

  it('refuses a second row with the same key', () => {
    expect(() => writeTable(visit, [row(), row({ people: 5 })])).toThrow(
      'visit.csv, row 3, column "place + month": "A 2024-01" again, first in row 2.',
    )
  })
})

describe('readTable', () => {
  it('reads back what was written, whatever the text holds', () => {
    const notes = fc.string({ minLength: 1 }).filter((s) => s !== '')
    fc.assert(
      fc.property(fc.option(notes), fc.option(fc.nat()), fc.double({ noNaN: true, noDefaultInfinity: true }), (note, people, share) => {
        const rows = [row({ note, people, share: share + 0 })]
        expect(readTable(visit, writeTable(visit, rows))).toEqual(rows)
      }),
    )
  })

  it.each([
    ['A,2024-01,-1,,,,exact', 'row 2, column "people": -1'],
    ['A,2024-01,1.5,,,,exact', 'row 2, column "people": 1.5'],
    ['A,2024-01,few,,,,exact', 'row 2, column "people": "few"'],
    ['A,2024-01,1,,yes,,exact', 'row 2, column "open": "yes"'],
    ['A,2024-1,1,,,,exact', 'row 2, column "month": "2024-1"'],
    [',2024-01,1,,,,exact', 'row 2, column "place": null'],
    ['A,2024-01,1', 'row 2: 3 cells, not 7'],
  ])('%s is refused with its place', (line, message) => {
    expect(() => readTable(visit, `${header}${line}\n`)).toThrow(`visit.csv, ${message}`)
  })

  it('names a column that is missing or out of order', () => {
    expect(() => readTable(visit, 'place,people\nA,1\n')).toThrow('visit.csv, row 1, column "month": column 2 is "people"')
  })
})
