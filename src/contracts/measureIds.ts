/** Measures of waits and scans, which move from month to month: those of the overview. */
export const overviewMeasureIds = [
  'share-6-weeks',
  'share-13-weeks',
  'waiting-rate',
  'tests-rate',
  'tests-per-working-day',
  'clearance',
  'list-change-plus-tests',
  'waiting-change',
  'share-6-weeks-change',
] as const
export type OverviewMeasureId = (typeof overviewMeasureIds)[number]

/** Measures that the site shows, in the order of its menus; each has a file in data/measures. */
export const measureIds = [...overviewMeasureIds, 'expected-fractures', 'need-gap'] as const
export type MeasureId = (typeof measureIds)[number]

/** What /explore can show: every measure, and a picture by state rather than value. */
export const exploreMeasureIds = [...measureIds, 'fls-evidence'] as const
export type ExploreMeasureId = (typeof exploreMeasureIds)[number]

export const measureUnits = ['share', 'per_1000_aged_50_plus', 'gap_per_1000_aged_50_plus', 'weeks', 'per_working_day', 'change', 'points'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** Whether values are per head, and so rest on how many people live in a place. */
export const isPerResident = (unit: MeasureUnit): boolean => unit === 'per_1000_aged_50_plus' || unit === 'gap_per_1000_aged_50_plus'
