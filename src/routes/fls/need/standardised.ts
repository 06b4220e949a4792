import { formatFixed } from '~/format/number'
import type { Needs } from '~/model/need/areaNeed'

export interface RatePair {
  code: string
  name: string
  crude: number | null
  standardised: number | null
}

/** Crude and age-standardised scan rates, lowest standardised first, with what age changes most. */
export function ratePairs({ boards, englandRate }: Needs, nameOf: (code: string) => string) {
  const rows = boards.map(({ code, crudeRate, standardisedRate }): RatePair => ({ code, name: nameOf(code), crude: crudeRate, standardised: standardisedRate }))
  rows.sort((a, b) => (a.standardised ?? Infinity) - (b.standardised ?? Infinity))
  const moved = rows.flatMap((row) => (row.crude === null || row.standardised === null ? [] : [{ ...row, by: row.standardised - row.crude }]))
  const [up, down] = [moved.toSorted((a, b) => b.by - a.by)[0], moved.toSorted((a, b) => a.by - b.by)[0]]
  const known = moved.flatMap(({ crude, standardised }) => [crude ?? 0, standardised ?? 0])
  const words = (row: (typeof moved)[number] | undefined) => (row ? `${row.name}: ${formatFixed(row.crude ?? 0, 1)} as counted, ${formatFixed(row.standardised ?? 0, 1)} allowing for age` : '')
  return {
    rows,
    england: englandRate,
    to: Math.max(englandRate, ...known),
    sentence: up && down ? `Age changes most for ${words(up)}; and for ${words(down)}.` : '',
  }
}
