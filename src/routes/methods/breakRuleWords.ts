import type { breakFlag } from '~/contracts/dexaTables'
import type { Row } from '~/contracts/table'
import { inWords } from '~/format/number'
import { breakThresholds as at } from '~/model/breakFlags'

/** What each rule of src/model/breakFlags.ts asks, with its thresholds. */
export const breakRuleWords: Record<Row<typeof breakFlag>['rule'], { title: string; test: string }> = {
  negative_additions: {
    title: 'Less than nobody joined',
    test: 'The change in the list since the month before, plus waiting-list tests done, is below zero.',
  },
  unusual_additions: {
    title: 'Unusually many or few joined',
    test: `List change plus waiting-list tests is under ${at.unusualBelow} or over ${at.unusualAbove} times the median of all the provider’s months, where that median is ${at.smallCount} or more.`,
  },
  impossible_ageing: {
    title: 'Waits older than they can be',
    test: `More people wait six weeks or more than last month’s list could have aged into, by more than ${100 * at.ageingExcessShare}% and more than ${at.ageingExcessPeople} people. Waits count as spread evenly within a week, and nobody as leaving.`,
  },
  list_without_tests: {
    title: 'A list but no tests',
    test: `More than ${at.listWorthTests} people wait and no waiting-list test was done.`,
  },
  tests_without_list: {
    title: 'Tests but no list',
    test: `More than ${at.listWorthTests} waiting-list tests were done and nobody waits.`,
  },
  tests_step: {
    title: 'A lasting step in tests',
    test: `The median of tests of all kinds in the ${inWords(at.stepMonths)} months from here is over ${at.stepRatio} times that of the ${inWords(at.stepMonths)} before, or the reverse. Needs ${inWords(at.stepMonthsAtLeast)} months on each side and a median of ${at.smallCount} or more on one; of neighbouring months only the largest jump is flagged.`,
  },
}
