import { areaCharacteristicIds, providerCharacteristicIds } from './characteristics'
import { editions, odsPattern } from './codes'
import { count, double, matching, oneOf, quality, table, text } from './table'

const ods = (what: string) => matching(odsPattern, what)
const edition = () => oneOf(editions, 'Boundary edition')

const areaSources = ['ons-population-icb', 'lsoa-icb', 'census-age', 'iod-2025', 'rural-urban']
const providerSources = ['dm01-provider', 'ods-trusts', 'lsoa-icb', 'census-age', 'iod-2025', 'rural-urban']

const described = {
  value: double('The value, before it is standardised', 'see unit'),
  unit: text('Unit of the value'),
  quality: quality(),
}
const ranked = {
  rank: count('1 is the most similar', 'rank'),
  distance: double('How far apart the two are over four groups of characteristics that count the same', 'standard deviations'),
  quality: quality(),
}

export const areaCharacter = table({
  name: 'area_character',
  title: 'Age structure, deprivation, rurality and size of areas: what similar ones are found by',
  grain: 'One row per boundary edition, area and characteristic; ICBs of both editions, regions in that of 2026',
  key: ['edition', 'area_code', 'characteristic'],
  sourceIds: areaSources,
  columns: {
    edition: edition(),
    area_code: ods('ODS code of the area in its edition'),
    characteristic: oneOf(areaCharacteristicIds, 'What is described; ages and size mid-2024, deprivation and rurality by residents of Census 2021'),
    ...described,
  },
})

export const providerCharacter = table({
  name: 'provider_character',
  title: 'Size, mix of tests, list and place of NHS trusts: what similar ones are found by',
  grain: 'One row per NHS trust and characteristic; trusts with tests and no empty month in the last twelve',
  key: ['provider_code', 'characteristic'],
  sourceIds: providerSources,
  columns: {
    provider_code: ods('ODS code of the provider'),
    characteristic: oneOf(providerCharacteristicIds, 'What is described; place is the ICB of 2026 that holds its headquarters'),
    ...described,
  },
})

export const similarArea = table({
  name: 'similar_area',
  title: 'The five areas most like each ICB and region',
  grain: 'One row per boundary edition, area and rank; regions in the edition of 2026',
  key: ['edition', 'area_code', 'rank'],
  sourceIds: areaSources,
  columns: {
    edition: edition(),
    area_code: ods('ODS code of the area in its edition'),
    similar_code: ods('ODS code of the similar area, same level and edition'),
    ...ranked,
  },
})

export const similarProvider = table({
  name: 'similar_provider',
  title: 'The five NHS trusts most like each NHS trust',
  grain: 'One row per NHS trust and rank; trusts with tests and no empty month in the last twelve',
  key: ['provider_code', 'rank'],
  sourceIds: providerSources,
  columns: {
    provider_code: ods('ODS code of the provider'),
    similar_code: ods('ODS code of the similar provider'),
    ...ranked,
  },
})
