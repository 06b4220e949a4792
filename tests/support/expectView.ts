import { expect, type Page } from '@playwright/test'
import { type Edition, england, latest, type MeasureId, months, ranked, shortTitles, valueOf } from './figures'
import { openTrendTable, overview } from './overview'
import { untilText } from './untilText'
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

/** The page shows this view in every part: headline, controls, map, ranking and trend, each figure worked out anew. */
export async function expectView(page: Page, view: View): Promise<void> {
  const { headline, measure, areas, boundaries: edition, month, mapTitle } = overview(page)
  await untilText(headline, headlineOfView(view))
  await expect(headline).toHaveText(headlineOfView(view), { timeout: 20_000 })
  await expect(mapTitle).toHaveText(mapTitleOf(view))
  await expect(measure).toHaveValue(view.measure)
  await expect(areas).toHaveValue(view.level)
  await expect(month).toHaveValue(view.month)
  if (view.level === 'icb') await expect(edition).toHaveValue(view.edition)
  await expectMap(page, view)
  await expectRanking(page, view)
  await expectTrend(page, view)
}

export async function expectMap(page: Page, { measure, edition, level, month, area }: View): Promise<void> {
  const { map } = overview(page)
  const wanted = ranked(measure, edition, level, month)
  await expect(map.getByRole('option')).toHaveCount(wanted.length)
  const labels = await map.getByRole('option').evaluateAll((options) => options.map((one) => one.getAttribute('aria-label')))
  const expected = wanted.map(({ name, value, estimated }) => `${name}: ${valueText(measure, value)}${estimated ? ', estimated' : ''}`)
  expect(labels.sort()).toEqual(expected.sort())
  const selected = wanted.find(({ code }) => code === area)
  await expect(map.getByRole('option', { selected: true })).toHaveCount(selected ? 1 : 0)
  if (selected) await expect(map.getByRole('option', { selected: true })).toHaveAccessibleName(new RegExp(`^${selected.name}: `))
}

export async function expectRanking(page: Page, { measure, edition, level, month, area }: View): Promise<void> {
  const { ranking } = overview(page)
  const wanted = ranked(measure, edition, level, month)
  await expect(ranking.getByRole('rowheader')).toHaveText(wanted.map(({ name }) => name))
  const rows = await ranking.getByRole('row').filter({ has: page.getByRole('rowheader') }).evaluateAll((found) =>
    found.map((row) => row.querySelectorAll('td')[1]?.firstChild?.textContent),
  )
  const withoutUnit = (text: string) => text.replace(/ (weeks|points)$/, '')
  expect(rows).toEqual(wanted.map(({ value }) => withoutUnit(valueText(measure, value))))
  const selected = wanted.find(({ code }) => code === area)
  await expect(ranking.getByRole('button', { pressed: true })).toHaveText(selected ? [selected.name] : [])
}

export async function expectTrend(page: Page, { measure, edition, level, month, area }: View): Promise<void> {
  const trend = await openTrendTable(page)
  const chosen = ranked(measure, edition, level, month).find(({ code }) => code === area)
  const places = [...(chosen ? [{ code: chosen.code, name: markedName(chosen) }] : []), { code: 'ENG', name: 'England' }]
  await expect(trend.getByRole('columnheader')).toHaveText(['Month', ...places.map(({ name }) => name)])
  await expect(trend.getByRole('rowheader')).toHaveText(months.map(monthName))
  const cells = months.flatMap((month) => places.map(({ code }) => valueText(measure, valueOf(measure, { edition, code, month }))))
  await expect(trend.getByRole('cell')).toHaveText(cells)
}
