import { monthPattern, odsPattern } from './codes'
import { boolean, count, double, matching, nullable, oneOf, quality, table, text } from './table'

/** Which months are left out of a comparison, and how the comparison is made: see src/model/effect. */
export const effectMaskings = ['none', 'rule', 'hand'] as const
export const comparisonMethods = ['simplex', 'ridge', 'flat'] as const

const trust = () => matching(odsPattern, 'ODS code of the trust')
const month = (what: string) => matching(monthPattern, `${what}, YYYY-MM`)
const masking = () =>
  oneOf(effectMaskings, 'Months left out; none: as published; rule: those in break_flag; hand: these and months picked after looking at the trust’s figures')
const testsAYear = 'tests per year'

/** Kept by hand, since hardly any opening date is published. */
export const effectStart = table({
  name: 'effect_start',
  title: 'When a named trust’s scanner is taken to have come into use',
  grain: 'One row per named trust with rows in DM01',
  key: ['provider_code'],
  sourceIds: ['register-scanners'],
  columns: {
    provider_code: trust(),
    main_start: month('First whole month with the scanner, as assumed for the main answer'),
    earliest_start: month('Earliest start tried'),
    latest_start: month('Latest start tried; three months must follow'),
    basis: text('What is known, and what fixes the range'),
    masked_by_hand: nullable(text('Months left out by hand, parted by " | "; picked after looking at the figures')),
    masked_basis: nullable(text('Why these months')),
    stated_before: nullable(text('Identifier in parameter of the patients a year before, as the trust says')),
    stated_after: nullable(text('Identifier in parameter of the patients a year that it expects with the new machines')),
    quality: quality(),
  },
})

export const observedEffect = table({
  name: 'observed_effect',
  title: 'Tests at trusts with a named scanner against what they would have been as other trusts moved',
  grain: 'One row per trust, method, months left out and assumed start',
  key: ['provider_code', 'masking', 'start_month', 'method'],
  sourceIds: ['dm01-provider', 'register-scanners'],
  columns: {
    provider_code: trust(),
    masking: masking(),
    start_month: month('Assumed first month with the scanner'),
    method: oneOf(comparisonMethods, 'simplex: weights from nought, adding up to one; ridge: weights of any sign, drawn towards equal ones; flat: equal weights, difference in differences'),
    is_main: boolean('Whether this start is the one assumed for the main answer'),
    effect: double('Tests done above or, below nought, under the synthetic trust’s, at a year’s pace', testsAYear),
    effect_percent: double('The same in per cent of the synthetic trust’s tests', '%'),
    half_width_90: double('Size of the placebo in place ⌈0.9 (n + 1)⌉ of n: p_effect is 0.1 or less exactly where the effect lies beyond it', testsAYear),
    p_effect: double('Share of placebos, and the trust, at least as far from nought', 'share 0 to 1'),
    p_ratio: double('The same for the ratio of root mean square gaps after and before the start', 'share 0 to 1'),
    detectable: double('Least effect seen with about 80% power at 10% two-sided', testsAYear),
    pre_rmspe: double('Root mean square gap before the start, in natural logs: 0.1 is about 10%', 'log'),
    donors: count('Other trusts in the comparison; each is a placebo', 'trusts'),
    months_before: count('Months that count before the start', 'months'),
    months_after: count('Months that count from the start on', 'months'),
    quality: quality(),
  },
})

export const observedEffectMonth = table({
  name: 'observed_effect_month',
  title: 'Tests of trusts with a named scanner beside those of the synthetic trust, month by month',
  grain: 'One row per trust, months left out and month, at the main start, by the simplex method',
  key: ['provider_code', 'masking', 'month'],
  sourceIds: ['dm01-provider', 'register-scanners'],
  columns: {
    provider_code: trust(),
    masking: masking(),
    month: month('Month'),
    observed: nullable(double('Tests of all kinds the trust did', 'tests per working day')),
    synthetic: double('Tests of the synthetic trust', 'tests per working day'),
    is_masked: boolean('Whether the month is left out'),
    quality: quality(),
  },
})

export const nationalEffectIds = [
  'promised',
  'promised_each',
  'stated',
  'published',
  'first_copies',
  'less_r1k',
  'revised_all',
  'revised_r1k',
  'trend_all',
  'trend_waiting_list',
  'trend_without_rtg',
  'growth_all',
  'named_trusts',
  'other_trusts',
  'independents',
  'risen',
  'fallen',
] as const

export const nationalEffect = table({
  name: 'national_effect',
  title: 'Extra tests in England: promised, stated, published and against the trend',
  grain: 'One row per figure',
  key: ['id'],
  sourceIds: ['dm01-provider', 'register-parameters'],
  columns: {
    id: oneOf(nationalEffectIds, 'Identifier'),
    what: text('What the figure counts'),
    value: double('The figure', 'see unit'),
    low: nullable(double('Low end of the 90% interval; empty where it has none', 'see unit')),
    high: nullable(double('High end of the 90% interval; empty where it has none', 'see unit')),
    unit: text('Unit'),
    how: text('How it was worked out, or who says so'),
    quality: quality(),
  },
})
