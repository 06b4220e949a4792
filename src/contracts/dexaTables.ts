import { editions, monthPattern, odsPattern } from './codes'
import { measureIds } from './measureIds'
import { type Column, count, double, integer, matching, nullable, oneOf, quality, table, text } from './table'
import { type WeekBand, weekBands } from './weekBands'

const waiting = (what: string) => nullable(count(what, 'people'))
const tests = (what: string) => nullable(count(what, 'tests'))

const bands = Object.fromEntries(
  weekBands.map((band) => [
    band,
    waiting(`Waiting ${band.replace('weeks_', '').replaceAll('_', ' ')} weeks at month end`),
  ]),
) as Record<WeekBand, Column<number | null>>

const dexaCounts = {
  waiting: waiting('People waiting for a DEXA scan at month end'),
  waiting_6_plus: waiting('Of these, waiting six weeks or more'),
  waiting_13_plus: waiting('Of these, waiting thirteen weeks or more'),
  tests_waiting_list: tests('DEXA scans done in the month for people on the waiting list'),
  tests_planned: tests('Planned scans (surveillance, recall) done in the month'),
  tests_unscheduled: tests('Unscheduled scans (emergency, inpatient) done in the month'),
  tests_total: tests('All DEXA scans done in the month'),
  ...bands,
}

const month = () => matching(monthPattern, 'Month, YYYY-MM')

export const dexaProviderMonth = table({
  name: 'dexa_provider_month',
  title: 'DEXA waits and tests by provider and month',
  grain: 'One row per provider and month with a DEXA row in DM01; no row means missing, not zero',
  key: ['provider_code', 'month'],
  sourceIds: ['dm01-provider'],
  columns: {
    provider_code: matching(odsPattern, 'ODS code of the provider'),
    month: month(),
    region_code: matching(odsPattern, 'NHS England region that month'),
    ...dexaCounts,
    quality: quality(),
  },
})

/** As published: the 42 ICBs of 2023 and X24, commissioner basis. The build carries it to other areas. */
export const dexaIcbMonth = table({
  name: 'dexa_icb_month',
  title: 'DEXA waits and tests by commissioner and month, as published',
  grain: 'One row per ICB of 2023 (and X24, NHS England) and month',
  key: ['icb_code', 'month'],
  sourceIds: ['dm01-commissioner'],
  columns: {
    icb_code: matching(odsPattern, 'ODS code of the ICB (2023 edition) or X24'),
    month: month(),
    ...dexaCounts,
    quality: quality(),
    note: nullable(text('Why cells are empty')),
  },
})

export const dexaAreaMonth = table({
  name: 'dexa_area_month',
  title: 'DEXA waits and tests by area and month, commissioner basis',
  grain: 'One row per boundary edition, area and month',
  key: ['edition', 'area_code', 'month'],
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'lsoa-icb'],
  columns: {
    edition: oneOf(editions, 'Boundary edition'),
    area_code: matching(odsPattern, 'ODS code of the area in its edition'),
    month: month(),
    ...dexaCounts,
    quality: quality(),
    note: nullable(text('Why cells are empty, or how the row was worked out')),
  },
})

export const calendarMonth = table({
  name: 'calendar_month',
  title: 'Days and working days of each month',
  grain: 'One row per month with figures',
  key: ['month'],
  sourceIds: ['register-bank-holidays'],
  columns: {
    month: month(),
    days: integer('Days', 'days'),
    working_days: integer('Weekdays that were no bank holiday in England', 'days'),
    quality: quality(),
  },
})

const breakRules = [
  'negative_additions',
  'unusual_additions',
  'impossible_ageing',
  'tests_without_list',
  'list_without_tests',
  'tests_step',
] as const

export const breakFlag = table({
  name: 'break_flag',
  title: 'Provider months that look like a break in recording',
  grain: 'One row per provider, month and rule',
  key: ['provider_code', 'month', 'rule'],
  sourceIds: ['dm01-provider'],
  columns: {
    provider_code: matching(odsPattern, 'ODS code of the provider'),
    month: month(),
    rule: oneOf(breakRules, 'Which rule was broken'),
    detail: text('The figures that broke it'),
    quality: quality(),
  },
})

