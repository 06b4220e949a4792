import { provider } from '~/contracts/placeTables'
import { formatFixed, inWords } from '~/format/number'
import { joined } from '~/format/list'
import { shortProviderName } from '~/format/providerName'
import { type DataFiles, rowsIn, rowsOf } from './DataFiles'

export type NameOf = (code: string) => string

/** "Leeds Teaching Hospitals (RR8)"; the later folder knows best. */
export function providerNames(before: DataFiles, after: DataFiles): NameOf {
  const names = new Map([...rowsOf(before, provider), ...rowsOf(after, provider)].map(({ code = '', name = '' }) => [code, shortProviderName(name)]))
  return (code) => (names.has(code) ? `${names.get(code) ?? ''} (${code})` : code)
}

/** Boards of 2023, which the publisher's table goes by. */
export function boardNames(before: DataFiles, after: DataFiles): NameOf {
  const areas = [...rowsIn(before, 'area.csv'), ...rowsIn(after, 'area.csv')].filter(({ edition, level }) => edition === '2023' && level === 'icb')
  const names = new Map(areas.map(({ code = '', short_name = '' }) => [code, short_name]))
  return (code) => (names.has(code) ? `${names.get(code) ?? ''} (${code})` : code)
}

const most = 12

/** "A, B and C", and how many more after twelve. */
export const listed = (names: readonly string[]): string =>
  names.length <= most ? joined(names) : `${names.slice(0, most).join(', ')} and ${inWords(names.length - most)} more`

/** "One provider", "two providers", "12 providers". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${inWords(count)} ${count === 1 ? one : many}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A figure as a person reads it; a missing one in words. */
export const shown = (value: number | null): string => (value === null ? 'missing' : formatFixed(value, 0))
