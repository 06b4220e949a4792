import { dexaProviderMonth } from '~/contracts/dexaTables'
import { area, lsoa, population, provider } from '~/contracts/placeTables'
import { areaCharacter, providerCharacter, similarArea, similarProvider } from '~/contracts/similarTables'
import type { Table } from '~/contracts/table'
import type { CellRow } from '../../../data/rows'
import type { Data } from '../../readData'
import { deriveAreaCharacter } from './areaCharacter'
import { deriveProviderCharacter } from './providerCharacter'
import { deriveSimilarAreas, deriveSimilarProviders } from './similar'

/** What places are like, and which are most alike. */
export function similarTables(data: Data): [Table, readonly CellRow[]][] {
  const areas = data.rows(area)
  const areaCharacters = deriveAreaCharacter({ areas, residents: data.rows(population), lsoas: data.rows(lsoa) })
  const providerCharacters = deriveProviderCharacter({
    providers: data.rows(provider), providerMonths: data.rows(dexaProviderMonth), areaCharacters,
  })
  return [
    [areaCharacter, areaCharacters],
    [providerCharacter, providerCharacters],
    [similarArea, deriveSimilarAreas(areaCharacters, areas)],
    [similarProvider, deriveSimilarProviders(providerCharacters)],
  ]
}
