import type { Locator } from '@playwright/test'
import type { FigureId } from '~/contracts/figure'

export interface FigurePlace {
  /** Address that shows the picture. */
  at: string
  /** How many marks the drawing shows, counted on the drawing itself. */
  marks: (drawing: Locator) => Promise<number>
  /** Columns that a row must have to be drawn; all rows are where absent. */
  drawnWhere?: string
  /** What the query gives is not the rows themselves, but what they are worked out from; and how that is said. */
  behind?: string
}

/** Elements of the drawing that are a mark each. */
export const countOf = (selector: string) => (drawing: Locator) => drawing.locator(selector).count()

/** Points of lines: every M, L or curve of their paths. */
export const pointsOf = (selector: string) => (drawing: Locator) =>
  drawing.locator(selector).evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').replaceAll(/[^MLHVC]/gi, '').length, 0))

/** Points of small charts side by side, each a place's line over one and the same line of England, which counts once. */
const pointsOfSmallCharts: FigurePlace['marks'] = async (drawing) => {
  const places = await pointsOf('li svg path:nth-child(4)')(drawing)
  return places + await pointsOf('li:first-child svg path:nth-child(3)')(drawing)
}

/** Points of the lines of a chart with a band and a month's cursor before them. */
const pointsOfLines = pointsOf('svg[viewBox="0 0 1000 200"] line ~ path')

/** A bar for each band of each place, and the steps of England's line, which stands behind every place. */
const barsAndSteps: FigurePlace['marks'] = async (drawing) => {
  const bars = await drawing.locator('figure svg[height="208"] > rect').count()
  const steps = await drawing.locator('figure').first().locator('svg svg path').getAttribute('d')
  return bars + [...(steps ?? '').matchAll(/H/g)].length
}

/** Where each picture stands, and how its marks are counted. */
export const figurePlaces: Record<FigureId, FigurePlace> = {
  'home-map': { at: '/', marks: countOf('[role=option]') },
  'home-ranking': { at: '/', marks: countOf('tbody tr') },
  'home-trend': { at: '/?area=QJK', marks: pointsOf('svg[viewBox="0 0 1000 200"] path'), drawnWhere: 'value' },
  'home-programme': { at: '/', marks: countOf('[role=img] svg') },
  'explore-map': { at: '/explore', marks: countOf('[role=option]') },
  'explore-ranking': { at: '/explore?tab=ranking&level=provider', marks: countOf('tbody tr') },
  'explore-multiples': { at: '/explore?tab=trend', marks: pointsOfSmallCharts, drawnWhere: 'value' },
  'explore-trend': { at: '/explore?tab=trend&edition=2023&pins=QNQ,QJK&measure=tests-rate', marks: pointsOfLines, drawnWhere: 'value' },
  'explore-scatter': { at: '/explore?tab=scatter', marks: countOf('[role=option]') },
  'explore-funnel': { at: '/explore?tab=funnel', marks: countOf('[role=option]') },
  'explore-evidence-map': { at: '/explore?measure=fls-evidence', marks: countOf('[role=option]') },
  'explore-evidence-list': { at: '/explore?measure=fls-evidence&edition=2023&tab=ranking', marks: countOf('section li') },
  'compare-share': { at: '/compare?areas=QJK,2023.QNQ,RH8', marks: pointsOfLines, drawnWhere: 'value' },
  'compare-list': { at: '/compare?areas=QJK,2023.QNQ,RH8', marks: pointsOfLines, drawnWhere: 'index' },
  'compare-scans': { at: '/compare', marks: pointsOfLines, drawnWhere: 'index' },
  'compare-differences': { at: '/compare', marks: countOf('tbody circle'), drawnWhere: 'difference' },
  'compare-waits': { at: '/compare?areas=QJK,2023.QNQ,RH8', marks: barsAndSteps, drawnWhere: 'share' },
}
