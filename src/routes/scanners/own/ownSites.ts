import { scannerKinds } from '~/contracts/scannerKinds'
import { formatMonth } from '~/format/month'
import { trustName } from '~/format/trustName'
import type { KnownCodeRow } from '~/queries/scanners/knownCodes'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import { type Remark, type SiteRow, siteRows } from './siteRows'

/** A reader's own row, not checked by anybody. */
export interface OwnSite {
  row: number
  siteName: string
  town: string
  providerCode: string | null
  providerName: string | null
  /** Board of 2026. */
  icb: string | null
  kind: (typeof scannerKinds)[number]
  status: string
  opened: string
  /** Null where only its board is known: it is drawn in the middle of that. */
  point: { lon: number; lat: number } | null
  /** What its place on the map rests on. */
  placedBy: 'coordinates' | 'provider' | 'board'
  sourceUrl: string | null
}

export interface OwnSites {
  sites: OwnSite[]
  /** Rows left out, and why. */
  faults: Remark[]
  remarks: Remark[]
}

/** What rows are held against. */
export interface Known {
  codes: readonly KnownCodeRow[]
  sites: readonly ProgrammeSiteRow[]
  /** Code of the board of 2026 that a point lies in; null outside England. */
  boardAt: (point: { lon: number; lat: number }) => string | null
}

type Found<T> = { value: T; remark?: string } | { fault: string }

/** Reads a reader's list of scanners row by row: good rows are kept, and of the others it is said what to do. */
export function ownSites(text: string, known: Known): OwnSites {
  const { rows, faults, remarks } = siteRows(text)
  const read: OwnSites = { sites: [], faults: [...faults], remarks: [...remarks] }
  for (const row of rows) {
    const found = siteOf(row, known)
    const again = 'fault' in found ? null : sameAs(found.value, known.sites, read.sites)
    if ('fault' in found) read.faults.push({ row: row.number, text: found.fault })
    else if (again) read.faults.push({ row: row.number, text: again })
    else read.sites.push(found.value)
    if (!('fault' in found) && found.remark && !again) read.remarks.push({ row: row.number, text: found.remark })
  }
  read.faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  return read
}

