import type { Edition } from '~/contracts/codes'
import { england } from '~/contracts/codes'
import type { area } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { readCsv, type SourceRow } from '../readCsv'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { boundaryFiles, readBoundaryFile } from './boundaryFile'
import { shortName } from './shortNames'

type Area = Row<typeof area>

/** The two lookups spell the same columns differently. */
const lookups = {
  '2023': {
    file: 'geography/lookup_icb23_region.csv',
    boundaries: 'icb_2023',
    icb: { gss: 'icb23cd', ods: 'icb23cdh', name: 'icb23nm' },
    region: { gss: 'nhser24_cd', ods: 'nhser24_cdh', name: 'nhser24_nm' },
  },
  '2026': {
    file: 'geography/lookup_icb26_region.csv',
    boundaries: 'icb_2026',
    icb: { gss: 'icb26cd', ods: 'icb26cdh', name: 'icb26nm' },
    region: { gss: 'nhser_cd', ods: 'nhser_cdh', name: 'nhser_nm' },
  },
} as const

/** England, its regions and its ICBs in both boundary editions; every ICB and region has a published shape. */
export function readAreas(sources: SourceFolder): Area[] {
  const regionGss = gssInBoundaries(sources, 'region')
  const areas = (['2023', '2026'] as const).flatMap((edition) => readEdition(sources, edition, regionGss))
  checkSameRegions(areas)
  return areas
}

function readEdition(sources: SourceFolder, edition: Edition, regionGss: Set<string>): Area[] {
  const { file, icb, region, boundaries } = lookups[edition]
  const rows = readCsv(file, sources.text(file), [...Object.values(icb), ...Object.values(region)])
  const icbs = uniqueBy(rows, icb.ods).map((row) => toArea(row, edition, 'icb', icb, row.cell(region.ods)))
  uniqueBy(rows, icb.gss)
  const regions = firstOfEach(rows, region).map((row) => toArea(row, edition, 'region', region, england))
  checkShapes(file, icbs, gssInBoundaries(sources, boundaries), boundaryFiles[boundaries].path)
  checkShapes(file, regions, regionGss, boundaryFiles.region.path)
  return [englandRow(edition), ...byCode(regions), ...byCode(icbs)]
}

interface Names {
  gss: string
  ods: string
  name: string
}

function toArea(row: SourceRow, edition: Edition, level: 'icb' | 'region', from: Names, parent: string): Area {
  const name = row.cell(from.name)
  const pattern = level === 'icb' ? /^NHS .+ Integrated Care Board$/ : /^[A-Z]/
  if (!pattern.test(name)) row.fault(from.name, `"${name}"`, 'the full name of the area')
  return {
    edition,
    level,
    code: row.cell(from.ods),
    gss: row.cell(from.gss),
    name,
    short_name: shortName(name),
    parent_code: parent,
    quality: 'exact',
  }
}

const englandRow = (edition: Edition): Area => ({
  edition,
  level: 'england',
  code: england,
  gss: 'E92000001',
  name: 'England',
  short_name: 'England',
  parent_code: null,
  quality: 'exact',
})

const byCode = (areas: Area[]) => areas.sort((a, b) => (a.code < b.code ? -1 : 1))

function uniqueBy(rows: SourceRow[], column: string): SourceRow[] {
  const seen = new Set<string>()
  for (const row of rows) {
    if (seen.has(row.cell(column))) row.fault(column, `"${row.cell(column)}" a second time`, 'each ICB once')
    seen.add(row.cell(column))
  }
  return rows
}

/** One row per region, where all rows of a region agree on its code and name. */
function firstOfEach(rows: SourceRow[], { ods, gss, name }: Names): SourceRow[] {
  const regions = new Map<string, SourceRow>()
  for (const row of rows) {
    const first = regions.get(row.cell(ods)) ?? row
    regions.set(row.cell(ods), first)
    for (const column of [gss, name]) {
      if (row.cell(column) !== first.cell(column)) {
        const expected = `"${first.cell(column)}", as for ${first.cell(ods)} in row ${first.row}`
        row.fault(column, `"${row.cell(column)}"`, expected)
      }
    }
  }
  return [...regions.values()]
}

const gssInBoundaries = (sources: SourceFolder, name: keyof typeof boundaryFiles) =>
  new Set(readBoundaryFile(sources, name).map(({ gss }) => gss))

function checkShapes(file: string, areas: Area[], shapes: Set<string>, shapeFile: string) {
  const listed = new Set(areas.map(({ gss }) => gss))
  for (const { gss, name } of areas) {
    if (!shapes.has(gss)) throw new SourceFault({ file }, `${gss} ${name}`, `an area with a shape in ${shapeFile}`)
  }
  for (const gss of shapes) {
    if (!listed.has(gss)) throw new SourceFault({ file: shapeFile }, gss, `an area listed in ${file}`)
  }
}

function checkSameRegions(areas: Area[]) {
  const regionsOf = (edition: Edition) =>
    areas
      .filter((one) => one.edition === edition && one.level === 'region')
      .map(({ code, gss, name }) => `${code} ${gss} ${name}`)
      .join('; ')
  if (regionsOf('2023') !== regionsOf('2026')) {
    const expected = `the regions of 2023: ${regionsOf('2023')}`
    throw new SourceFault({ file: lookups['2026'].file }, regionsOf('2026'), expected)
  }
}
