import { group } from 'd3-array'
import type { Dm01 } from './read/dm01'

/** What the workbooks say beside the compiled file, for the printed summary. */
export function describeDifferences({ fates, differences }: Pick<Dm01, 'fates' | 'differences'>): string[] {
  return [...fates].flatMap(([workbook, fate]) => {
    const { file, month, published, revised, dated } = workbook
    const compared = fate !== 'passed over for a newer one'
    const own = differences.filter((row) => compared && row.month === month && row.workbook_revised === dated)
    const byProvider = [...group(own, (row) => row.provider_code)]
    const dates = `published ${published}, ${revised ? `revised ${revised}` : 'not revised'}`
    return [
      `${file}: ${month}, ${dates}; ${fate}; figures that differ from the compiled file: ${own.length}.`,
      ...byProvider.map(
        ([code, rows]) =>
          `  ${code}: ${rows.map(({ column_name, compiled, workbook }) => `${column_name} ${shown(compiled)} compiled, ${shown(workbook)} workbook`).join('; ')}`,
      ),
    ]
  })
}

const shown = (value: number | null) => (value === null ? 'none' : String(value))