function siteOf({ number, cells }: SiteRow, known: Known): Found<OwnSite> {
  const { site_name, town, status, opened, source_url } = cells
  if (site_name === '') return { fault: 'site_name: is empty. Give the name of the hospital or centre.' }
  const kind = cells.kind === '' ? 'unknown' : scannerKinds.find((one) => one === cells.kind.toLowerCase())
  if (!kind) return { fault: `kind: “${cells.kind}” is not one of new, replacement and unknown.` }
  if (opened !== '' && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(opened)) return { fault: `opened: “${opened}” is not a date. Give a year, a month or a day: 2025, 2025-05 or 2025-05-13.` }
  if (source_url !== '' && !/^https?:\/\/[^\s"<>]+$/i.test(source_url)) return { fault: `source_url: “${source_url}” is not the address of a page. It has to begin with https:// or http://.` }
  const provider = providerOf(cells.provider_code, known)
  if ('fault' in provider) return provider
  const board = boardOf(cells.icb, known)
  if ('fault' in board) return board
  const point = pointOf(cells.lon, cells.lat)
  if ('fault' in point) return point
  const within = point.value === null ? null : known.boardAt(point.value)
  if (point.value !== null && within === null && board.value === null && (provider.value?.icb2026 ?? null) === null) {
    return { fault: `lon, lat: ${cells.lon}, ${cells.lat} lies in no board of England as drawn here. Check it; for a place on the coast, give icb as well.` }
  }
  if (point.value === null && board.value === null && provider.value === null) return { fault: 'Nothing says where it is: give a provider_code, an icb, or lon and lat.' }
  const { lon = null, lat = null } = provider.value ?? {}
  const ofProvider = lon === null || lat === null ? null : { lon, lat }
  const icb = within ?? board.value ?? provider.value?.icb2026 ?? null
  if (point.value === null && ofProvider === null && icb === null) return { fault: `provider_code: where ${provider.value?.name ?? ''} stands is not known. Give an icb, or lon and lat.` }
  // A provider's point is its headquarters: where the row names another board, it would mislead.
  const atProvider = board.value === null || board.value === provider.value?.icb2026 ? ofProvider : null
  const elsewhere = within !== null && board.value !== null && within !== board.value ? `icb: the point lies in ${nameOf(within, known)}, not in ${nameOf(board.value, known)}; it is counted where it lies.` : undefined
  const remark = [provider.remark, elsewhere].filter(Boolean).join(' ')
  return {
    value: {
      row: number, siteName: site_name, town, kind, status, opened, icb,
      providerCode: provider.value?.code ?? null,
      providerName: provider.value?.name ?? null,
      point: point.value ?? atProvider,
      placedBy: point.value ? 'coordinates' : atProvider ? 'provider' : 'board',
      sourceUrl: source_url === '' ? null : source_url,
    },
    ...(remark && { remark }),
  }
}

const nameOf = (code: string, { codes }: Known) => codes.find((one) => one.kind === 'board' && one.code === code)?.name ?? code

type Provider = Pick<KnownCodeRow, 'code' | 'name' | 'icb2026' | 'lon' | 'lat'>

function providerOf(text: string, { codes, sites }: Known): Found<Provider | null> {
  const code = text.toUpperCase()
  if (code === '') return { value: null }
  const found = codes.find((one) => one.kind === 'provider' && one.code === code)
  if (found) {
    const last = found.lastMonth === null ? '' : `its DEXA figures stop after ${formatMonth(found.lastMonth)}`
    const closed = found.open === false ? 'it is closed in the NHS register' : ''
    const known = [closed, last].filter(Boolean).join(', and ')
    return { value: found, ...(known && { remark: `provider_code: ${code} is ${found.name}; ${known}. The row is kept.` }) }
  }
  const former = codes.find((one) => one.kind === 'former-provider' && one.code === code)
  if (former) return { fault: `provider_code: ${code}${former.name === code ? '' : ` (${former.name})`} has ended. It goes on as ${former.successors ?? 'another trust'}: give that code.` }
  const named = sites.find(({ providerCode }) => providerCode === code)
  if (named) return { value: { code, name: trustName(code, named.providerName), icb2026: named.icb2026, lon: named.lon, lat: named.lat } }
  if (codes.some((one) => one.code === code)) return { fault: `provider_code: ${code} is the code of a board. Put it in the column icb.` }
  return { fault: `provider_code: “${text}” is no code of a provider with DEXA figures. Correct it, or leave it empty and give an icb, or lon and lat.` }
}

function boardOf(text: string, { codes }: Known): Found<string | null> {
  const code = text.toUpperCase()
  if (code === '' || codes.some((one) => one.kind === 'board' && one.code === code)) return { value: code || null }
  const former = codes.find((one) => one.kind === 'former-board' && one.code === code)
  if (former) return { fault: `icb: ${code} (${former.name}) ended on 31 March 2026. Its people are now in ${former.successors ?? 'other boards'}: give the code of the board that holds the site.` }
  return { fault: `icb: “${text}” is no code of a board of April 2026, such as QWO or S9B9J.` }
}

const england = { lon: [-6.5, 1.8], lat: [49.8, 55.9] } as const
const inside = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high

function pointOf(lonText: string, latText: string): Found<{ lon: number; lat: number } | null> {
  if (lonText === '' && latText === '') return { value: null }
  for (const [column, text] of [['lon', lonText], ['lat', latText]] as const) {
    if (text === '') return { fault: `${column}: is empty. A place needs both lon and lat, or neither.` }
    if (!/^-?\d{1,3}(\.\d+)?$/.test(text)) return { fault: `${column}: “${text}” is not a number of degrees such as ${column === 'lon' ? '-1.5521' : '53.8015'}${/^-?\d+,\d+$/.test(text) ? '; use a point, not a comma' : ''}.` }
  }
  const [lon, lat] = [Number(lonText), Number(latText)]
  if (inside(lon, england.lat) && inside(lat, england.lon)) return { fault: `lon, lat: ${lonText} and ${latText} look swapped. England lies at lat 49.8 to 55.9 and lon −6.5 to 1.8.` }
  if (!inside(lon, england.lon) || !inside(lat, england.lat)) return { fault: `lon, lat: ${lonText}, ${latText} is not in England, which lies at lat 49.8 to 55.9 and lon −6.5 to 1.8.` }
  return { value: { lon, lat } }
}

const plain = (name: string) => name.toLowerCase().normalize('NFD').replace(/[^a-z0-9]/g, '').replace(/^the|hospital$/g, '')
/** Degrees; some 300 metres. */
const isNear = (a: OwnSite['point'], b: { lon: number | null; lat: number | null }) =>
  a !== null && b.lon !== null && b.lat !== null && Math.hypot((a.lon - b.lon) * 0.6, a.lat - b.lat) < 0.003

/** Says where a row stands already; null where it is not there yet. */
function sameAs(one: OwnSite, register: readonly ProgrammeSiteRow[], before: readonly OwnSite[]): string | null {
  const isSame = (name: string, provider: string | null) => plain(name) === plain(one.siteName) && (one.providerCode === null || provider === null || provider === one.providerCode)
  const known = register.find((site) => isSame(site.siteName, site.providerCode) || (one.placedBy === 'coordinates' && isNear(one.point, site)))
  if (known) return `“${one.siteName}” is in the register already (${known.siteName}, ${known.town}), so it is not counted again.`
  const own = before.find((site) => isSame(site.siteName, site.providerCode))
  return own ? `“${one.siteName}” stands in row ${own.row} already.` : null
}
