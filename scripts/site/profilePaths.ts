import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const data = join(import.meta.dirname, '..', '..', 'data')
const read = <Column extends string>(name: string) => csvParse<Column>(readFileSync(join(data, `${name}.csv`), 'utf8'))

/**
 * Paths of the pages of places: regions, boards and providers of today, boards of 2023, and codes that only one edition
 * of boards has under the address of the other, which say what became of them.
 */
export function profilePaths(): string[] {
  const areas = read<'edition' | 'level' | 'code'>('area')
  const codesOf = (edition: string, level: string) => areas.filter((row) => row.edition === edition && row.level === level).map(({ code }) => code)
  const providers = read<'code'>('provider').map(({ code }) => code)
  const former = codesOf('2023', 'icb')
  const current = codesOf('2026', 'icb')
  const addresses = [
    ...[...codesOf('2026', 'region'), ...current, ...providers, ...former].map((code) => `/areas/${code}`),
    ...[...former, ...current].map((code) => `/areas/2023/${code}`),
  ]
  return [...new Set(addresses)]
}
