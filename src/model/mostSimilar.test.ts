import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostSimilar } from './mostSimilar'

describe('worked by hand', () => {
  // Every characteristic has half its values one standard deviation below the mean and half one above:
  // (0, 2), mean 1; (0, 10), mean 5; (3, 5), mean 4. Places that differ are therefore 2 apart.
  const places = [
    { code: 'S', values: [2, 10, 5] },
    { code: 'R', values: [0, 10, 3] },
    { code: 'Q', values: [2, 0, 3] },
    { code: 'P', values: [0, 0, 5] },
  ]

  test('the group of one counts as much as the group of two', () => {
    // P and R differ in both of the second group only: (0 + (4 + 4) / 2) / 2 = 2.
    // P and Q differ in the first and one of the second: (4 + (0 + 4) / 2) / 2 = 3, and so do P and S.
    const [first, second, third, ...none] = mostSimilar(places, ['one', 'two', 'two']).get('P') ?? []
    expect([first?.code, second?.code, third?.code]).toEqual(['R', 'Q', 'S'])
    expect(first?.distance).toBeCloseTo(Math.sqrt(2), 12)
    expect(second?.distance).toBeCloseTo(Math.sqrt(3), 12)
    expect(third?.distance).toBeCloseTo(Math.sqrt(3), 12)
    expect(none).toEqual([])
  })

  test('as three groups, each difference counts a third: 4 × 2 / 3 from P to all three', () => {
    const found = mostSimilar(places, ['one', 'two', 'three']).get('P') ?? []
    expect(found.map(({ code }) => code)).toEqual(['Q', 'R', 'S'])
    for (const { distance } of found) expect(distance).toBeCloseTo(Math.sqrt(8 / 3), 12)
  })

  test('places one standard deviation apart on everything are at distance 1', () => {
    // Mean 0; squares 4 + 4 + 1 + 1 over ten places: the standard deviation is 1.
    const line = [0, 0, 0, 0, 0, 0, 1, -1, 2, -2].map((value, index) => ({ code: `Q${index}`, values: [value, 7 * value, -value] }))
    const distances = new Map(mostSimilar(line, ['one', 'two', 'two'], 9).get('Q0')?.map(({ code, distance }) => [code, distance]))
    expect(['Q6', 'Q7', 'Q8'].map((code) => distances.get(code)?.toFixed(12))).toEqual([1, 1, 2].map((at) => at.toFixed(12)))
  })
})

test('a characteristic that is the same everywhere sets nothing apart', () => {
  const places = [{ code: 'A', values: [1, 4] }, { code: 'B', values: [3, 4] }]
  // Values 1 and 3: mean 2, standard deviation 1, so 2 apart; over two groups √(4 / 2).
  const [other] = mostSimilar(places, ['one', 'two']).get('A') ?? []
  expect(other?.distance).toBeCloseTo(Math.sqrt(2), 12)
})

test.each([[[1]], [[1, NaN]], [[1, 2, 3]]])('a place with values %j of two characteristics is refused by name', (values) => {
  expect(() => mostSimilar([{ code: 'QAA', values }, { code: 'QBB', values: [1, 2] }], ['one', 'two'])).toThrow(/QAA/)
})

describe('for any places', () => {
  const groups = ['age', 'age', 'size']
  const some = fc
    .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 1000 })), { minLength: 2, maxLength: 12 })
    .map((rows) => rows.map((values, index) => ({ code: `Q${index}`, values })))
  const all = (places: Parameters<typeof mostSimilar>[0], of: readonly string[]) => {
    const found = mostSimilar(places, of, places.length)
    return new Map<string, number>([...found].flatMap(([own, others]) => others.map(({ code, distance }) => [`${own} ${code}`, distance] as const)))
  }
  const expectSame = (found: Map<string, number>, expected: Map<string, number>) => {
    expect(found.size).toBe(expected.size)
    for (const [pair, distance] of expected) expect(found.get(pair), pair).toBeCloseTo(distance, 9)
  }

  test('the way back is as long as the way there', () => {
    fc.assert(fc.property(some, (places) => {
      const found = all(places, groups)
      expect(found.size).toBe(places.length * (places.length - 1))
      for (const [pair, distance] of found) expect(found.get(pair.split(' ').reverse().join(' '))).toBe(distance)
    }))
  })

  test('other units and another zero change no distance', () => {
    fc.assert(fc.property(some, fc.constantFrom(0.01, 7, 1000), fc.integer({ min: -100, max: 100 }), (places, scale, shift) => {
      const rescaled = places.map(({ code, values: [first, ...rest] }) => ({ code, values: [scale * (first ?? NaN) + shift, ...rest] }))
      expectSame(all(rescaled, groups), all(places, groups))
    }))
  })

  test('a characteristic told twice within its group of one changes no distance', () => {
    fc.assert(fc.property(some, (places) => {
      const twice = places.map(({ code, values }) => ({ code, values: [...values, values[2] ?? NaN] }))
      expectSame(all(twice, [...groups, 'size']), all(places, groups))
    }))
  })

  test('the five are the nearest of all, in order', () => {
    fc.assert(fc.property(some, (places) => {
      const everyone = mostSimilar(places, groups, places.length)
      for (const [code, five] of mostSimilar(places, groups)) {
        expect(five).toEqual(everyone.get(code)?.slice(0, 5))
        const distances = five.map(({ distance }) => distance)
        expect(distances).toEqual(distances.toSorted((a, b) => a - b))
      }
    }))
  })
})
