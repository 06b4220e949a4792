import { expect, test } from 'vitest'
import type { SearchEntry } from '~/contracts/searchEntry'
import { linkTo, searchPlaces } from './searchPlaces'

const entries: SearchEntry[] = [
  { kind: 'icb', edition: '2026', code: 'QJK', name: 'NHS Devon Integrated Care Board', shortName: 'Devon' },
  { kind: 'icb', edition: '2023', code: 'QNQ', name: 'NHS Frimley Integrated Care Board', shortName: 'Frimley', successors: [] },
  { kind: 'icb', edition: '2023', code: 'QJK', name: 'NHS Devon Integrated Care Board', shortName: 'Devon', unchanged: true },
  { kind: 'provider', code: 'RDU', name: 'Frimley Health NHS Foundation Trust', icb2023: 'QNQ', icb2026: 'S9B9J' },
  { kind: 'provider', code: 'RH8', name: 'Royal Devon University Healthcare NHS Foundation Trust', icb2023: 'QJK', icb2026: 'QJK' },
]
const codes = (typed: string) => searchPlaces(entries, typed).map(({ code }) => code)

test('a code finds its place, in any case', () => {
  expect(codes('rh8')).toEqual(['RH8'])
})

test('words match the start of words, areas before providers', () => {
  expect(codes('dev')).toEqual(['QJK', 'RH8'])
  expect(codes('royal dev')).toEqual(['RH8'])
  expect(codes('frim')).toEqual(['QNQ', 'RDU'])
})

test('a former area that goes on unchanged is not offered twice', () => {
  expect(codes('devon')).toEqual(['QJK', 'RH8'])
})

test('nothing typed, or nothing that fits, finds nothing', () => {
  expect(codes('  ')).toEqual([])
  expect(codes('atlantis')).toEqual([])
})

test('a former area opens in its own edition', () => {
  const [frimley] = searchPlaces(entries, 'qnq')
  expect(frimley && linkTo(frimley)).toBe('/?edition=2023&area=QNQ')
})
