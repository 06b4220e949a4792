import { type Edition, england, latest, type MeasureId, months, ranked, shortTitles, valueOf } from './figures'
import { headlineOf, monthName, valueText } from './words'

export interface View {
  measure: MeasureId
  level: 'icb' | 'region'
  edition: Edition
  month: string
  /** Code of the selected area. */
  area: string | null
}

export const usualView: View = { measure: 'share-6-weeks', level: 'icb', edition: '2026', month: latest, area: null }

const levelNames = { icb: 'integrated care board', region: 'NHS England region' }
const boundaries = { '2026': ', boundaries of April 2026', '2023': ', boundaries of 2023 to March 2026' }

/** An estimate carries its mark where its name stands beside a figure. */
const markedName = ({ name, estimated }: { name: string; estimated: boolean }) => (estimated ? `${name} (estimated)` : name)

export const mapTitleOf = ({ measure, level, edition, month }: View): string =>
  `${shortTitles.get(measure)}, by ${levelNames[level]}, ${monthName(month)}${level === 'icb' ? boundaries[edition] : ''}`

export function headlineOfView({ measure, level, edition, month, area }: View): string {
  const rows = ranked(measure, edition, level, month)
  const shown = area === null ? rows[0]! : rows.find(({ code }) => code === area)!
  return headlineOf(measure, england(measure, month, edition)!, { name: markedName(shown), value: shown.value! })
}

/** A view in every part: headline, controls, map, ranking and trend, each figure worked out anew. */
export const wholeOf = (view: View) => ({
  headline: headlineOfView(view),
  mapTitle: mapTitleOf(view),
  choices: { Measure: view.measure, Areas: view.level, ...(view.level === 'icb' && { Boundaries: view.edition }), Month: view.month },
  ...mapOf(view),
  ...rankingOf(view),
  ...trendOf(view),
})

/** Names of the map's places with their figures, from A to Z, and the one that is selected. */
export function mapOf({ measure, edition, level, month, area }: View) {
  const places = ranked(measure, edition, level, month).map(({ code, name, value, estimated }) => ({ code, label: `${name}: ${valueText(measure, value)}${estimated ? ', estimated' : ''}` }))
  return { map: places.map(({ label }) => label).sort(), selected: places.filter(({ code }) => code === area).map(({ label }) => label) }
}

/** Rows in their order, and the name that is pressed. */
export function rankingOf({ measure, edition, level, month, area }: View) {
  const rows = ranked(measure, edition, level, month)
  const withoutUnit = (text: string) => text.replace(/ (weeks|points)$/, '')
  return { ranking: rows.map(({ name, value }) => [name, withoutUnit(valueText(measure, value))]), pressed: rows.filter(({ code }) => code === area).map(({ name }) => name) }
}

/** The heading row, and a row for each month. */
export function trendOf({ measure, edition, level, month, area }: View) {
  const chosen = ranked(measure, edition, level, month).find(({ code }) => code === area)
  const places = [...(chosen ? [{ code: chosen.code, name: markedName(chosen) }] : []), { code: 'ENG', name: 'England' }]
  const rows = months.map((each) => [monthName(each), ...places.map(({ code }) => valueText(measure, valueOf(measure, { edition, code, month: each })))])
  return { trend: [['Month', ...places.map(({ name }) => name)], ...rows] }
}

/** To be run in the overview: what stands on it, taken in one go; by role and name it would be twenty searches of the whole page. */
export function partsShown() {
  const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? null
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const selects = [...document.querySelectorAll('main select')].filter((select) => select instanceof HTMLSelectElement).filter(isSeen)
  const list = [...document.querySelectorAll('main [role=listbox]')].find((one) => one.getAttribute('aria-label')?.endsWith('Arrow keys move between areas, Enter selects.'))
  const options = [...(list?.querySelectorAll('[role=option]') ?? [])]
  const labelOf = (option: Element) => option.getAttribute('aria-label') ?? ''
  const captioned = (pattern: RegExp) => [...document.querySelectorAll('main table')].find((table) => pattern.test(textOf(table.querySelector('caption')) ?? ''))
  const ranking = captioned(/, by (integrated care board|NHS England region), /)
  const rows = [...(ranking?.querySelectorAll('tr') ?? [])].filter((row) => row.querySelector('th[scope=row]'))
  const trend = captioned(/England, .* to /)
  return {
    headline: textOf(document.querySelector('h1')),
    mapTitle: [...document.querySelectorAll('h2')].filter(isSeen).map(textOf).find((text) => /, by (integrated care board|NHS England region), /.test(text ?? '')) ?? null,
    choices: Object.fromEntries(selects.map((select) => [textOf(select.labels[0]?.querySelector('span')) ?? '', select.value] as const)),
    map: options.map(labelOf).sort(),
    selected: options.filter((option) => option.getAttribute('aria-selected') === 'true').map(labelOf),
    ranking: rows.map((row) => [textOf(row.querySelector('th')), row.querySelectorAll('td')[1]?.firstChild?.textContent ?? null]),
    pressed: [...(ranking?.querySelectorAll('button[aria-pressed=true]') ?? [])].map(textOf),
    trend: [...(trend?.querySelectorAll('tr') ?? [])].map((row) => [...row.querySelectorAll('th, td')].map(textOf)),
  }
}