/** Which of two copies of a figure the tables hold. */
const usedCopies = ['compiled', 'workbook'] as const

export const revisionDifference = table({
  name: 'revision_difference',
  title: "Where NHS England's own workbooks differ from the compiled file",
  grain: 'One row per provider, month and column whose two copies differ',
  key: ['provider_code', 'month', 'column_name'],
  sourceIds: ['dm01-provider'],
  columns: {
    provider_code: matching(odsPattern, 'ODS code of the provider'),
    month: matching(monthPattern, 'Month, YYYY-MM'),
    column_name: text('Column of dexa_provider_month'),
    compiled: nullable(count('In the compiled file; empty where it has no row', 'see column')),
    workbook: nullable(count('In the workbook; empty where it has no row', 'see column')),
    workbook_revised: matching(/^\d{4}-\d{2}-\d{2}$/, 'When the workbook was revised; published, if never revised'),
    used: oneOf(usedCopies, 'The copy that dexa_provider_month holds: the later one'),
    quality: quality(),
  },
})

const measured = {
  value: nullable(double('Value of the measure', 'share 0 to 1, per 1,000 people aged 50+ a year, weeks, tests per working day, or a change')),
  numerator: nullable(integer('Count behind the value; a change in the list, or tests short of need, may be below zero', 'people, tests or fractures')),
  denominator: nullable(count('What it is divided by', 'people, tests or working days')),
  quality: quality(),
  numerator_before: nullable(count('The same count a year before, for a difference of shares', 'people')),
  denominator_before: nullable(count('The same divisor a year before, for a difference of shares', 'people')),
}

const windowMonths = () =>
  integer('Months the value covers; a list over twelve months is the mean of its twelve month ends, and a rate of one month is at a yearly pace', 'months')

/** What maps and rankings show; worked out in SQL by the build. */
export const areaMeasure = table({
  name: 'area_measure',
  title: 'Value of every measure by area and month, with the counts behind it',
  grain: 'One row per measure, window, boundary edition, area and month; missing where a month of its window is missing',
  key: ['measure', 'window_months', 'edition', 'area_code', 'month'],
  sourceIds: ['dm01-commissioner', 'dm01-provider', 'ons-population-icb', 'lsoa-icb', 'register-parameters'],
  columns: {
    measure: oneOf(measureIds, 'Measure; definitions are in the table measure'),
    window_months: windowMonths(),
    edition: oneOf(editions, 'Boundary edition'),
    area_code: matching(odsPattern, 'ODS code of the area in its edition'),
    month: month(),
    ...measured,
  },
})

export const providerMeasure = table({
  name: 'provider_measure',
  title: 'Value of every measure by provider and month, with the counts behind it',
  grain: 'One row per measure, window, provider and month; missing where a month of its window has no row',
  key: ['measure', 'window_months', 'provider_code', 'month'],
  sourceIds: ['dm01-provider'],
  columns: {
    measure: oneOf(measureIds, 'Measure; those per head are not here'),
    window_months: windowMonths(),
    provider_code: matching(odsPattern, 'ODS code of the provider'),
    month: month(),
    ...measured,
  },
})

/** A caution beside an area's figures; worked out in SQL by the build. */
export const areaSuspect = table({
  name: 'area_suspect',
  title: 'Areas where records of a larger provider look broken in the year to a month',
  grain: 'One row per boundary edition, ICB and month with at least one such provider',
  key: ['edition', 'area_code', 'month'],
  sourceIds: ['dm01-provider', 'dm01-commissioner'],
  columns: {
    edition: oneOf(editions, 'Boundary edition'),
    area_code: matching(odsPattern, 'ODS code of the ICB in its edition'),
    month: month(),
    providers: text("Providers placed in the area that did a tenth or more of its tests in the twelve months, with how many of these months are flagged in break_flag"),
    quality: quality(),
  },
})
