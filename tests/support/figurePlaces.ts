import type { Locator } from '@playwright/test'
import type { FigureId } from '~/contracts/figure'

export interface FigurePlace {
  /** What the picture is called there, where several are alike. */
  key?: string
  /** Words of the part that must be unfolded first. */
  unfold?: RegExp
  /** Address that shows the picture. */
  at: string
  /** How many marks the drawing shows, counted on the drawing itself. */
  marks: (drawing: Locator) => Promise<number>
  /** Columns that a row must have to be drawn; all rows are where absent. */
  drawnWhere?: string
}

/** Elements of the drawing that are a mark each. */
const countOf = (selector: string) => (drawing: Locator) => drawing.locator(selector).count()

/** Areas of a map, and England's tick in its legend. */
const areasAndEngland = '[role=option], svg[aria-label^="Classes"] > g > path'

/** Points of lines: every M, L or curve of their paths. */
const pointsOf = (selector: string) => (drawing: Locator) =>
  drawing.locator(selector).evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').replaceAll(/[^MLHVC]/gi, '').length, 0))

/** Level parts of stepped lines. */
const stepsOf = (selector: string) => (drawing: Locator) =>
  drawing.locator(selector).evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').replaceAll(/[^H]/g, '').length, 0))

/** Points of a place's months; those of the key stand in drawings of their own. */
const monthPoints = countOf('svg[width="100%"] > :is(circle, use)')
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
  'home-map': { at: '/', marks: countOf(areasAndEngland) },
  // A row each, and England's line through them all, which is named once.
  'home-ranking': { at: '/', marks: countOf('tbody tr, thead svg') },
  'home-trend': { at: '/?area=QJK', marks: pointsOf('svg[viewBox="0 0 1000 200"] path'), drawnWhere: 'value' },
  'home-programme': { at: '/', marks: countOf('[role=img] svg') },
  'areas-place': { at: '/areas/QJK', marks: countOf('figure path') },
  'areas-scans': { at: '/areas/QJK', marks: monthPoints, drawnWhere: 'scans_per_working_day' },
  'areas-waiting': { at: '/areas/QJK', marks: monthPoints, drawnWhere: 'waiting' },
  'areas-share': { at: '/areas/QJK', marks: monthPoints, drawnWhere: 'share_6_plus' },
  'areas-bands': { at: '/areas/QJK', marks: async (drawing) => (await countOf('svg[width="100%"] > rect')(drawing)) + (await stepsOf('svg svg path')(drawing)), drawnWhere: 'share' },
  'areas-need': { at: '/areas/QJK', marks: countOf('tbody tr:has(td)') },
  'fls-map': { at: '/fls', marks: countOf('[role=option]') },
  'fls-states': { at: '/fls', marks: countOf('li') },
  'fls-shortfall': { at: '/fls?benchmark=complete&uncovered=49', marks: countOf('tbody tr') },
  'fls-rates': { at: '/fls?benchmark=complete&uncovered=49', marks: countOf('tbody tr') },
  'fls-ranks': { at: '/fls?benchmark=complete&uncovered=49', marks: countOf('tbody tr') },
  'fls-gain': { at: '/fls?benchmark=complete&uncovered=49', marks: countOf('tbody tr') },
  // A sign each, and the ring at the end of the pledge; what is not dated has none.
  'fls-national': { at: '/fls', marks: countOf('svg > svg, line + circle'), drawnWhere: 'year' },
  'fls-audit': { at: '/fls', marks: countOf('li svg') },
  'scanners-programme': { at: '/scanners', marks: countOf('li a svg, [role=img] svg') },
  'scanners-map': { at: '/scanners', marks: countOf(`${areasAndEngland}, path:has(> title)`) },
  'scanners-need': { at: '/scanners', marks: countOf('rect:has(> title)'), drawnWhere: 'value' },
  'scanners-effect': { at: '/scanners?measure=tests-rate', marks: countOf('g > svg') },
  'scanners-national': { at: '/scanners?measure=tests-rate', marks: countOf('li svg[aria-hidden]') },
  'scanners-timeline': { at: '/scanners?measure=tests-rate', marks: countOf('ol > li') },
  'scanners-trust': { at: '/scanners?measure=waiting-rate', key: 'scanners-trust.RR8', unfold: /^Leeds.*: months/, marks: pointsOf('svg[viewBox="0 0 1000 200"] path'), drawnWhere: 'value' },
  'plan-picture': { at: '/plan', marks: pointsOf('line ~ path'), drawnWhere: 'value' },
  'plan-shares': { at: '/plan', marks: countOf('tbody tr') },
  'plan-gains': { at: '/plan', marks: countOf('tbody tr') },
  'explore-map': { at: '/explore', marks: countOf(areasAndEngland) },
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
