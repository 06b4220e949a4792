import { describe, expect, it } from 'vitest'
import { area } from '~/contracts/placeTables'
import { SourceFault } from '../SourceFault'
import { readAreas } from './areas'
import { shortName } from './shortNames'
import { smallEngland, sourcesEdited, sourcesWith } from './smallEngland'

const lookup = 'geography/lookup_icb23_region.csv'
const shapes = 'geography/icb_2023-04_bsc.geojson'

describe('readAreas', () => {
  it('gives England, regions and ICBs of both editions', () => {
    const areas = readAreas(sourcesWith())
    expect(areas.map(({ edition, code }) => `${edition} ${code}`)).toEqual([
      '2023 ENG', '2023 Y58', '2023 QJK', '2023 QSL', '2026 ENG', '2026 Y58', '2026 L1V2S', '2026 QJK',
    ]) // prettier-ignore
    for (const one of areas) area.parse(one)
    expect(areas[2]).toMatchObject({ name: 'NHS Devon Integrated Care Board', short_name: 'Devon', parent_code: 'Y58' })
  })

  it.each([
    ['a missing column', sourcesEdited(lookup, 'icb23cdh', 'code'), /icb23cdh/],
    ['an ICB listed twice', sourcesEdited(lookup, 'E54000038,QSL', 'E54000038,QJK'), /row 3, column "icb23cdh".*second time/],
    ['a region without a shape', sourcesEdited(lookup, 'E40000006,Y58', 'E40000099,Y58'), /E40000099/],
    ['an ICB without a shape', sourcesEdited(shapes, 'E54000038', 'E54000077'), /E54000038/],
    ['a web page for a lookup', sourcesWith({ [lookup]: '<!DOCTYPE html><p>Moved</p>' }), /web page/],
    ['a web page for shapes', sourcesWith({ [shapes]: '<html></html>' }), /icb_2023-04_bsc.geojson: found a web page/],
    ['shapes cut short', sourcesWith({ [shapes]: smallEngland[shapes]?.slice(0, -40) ?? '' }), /not JSON/],
    ['a ring that does not close', sourcesEdited(shapes, '[-4,50]]]', '[-4,50.5]]]'), /not closed/],
    ['metres instead of degrees', sourcesEdited(shapes, '[-3,50]', '[290000,90000]'), /longitude and latitude/],
  ])('refuses %s', (_, sources, message) => {
    expect(() => readAreas(sources)).toThrow(SourceFault)
    expect(() => readAreas(sources)).toThrow(message)
  })

  it('refuses a shape that no lookup lists', () => {
    const both = JSON.parse(smallEngland[shapes] ?? '') as { features: { properties: object }[] }
    both.features.push({ ...both.features[0], properties: { ICB23CD: 'E54000077' } })
    expect(() => readAreas(sourcesWith({ [shapes]: JSON.stringify(both) }))).toThrow(/found E54000077/)
  })
})

describe('shortName', () => {
  it.each([
    ['NHS Devon Integrated Care Board', 'Devon'],
    ['NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board', 'Bath, Swindon and Wiltshire'],
  ])('%s is %s', (name, short) => expect(shortName(name)).toBe(short))
})
