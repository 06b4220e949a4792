import type { lsoa } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { readCsv, type SourceRow } from '../readCsv'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { readAreas } from './areas'
import { icbByGss } from './icbCodes'

const files = {
  icb: 'geography/lookup_lsoa21_lad24_icb24_icb26.csv',
  centroid: 'smallarea/lsoa21_england_pop_weighted_centroids.csv',
  age: 'smallarea/lsoa21_england_census2021_age6_persons.csv',
  deprivation: 'smallarea/lsoa21_england_imd2025_ruc2021.csv',
} as const

/** Small areas from four files that must hold the same LSOAs. */
export function readLsoas(sources: SourceFolder): Row<typeof lsoa>[] {
  const areas = readAreas(sources)
  const icb2023 = icbByGss(areas, '2023')
  const icb2026 = icbByGss(areas, '2026')
  const icbs = byLsoa(sources, files.icb, ['icb24cd', 'icb26cd', 'icb26_method'])
  const centroids = byLsoa(sources, files.centroid, ['bng_e', 'bng_n'])
  const ages = byLsoa(sources, files.age, ['a50_64', 'a65_plus'])
  const deprivation = byLsoa(sources, files.deprivation, ['imd25_decile', 'ruc21cd'])
  for (const other of [centroids, ages, deprivation]) checkSameLsoas(icbs, other)

  return [...icbs.rows].map(([code, icb]) => {
    const centroid = pick(centroids, code)
    const age = pick(ages, code)
    const place = pick(deprivation, code)
    return {
      code,
      easting: Math.round(centroid.number('bng_e')),
      northing: Math.round(centroid.number('bng_n')),
      aged_50_plus: age.count('a50_64') + age.count('a65_plus'),
      aged_65_plus: age.count('a65_plus'),
      imd_decile: decile(place),
      rural_urban: ruralUrban(place),
      icb_2023: icb2023(icb, 'icb24cd').code,
      icb_2026: icb2026(icb, 'icb26cd').code,
      quality: quality(icb),
    }
  })
}

interface LsoaRows {
  readonly file: string
  readonly rows: Map<string, SourceRow>
}

function byLsoa(sources: SourceFolder, file: string, columns: string[]): LsoaRows {
  const rows = new Map<string, SourceRow>()
  for (const row of readCsv(file, sources.text(file), ['lsoa21cd', ...columns])) {
    const code = row.cell('lsoa21cd')
    if (!/^E01\d{6}$/.test(code)) row.fault('lsoa21cd', `"${code}"`, 'the code of an English LSOA')
    if (rows.has(code)) row.fault('lsoa21cd', `${code} a second time`, 'each LSOA once')
    rows.set(code, row)
  }
  return { file, rows: new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1))) }
}

function checkSameLsoas(one: LsoaRows, other: LsoaRows) {
  for (const [here, there] of [[one, other], [other, one]] as const) {
    for (const [code, row] of here.rows) {
      if (!there.rows.has(code)) row.fault('lsoa21cd', code, `an LSOA that ${there.file} holds too`)
    }
  }
}

function pick({ file, rows }: LsoaRows, code: string): SourceRow {
  const row = rows.get(code)
  if (!row) throw new SourceFault({ file }, `no row for ${code}`, 'one row per LSOA')
  return row
}

function decile(row: SourceRow): number {
  const value = row.count('imd25_decile')
  return value >= 1 && value <= 10 ? value : row.fault('imd25_decile', `${value}`, 'a decile, 1 to 10')
}

function ruralUrban(row: SourceRow): string {
  const value = row.cell('ruc21cd')
  const known = /^(U|RL|RS)[NF]1$/.test(value)
  return known ? value : row.fault('ruc21cd', `"${value}"`, 'a class of 2021 such as UN1 or RSF1')
}

/** LSOAs of the one sub-ICB that was cut up were given their 2026 ICB by district, not by the publisher. */
function quality(row: SourceRow): 'exact' | 'estimated' {
  const method = row.cell('icb26_method')
  if (method === 'SICBL') return 'exact'
  return method === 'LAD' ? 'estimated' : row.fault('icb26_method', `"${method}"`, 'SICBL or LAD')
}
