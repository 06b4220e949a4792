import { geoIdentity, type GeoIdentityTransform, geoPath } from 'd3-geo'
import type { Feature, FeatureCollection, MultiPoint } from 'geojson'
import { feature } from 'topojson-client'
import type { AreasTopology } from '~/components/map/mapGeometry'
import type { Edition } from '~/contracts/codes'
import { britishNationalGrid } from '~/model/britishNationalGrid'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { readBuilt } from '../built.server'
import { LightPath } from './lightPath'
import type { Locator } from './model/locator'
import { capital } from '~/format/capital'
import { nameInText, regionName } from './model/placeWords'

const widest = 300
const highest = 270
const margin = 6

export interface Shapes {
  icbs: Record<Edition, FeatureCollection>
  regions: FeatureCollection
  /** Region of each ICB, by edition. */
  regionOf: Record<Edition, ReadonlyMap<string, string>>
  /** Short names of ICBs and regions, as "2026/QJK". */
  names: ReadonlyMap<string, string>
}

/** Boundaries as built, in metres of the British National Grid. */
export function readShapes({ regionOf, names }: Pick<Shapes, 'regionOf' | 'names'>): Shapes {
  const read = (name: string) => {
    const topology = JSON.parse(readBuilt(`${name}.topo.json`)) as AreasTopology
    return feature(topology, topology.objects.areas)
  }
  return { icbs: { '2023': read('icb_2023'), '2026': read('icb_2026') }, regions: read('region'), regionOf, names }
}

/** A small map of the place; null for a provider whose address is not known. */
export function locatorOf({ place, request, sites }: Pick<ProfileAnswer, 'place' | 'request' | 'sites'>, shapes: Shapes): Locator | null {
  const name = capital(nameInText(place))
  const named = ({ id }: Feature) => ({ code: String(id), name: shapes.names.get(`${request.edition}/${String(id)}`) ?? String(id) })
  if (place.level === 'region') return { ...drawn(shapes.regions, place.code, `${name} in England`), areas: shapes.regions.features.map(named) }
  if (place.level === 'icb') {
    const { edition } = request
    const neighbours = shapes.icbs[edition].features.filter(({ id }) => shapes.regionOf[edition].get(String(id)) === place.regionCode)
    return { ...drawn({ type: 'FeatureCollection', features: neighbours }, place.code, `${name} in ${regionName(place.regionName ?? '')}`), areas: neighbours.map(named) }
  }
  return providerMap({ place, sites }, shapes.icbs['2026'])
}

const idIs = (code: string) => ({ id }: Feature) => String(id) === code

function drawn(all: FeatureCollection, code: string, caption: string): Omit<Locator, 'areas'> {
  const { draw, ...frame } = framed(all)
  const others = all.features.filter((one) => !idIs(code)(one))
  return { ...frame, own: all.features.filter(idIs(code)).map(draw).join(''), home: '', around: others.map(draw), points: [], caption }
}

function providerMap({ place, sites }: Pick<ProfileAnswer, 'place' | 'sites'>, icbs: FeatureCollection): Locator | null {
  const home = icbs.features.filter(idIs(place.icbCode ?? ''))
  const own = place.lon !== null && place.lat !== null ? [{ lon: place.lon, lat: place.lat }] : []
  const known = sites.length > 0 ? sites : own
  if (home.length === 0 || known.length === 0) return null
  const grid = known.map((site) => {
    const { easting, northing } = britishNationalGrid(site)
    return [easting, northing] as [number, number]
  })
  const points: Feature<MultiPoint> = { type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates: grid } }
  const { draw, project, ...frame } = framed({ type: 'FeatureCollection', features: [...home, points] })
  const around = icbs.features.filter((one) => !home.includes(one)).map(draw).filter(Boolean)
  const places = grid.map((point) => project(point).map(Math.round) as [number, number])
  const caption = sites.length > 0 ? `Hospital sites of the trust; ${place.icbName ?? ''} is shaded` : `Its address in ${place.icbName ?? ''}`
  return { ...frame, own: '', home: home.map(draw).join(''), around, areas: [], points: places, caption }
}

/** A frame that holds a collection, as wide or as high as can be, and a pen for it that leaves out what lies beyond. */
function framed(all: FeatureCollection) {
  const fit = (width: number, height: number) => geoIdentity().reflectY(true).fitExtent([[margin, margin], [width - margin, height - margin]], all)
  const [[left, top], [right, bottom]] = geoPath(fit(widest, highest)).bounds(all)
  const width = Math.round(right - left + 2 * margin)
  const height = Math.round(bottom - top + 2 * margin)
  const projection: GeoIdentityTransform = fit(width, height).clipExtent([[0, 0], [width, height]])
  const unclipped = fit(width, height)
  const draw = (one: Feature) => {
    const pen = new LightPath()
    geoPath(projection, pen)(one)
    return pen.toString()
  }
  const project = (point: [number, number]): [number, number] => unclipped(point) ?? [0, 0]
  return { width, height, draw, project }
}
