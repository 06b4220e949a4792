import type { dexaProviderMonth } from '~/contracts/dexaTables'
import type { Row } from '~/contracts/table'
import { type WeekBand, weekBands } from '~/contracts/weekBands'

export type ProviderMonth = Row<typeof dexaProviderMonth>
type NotACount = 'provider_code' | 'month' | 'region_code' | 'quality'
export type CountColumn = Exclude<keyof ProviderMonth, NotACount>
export type DexaCounts = Pick<ProviderMonth, CountColumn>

type Columns = Record<CountColumn, string>
const bandColumns = (name: (band: WeekBand) => string) =>
  Object.fromEntries(weekBands.map((band) => [band, name(band)])) as Record<WeekBand, string>

/** Our column to the compiled files' column. */
export const compiledColumns: Columns = {
  waiting: 'waiting_list_total',
  waiting_6_plus: 'waiting_6plus_weeks',
  waiting_13_plus: 'waiting_13plus_weeks',
  tests_waiting_list: 'activity_waiting_list',
  tests_planned: 'activity_planned',
  tests_unscheduled: 'activity_unscheduled',
  tests_total: 'activity_total',
  ...bandColumns((band) =>
    band === 'weeks_13_plus' ? 'wait_13plus_weeks_band' : `${band.replace('weeks', 'wait')}_weeks`,
  ),
}

/** Our column to the header in NHS England's workbook, which has no column for all tests together. */
export const workbookColumns: Omit<Columns, 'tests_total'> = {
  waiting: 'Total Waiting List',
  waiting_6_plus: 'Number waiting 6+ Weeks',
  waiting_13_plus: 'Number waiting 13+ Weeks',
  tests_waiting_list: 'Waiting list tests / procedures (excluding planned)',
  tests_planned: 'Planned tests / procedures',
  tests_unscheduled: 'Unscheduled tests / procedures',
  ...bandColumns((band) =>
    band === 'weeks_13_plus' ? '13+ weeks' : band.replace(/weeks_(\d\d)_to_(\d\d)/, '$1 <$2 weeks').replace('00 <', '0 <'),
  ),
}

/** The heads of a workbook's counts from left to right: the sums hold whatever their order, so it is looked at. */
export const workbookOrder: readonly string[] = [
  ...(['waiting', 'waiting_6_plus', 'waiting_13_plus', ...weekBands, 'tests_planned', 'tests_unscheduled', 'tests_waiting_list'] as const),
].map((column) => workbookColumns[column])

export const countColumns = Object.keys(compiledColumns) as CountColumn[]

/** NHS England regions: the same seven in every month. */
export const regionCodes: readonly string[] = ['Y56', 'Y58', 'Y59', 'Y60', 'Y61', 'Y62', 'Y63']
