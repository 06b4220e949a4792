import { group } from 'd3-array'
import { areaCharacteristicIds, areaCharacteristics, providerCharacteristicIds, providerCharacteristics } from '~/contracts/characteristics'
import type { area } from '~/contracts/placeTables'
import type { areaCharacter, providerCharacter, similarArea, similarProvider } from '~/contracts/similarTables'
import type { Quality, Row } from '~/contracts/table'
import { mostSimilar } from '~/model/mostSimilar'

type AreaCharacter = Row<typeof areaCharacter>

/** The five areas of the same level and edition that are most like each area. */
export function deriveSimilarAreas(characters: readonly AreaCharacter[], areas: readonly Row<typeof area>[]): Row<typeof similarArea>[] {
  const levelOf = new Map(areas.map(({ edition, code, level }) => [`${edition} ${code}`, level]))
  const bySet = group(characters, (row) => row.edition, (row) => levelOf.get(`${row.edition} ${row.area_code}`))
  return [...bySet].flatMap(([edition, levels]) =>
    [...levels.values()].flatMap((rows) =>
      similarOf(rows.map((row) => ({ ...row, code: row.area_code })), areaCharacteristicIds, areaCharacteristics)
        .map(({ code, ...similar }) => ({ edition, area_code: code, ...similar })),
    ),
  )
}

/** The five NHS trusts that are most like each NHS trust. */
export const deriveSimilarProviders = (characters: readonly Row<typeof providerCharacter>[]): Row<typeof similarProvider>[] =>
  similarOf(characters.map((row) => ({ ...row, code: row.provider_code })), providerCharacteristicIds, providerCharacteristics)
    .map(({ code, ...similar }) => ({ provider_code: code, ...similar }))

interface Character<Id extends string> {
  code: string
  characteristic: Id
  value: number
  quality: Quality
}

/** A pair is as sure as all that is known of the two. */
function similarOf<Id extends string>(
  characters: readonly Character<Id>[], ids: readonly Id[], declared: Record<Id, { group: string; scale: 'as it is' | 'logarithm' }>,
) {
  const byCode = group(characters, (row) => row.code)
  const places = [...byCode].map(([code, rows]) => ({
    code,
    values: ids.map((id) => {
      const value = rows.find(({ characteristic }) => characteristic === id)?.value ?? NaN
      return declared[id].scale === 'logarithm' ? Math.log(value) : value
    }),
  }))
  const exact = (code: string) => byCode.get(code)?.every(({ quality }) => quality === 'exact') ?? false
  return [...mostSimilar(places, ids.map((id) => declared[id].group))].flatMap(([code, five]) =>
    five.map(({ code: similar_code, distance }, index) => ({
      code, similar_code, rank: index + 1, distance, quality: exact(code) && exact(similar_code) ? ('exact' as const) : ('estimated' as const),
    })),
  )
}
