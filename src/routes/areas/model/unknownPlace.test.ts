import { expect, test } from 'vitest'
import type { SearchEntry } from '~/contracts/searchEntry'
import { unknownPlace } from './unknownPlace'

const entries = [
  { kind: 'icb', edition: '2026', code: 'QJK', name: 'NHS Devon Integrated Care Board', shortName: 'Devon' },
  { kind: 'icb', edition: '2023', code: 'QJG', name: 'NHS Suffolk and North East Essex Integrated Care Board', shortName: 'Suffolk' },
  { kind: 'provider', code: 'RH8', name: 'Royal Devon', icb2023: null, icb2026: null },
] as SearchEntry[]
const near = (code: string) => unknownPlace(code, entries).unknown.near.map(({ link }) => link)

test.each([
  ['qjk', ['/areas/QJK', '/areas/2023/QJG']],
  ['QJM', ['/areas/QJK', '/areas/2023/QJG']],
  ['R8H', ['/areas/RH8']],
  ['RH80', ['/areas/RH8']],
  ['H8', ['/areas/RH8']],
  ['ATLANTIS', []],
])('%s: %j are near', (code, links) => {
  expect(near(code)).toEqual(links)
})
