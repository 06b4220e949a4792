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

/** Level parts of stepped lines. */
const stepsOf = (selector: string) => (drawing: Locator) =>
  drawing.locator(selector).evaluateAll((paths) => paths.reduce((sum, path) => sum + (path.getAttribute('d') ?? '').replaceAll(/[^H]/g, '').length, 0))

/** Points of a place's months; those of the key stand in drawings of their own. */
const monthPoints = countOf('svg[width="100%"] > :is(circle, use)')

/** Where each picture stands, and how its marks are counted. */
export const figurePlaces: Record<FigureId, FigurePlace> = {
  'home-map': { at: '/', marks: countOf('[role=option]') },
  'home-ranking': { at: '/', marks: countOf('tbody tr') },
  'home-trend': { at: '/?area=QJK', marks: pointsOf('svg[viewBox="0 0 1000 200"] path'), drawnWhere: 'value' },
  'home-programme': { at: '/', marks: countOf('[role=img] svg') },
  'areas-place': { at: '/areas/QJK', marks: countOf('figure path') },
  'areas-scans': { at: '/areas/QJK', marks: monthPoints, drawnWhere: 'scans_per_working_day' },
  'areas-waiting': { at: '/areas/QJK', marks: monthPoints, drawnWhere: 'waiting' },
  'areas-share': { at: '/areas/QJK', marks: monthPoints, drawnWhere: 'share_6_plus' },
  'areas-bands': { at: '/areas/QJK', marks: async (drawing) => (await countOf('svg[width="100%"] > rect')(drawing)) + (await stepsOf('svg svg path')(drawing)), drawnWhere: 'share' },
  'areas-need': { at: '/areas/QJK', marks: countOf('tbody tr:has(td)') },
}
