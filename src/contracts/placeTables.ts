import { editions, gssPattern, levels, odsPattern } from './codes'
import {
  boolean,
  count,
  double,
  integer,
  matching,
  nullable,
  oneOf,
  quality,
  table,
  text,
} from './table'

const ods = (what: string) => matching(odsPattern, what)
const edition = () => oneOf(editions, 'Boundary edition')

export const area = table({
  name: 'area',
  title: 'England, NHS England regions and integrated care boards in both boundary editions',
  grain: 'One row per boundary edition and area',
  key: ['edition', 'code'],
  sourceIds: ['ons-icb-2023', 'ons-icb-2026', 'ons-regions', 'gp-registered'],
  columns: {
    edition: edition(),
    level: oneOf(levels, 'What kind of area'),
    code: ods('ODS code (ENG for England); unique only within an edition'),
    gss: matching(gssPattern, 'ONS code'),
    name: text('Full name'),
    short_name: text('Name for maps and tables'),
    parent_code: nullable(ods('Region of an ICB, ENG for a region')),
    quality: quality(),
  },
})

const successionKinds = ['same', 'merged', 'split', 'boundary_change'] as const

export const areaSuccession = table({
  name: 'area_succession',
  title: 'Which 2026 areas the people of each 2023 area went to',
  grain: 'One row per 2023 ICB and 2026 ICB that share people',
  key: ['from_edition', 'from_code', 'to_edition', 'to_code'],
  sourceIds: ['lsoa-icb', 'census-age'],
  columns: {
    from_edition: edition(),
    from_code: ods('ICB of the earlier edition'),
    to_edition: edition(),
    to_code: ods('ICB of the later edition'),
    kind: oneOf(
      successionKinds,
      'same: unchanged; merged: whole, into a new area; split: a part; boundary_change: whole, into an enlarged area of the same ODS code',
    ),
    share_aged_50_plus: double(
      "Share of the earlier area's people aged 50+ (Census 2021) who went to the later area",
      'share 0 to 1',
    ),
    aged_50_plus_moved: count('People aged 50+ (Census 2021) in the part that moved', 'people'),
    quality: quality(),
  },
})

const providerKinds = ['nhs', 'independent'] as const

export const provider = table({
  name: 'provider',
  title: 'Providers with a DEXA row in any month',
  grain: 'One row per provider',
  key: ['code'],
  sourceIds: ['dm01-provider', 'ods-trusts', 'nhsuk-hospitals'],
  columns: {
    code: ods('ODS code'),
    name: text('Name'),
    kind: oneOf(providerKinds, 'NHS trust, or independent and other'),
    region_code: ods('NHS England region, latest month with a row'),
    icb_2023: nullable(ods('ICB of 2023 that holds its headquarters or hospital')),
    icb_2026: nullable(ods('ICB of 2026 that holds its headquarters or hospital')),
    open: nullable(boolean('Open in the ODS register of July 2026; empty where not in it')),
    lon: nullable(double('Longitude of headquarters or hospital', 'degrees')),
    lat: nullable(double('Latitude of headquarters or hospital', 'degrees')),
    quality: quality(),
  },
})

export const site = table({
  name: 'site',
  title: 'Hospital sites of trusts with DEXA rows; which one holds a scanner is not published',
  grain: 'One row per hospital site',
  key: ['code'],
  sourceIds: ['ods-sites', 'nhsuk-hospitals'],
  columns: {
    code: ods('ODS site code'),
    name: text('Name'),
    provider_code: ods('ODS code of the provider'),
    postcode: text('Postcode'),
    lon: double('Longitude', 'degrees'),
    lat: double('Latitude', 'degrees'),
    source_id: text('Which list it comes from'),
    quality: quality(),
  },
})

export const providerFormer = table({
  name: 'provider_former',
  title: 'Former names and codes of trusts with DEXA rows, and the trusts that they took in',
  grain: 'One row per former code and the trust that goes on with it; two codes alike mean a new name only',
  key: ['provider_code', 'former_code'],
  sourceIds: ['ods-trusts', 'rcpch-takeovers', 'dm01-provider'],
  columns: {
    provider_code: ods('ODS code of the trust that goes on'),
    provider_name: text('Its name in the ODS register of July 2026; DM01 may still use the former one'),
    former_code: ods('ODS code of the trust that ended, or its own where only the name changed'),
    former_name: nullable(text('Name it had; empty where the register no longer lists it')),
    since: nullable(matching(/^\d{4}-\d{2}-\d{2}$/, 'Day of the change; empty where not published')),
    source_id: text('Which list says so'),
    quality: quality(),
  },
})

export const postcodePattern = /^([A-Z]{1,2}\d[A-Z\d]?) \d[A-Z]{2}$/

export const postcodeDistrict = table({
  name: 'postcode_district',
  title: 'Postcode districts and the ICBs whose GP practices and hospitals stand in them',
  grain: 'One row per boundary edition, postcode district and ICB with a GP practice or hospital in it',
  key: ['edition', 'district', 'icb_code'],
  sourceIds: ['gp-registered', 'gp-points', 'ods-sites', 'nhsuk-hospitals', 'lsoa-icb', 'ons-icb-2023', 'ons-icb-2026'],
  columns: {
    edition: edition(),
    district: matching(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'Postcode district, the part before the space'),
    icb_code: ods('ICB of that edition'),
    places: count('GP practices, and postcodes of hospitals, behind the row', 'places'),
    quality: quality(),
  },
})

export const ageBands = ['0_to_49', '50_to_64', '65_to_74', '75_to_84', '85_plus'] as const
export const sexes = ['female', 'male'] as const

export const population = table({
  name: 'population',
  title: 'Residents by area, sex and age band; bands and sexes do not overlap, so they add up',
  grain: 'One row per boundary edition, area, mid-year, sex and age band',
  key: ['edition', 'area_code', 'mid_year', 'sex', 'age_band'],
  sourceIds: ['ons-population-icb'],
  columns: {
    edition: edition(),
    area_code: ods('ODS code of the area in its edition'),
    mid_year: integer('Mid-year of the estimate', 'year'),
    sex: oneOf(sexes, 'Sex'),
    age_band: oneOf(ageBands, 'Age band'),
    persons: count('Residents', 'people'),
    quality: quality(),
    note: nullable(text('How an estimated row was worked out')),
  },
})

export const lsoa = table({
  name: 'lsoa',
  title: 'Small areas (LSOA 2021): where people aged 50 and over live',
  grain: 'One row per LSOA of 2021 in England',
  key: ['code'],
  database: 'access',
  sourceIds: ['lsoa-icb', 'census-age', 'lsoa-centroids', 'iod-2025', 'rural-urban'],
  columns: {
    code: matching(/^E01\d{6}$/, 'ONS code of the LSOA'),
    easting: integer('Population-weighted centroid, British National Grid', 'metres'),
    northing: integer('Population-weighted centroid, British National Grid', 'metres'),
    aged_50_plus: count('Residents aged 50 and over, Census 2021', 'people'),
    aged_65_plus: count('Residents aged 65 and over, Census 2021', 'people'),
    imd_decile: integer('Index of Multiple Deprivation 2025, 1 = most deprived tenth', 'decile'),
    rural_urban: matching(/^(UN1|UF1|RLN1|RLF1|RSN1|RSF1)$/, 'Rural urban class 2021'),
    icb_2023: ods('ICB of 2023'),
    icb_2026: ods('ICB of 2026'),
    quality: quality(),
  },
})
