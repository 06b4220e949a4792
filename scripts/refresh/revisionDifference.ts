import { monthPattern, odsPattern } from '~/contracts/codes'
import { count, matching, nullable, oneOf, table, text } from '~/contracts/table'

/** Which of two copies of a figure the tables hold. */
export const usedCopies = ['compiled', 'workbook'] as const

export const revisionDifference = table({
  name: 'revision_difference',
  title: "Where NHS England's own workbooks differ from the compiled file",
  grain: 'One row per provider, month and column whose two copies differ',
  key: ['provider_code', 'month', 'column'],
  sourceIds: ['dm01-provider'],
  columns: {
    provider_code: matching(odsPattern, 'ODS code of the provider'),
    month: matching(monthPattern, 'Month, YYYY-MM'),
    column: text('Column of dexa_provider_month'),
    compiled: nullable(count('In the compiled file; empty where it has no row', 'see column')),
    workbook: nullable(count('In the workbook; empty where it has no row', 'see column')),
    workbook_revised: matching(/^\d{4}-\d{2}-\d{2}$/, 'When the workbook was revised; published, if never revised'),
    used: oneOf(usedCopies, 'The copy that dexa_provider_month holds: the later one'),
  },
})
