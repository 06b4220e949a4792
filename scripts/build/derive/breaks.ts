import { group } from 'd3-array'
import type { breakFlag, dexaProviderMonth } from '~/contracts/dexaTables'
import type { Row } from '~/contracts/table'
import { weekBands } from '~/contracts/weekBands'
import { breakFlags, type ProviderMonth } from '~/model/breakFlags'

type Published = Row<typeof dexaProviderMonth>

/** Flags of every provider; a provider's row with an empty cell takes no part. */
export function deriveBreakFlags(rows: readonly Published[]): Row<typeof breakFlag>[] {
  return [...group(rows, (row) => row.provider_code)].flatMap(([provider_code, months]) =>
    breakFlags(months.flatMap(wholeMonth)).map((flag) => ({ provider_code, ...flag, quality: 'exact' as const })),
  )
}

function wholeMonth(row: Published): ProviderMonth[] {
  const { month, waiting, waiting_6_plus, tests_waiting_list, tests_total } = row
  const bands = weekBands.flatMap((band) => row[band] ?? [])
  const whole =
    waiting !== null && waiting_6_plus !== null && tests_waiting_list !== null && tests_total !== null && bands.length === weekBands.length
  return whole ? [{ month, waiting, waiting_6_plus, tests_waiting_list, tests_total, bands }] : []
}
