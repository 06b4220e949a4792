import { createParser, createSerializer, parseAsString, parseAsStringLiteral } from 'nuqs'
import { type MeasureId, measureIds } from '~/contracts/measureIds'
import { code, quoted } from './parsers'

/** What /scanners shows: all of it can be set by a link. A reader's own rows are never in it. */
export interface ScannersView {
  /** What the map behind the sites shows. */
  measure: MeasureId
  /** Code of the selected board. */
  area: string | null
  /** Selected site of the register. */
  site: string | null
}

const sitePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Identifier of a site in the register: "newark-hospital". */
const site = createParser({ parse: (text) => (text.length <= 80 && sitePattern.test(text) ? text : null), serialize: String })

export const scannersParameters = { measure: parseAsStringLiteral(measureIds), area: code, site }

/** Raw text of the same parameters, to see what could not be read. */
export const scannersRaw = Object.fromEntries(Object.keys(scannersParameters).map((name) => [name, parseAsString])) as Record<keyof ScannersView, typeof parseAsString>

type Parsed = { [K in keyof ScannersView]: ScannersView[K] | null }

/** Whether scanners went where scans are short: the gap to what need would give. */
export const defaultScannersView: ScannersView = { measure: 'need-gap', area: null, site: null }

const names: Record<keyof ScannersView, string> = { measure: 'a measure', area: 'a board’s code', site: 'a site' }

/** The view a link asks for; what it does not say, or says unreadably, is the default, and the notes say so. A site goes before a board. */
export function readScannersView(parsed: Parsed, raw: Record<keyof ScannersView, string | null>): { view: ScannersView; notes: string[] } {
  const notes = (Object.keys(names) as (keyof ScannersView)[]).flatMap((name) =>
    raw[name] !== null && parsed[name] === null ? [`${quoted(raw[name])} in the link is not ${names[name]} that this page knows, so the usual view is shown.`] : [])
  return { view: { measure: parsed.measure ?? defaultScannersView.measure, site: parsed.site, area: parsed.site === null ? parsed.area : null }, notes }
}

/** The parameters that differ from the defaults; null takes a parameter out of the link. */
export const toScannersParameters = (view: ScannersView): Parsed => ({
  measure: view.measure === defaultScannersView.measure ? null : view.measure,
  area: view.site === null ? view.area : null,
  site: view.site,
})

const serialize = createSerializer(scannersParameters)

/** The page with a board or a site chosen: "/scanners?area=QWO". */
export const scannersLink = (chosen: Partial<Pick<ScannersView, 'area' | 'site'>>): string =>
  `/scanners${serialize(toScannersParameters({ ...defaultScannersView, ...chosen }))}`
