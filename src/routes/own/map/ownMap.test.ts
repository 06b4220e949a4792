import { expect, test } from 'vitest'
import { type KnownPlace, placeIndex } from '~/model/ownFile/knownPlaces'
import { joinFigures, mappedOwn, ownScale } from './ownMap'

const place = (row: Partial<KnownPlace> & Pick<KnownPlace, 'kind' | 'code'>): KnownPlace =>
  ({ edition: null, gss: null, name: row.code, icb2023: null, icb2026: null, lon: null, lat: null, successors: null, ...row })

// QRL is a board in both editions, and another area in each; two trusts lie in QWO.
const places = placeIndex([
  place({ kind: 'board', edition: '2023', code: 'QRL', gss: 'E54000042', name: 'Hampshire and Isle of Wight, 2023' }),
  place({ kind: 'board', edition: '2026', code: 'QRL', gss: 'E54000067', name: 'Hampshire and Isle of Wight, 2026' }),
  place({ kind: 'board', edition: '2026', code: 'QWO', gss: 'E54000054', name: 'West Yorkshire' }),
  place({ kind: 'provider', code: 'RR8', icb2026: 'QWO' }),
  place({ kind: 'provider', code: 'RAE', icb2026: 'QWO' }),
])
const row = (code: string, rows: number, known: number, sum: number) => ({ code, rows, known, sum })
const values = (joined: ReturnType<typeof joinFigures>) => joined.figures.map(({ place: { name }, rows, value }) => [name, rows, value])

test('a code means the area of the edition that is shown; one of no area there is left out', () => {
  const sums = [row('QRL', 1, 1, 7), row('QWO', 1, 1, 3), row('XXX', 2, 2, 9)]
  expect(values(joinFigures(sums, places, 'board', '2026', 'sum'))).toEqual([['Hampshire and Isle of Wight, 2026', 1, 7], ['West Yorkshire', 1, 3]])
  const before = joinFigures(sums, places, 'board', '2023', 'sum')
  expect(values(before)).toEqual([['Hampshire and Isle of Wight, 2023', 1, 7]])
  expect(before.leftOut.map(({ code }) => code)).toEqual(['QWO', 'XXX'])
})

test('ODS and ONS codes of one board come together', () => {
  expect(values(joinFigures([row('QWO', 2, 2, 10), row('E54000054', 1, 1, 5)], places, 'board', '2026', 'sum'))).toEqual([['West Yorkshire', 3, 15]])
})

test('providers count at their board; a mean is that of the rows with a figure, not of means', () => {
  // 10 + 20 over two rows and 60 over one: 90 of three rows, one more without a figure.
  const sums = [row('RR8', 3, 2, 30), row('RAE', 1, 1, 60)]
  expect(values(joinFigures(sums, places, 'provider', '2026', 'sum'))).toEqual([['West Yorkshire', 4, 90]])
  expect(values(joinFigures(sums, places, 'provider', '2026', 'mean'))).toEqual([['West Yorkshire', 4, 30]])
})

test('an area whose cells are all suppressed has no figure, which is not nought, and is told from one not in the file', () => {
  const { figures } = joinFigures([row('QRL', 2, 0, 0)], places, 'board', '2026', 'sum')
  expect(figures[0]?.value).toBeNull()
  const areas = mappedOwn(figures, [{ code: 'QRL', name: 'Hampshire' }, { code: 'QWO', name: 'West Yorkshire' }], ownScale([]))
  expect(areas.map(({ value, classIndex }) => [value, classIndex])).toEqual([['missing in your file', null], ['not in your file', null]])
})
