import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'

/**
 * Made-up sources for tests: one region of two square ICBs, Devon unchanged in 2026, Somerset replaced by Levels.
 * Each sub-ICB has two women and one man at every age from 0 to 90.
 */
const west = square(-4, 51)
const east = square(-3, 51)
const ages = Array.from({ length: 91 }, (_, age) => age)
const ageHeader = [...ages.map((age) => `F${age}`), ...ages.map((age) => `M${age}`)].join(',')
const agePeople = [...ages.map(() => 2), ...ages.map(() => 1)].join(',')
const bandHeader = ['persons', 'female', 'male']
  .flatMap((who) => ['all', '50plus', '65plus', '75plus', '85plus'].map((band) => `${who}_${band}`))
  .join(',')
const bandPeople = [3, 2, 1].flatMap((people) => [91, 41, 26, 16, 6].map((years) => people * years)).join(',')

const devon = 'NHS Devon Integrated Care Board'
const region = 'E40000006,Y58,South West'

export const smallEngland: Record<string, string> = {
  'geography/lookup_icb23_region.csv': lines(
    'icb23cd,icb23cdh,icb23nm,nhser24_cd,nhser24_cdh,nhser24_nm',
    `E54000037,QJK,${devon},${region}`,
    `E54000038,QSL,NHS Somerset Integrated Care Board,${region}`,
  ),
  'geography/lookup_icb26_region.csv': lines(
    'icb26cd,icb26cdh,icb26nm,nhser_cd,nhser_cdh,nhser_nm',
    `E54000037,QJK,${devon},${region}`,
    `E54000099,L1V2S,NHS Levels Integrated Care Board,${region}`,
  ),
  'geography/icb_2023-04_bsc.geojson': collection('ICB23CD', { E54000037: west, E54000038: east }),
  'geography/icb_2026-04_bsc.geojson': collection('ICB26CD', { E54000037: west, E54000099: east }),
  'geography/nhs_england_region_2024-01_bsc.geojson': collection('NHSER24CD', { E40000006: [[-4, 50], [-2, 50], [-2, 51], [-4, 51], [-4, 50]] }),
  'geography/lookup_lsoa21_lad24_icb24_icb26.csv': lines(
    'lsoa21cd,icb24cd,icb26cd,icb26_method',
    'E01000002,E54000038,E54000099,LAD',
    'E01000001,E54000037,E54000037,SICBL',
  ),
  'smallarea/lsoa21_england_pop_weighted_centroids.csv': lines('lsoa21cd,bng_e,bng_n', 'E01000001,290000.5,90000.4', 'E01000002,330000,130000'),
  'smallarea/lsoa21_england_census2021_age6_persons.csv': lines('lsoa21cd,a50_64,a65_plus', 'E01000001,300,200', 'E01000002,100,50'),
  'smallarea/lsoa21_england_imd2025_ruc2021.csv': lines('lsoa21cd,imd25_decile,ruc21cd', 'E01000001,1,UN1', 'E01000002,10,RSF1'),
  'population/ons_icb2023geog_population_bands_mid2022_mid2024.csv': lines(
    `mid_year,icb_cd,nhser_cdh,${bandHeader}`,
    `2024,E54000037,Y58,${bandPeople}`,
    `2024,E54000038,Y58,${bandPeople}`,
  ),
  'population/DERIVED_icb2026_population_bands_mid2024.csv': lines(
    `mid_year,icb26cd,nhser_cdh,method,${bandHeader}`,
    `2024,E54000037,Y58,exact (sum),${bandPeople}`,
    `2024,E54000099,Y58,estimated (split),${bandPeople}`,
  ),
  'population/ons_sub_icb2024_syoa_sex_mid2024.csv': lines(
    `SICBL 2024 Code,ICB 2024 Code,Total,${ageHeader}`,
    `E38000001,E54000037,273,${agePeople}`,
    `E38000002,E54000038,273,${agePeople}`,
  ),
  'geography/crosswalk_sicbl24_to_icb26.csv': lines(
    'sicbl24cd,sicbl24cdh,icb24cdh,sicbl26cd,icb26cd,note',
    'E38000001,01A,QJK,E38000001,E54000037,',
    'E38000002,02B,QSL,,,split: see lsoa file',
  ),
  'organisations/nhs_trusts_ods_etr_2026-07.csv': lines(
    'org_code,nhser_cdh,icb26cdh,name,status,hq_lat,hq_long',
    'RAA,Y58,QJK,DEVON COUNTY NHS TRUST,open,50.5,-3.5',
    'RBB,Y58,L1V2S,LEVELS HOSPITALS NHS TRUST,closed,50.5,-2.5',
    'RMI,Y58,QJK,MID DEVON & MOOR NHS TRUST,closed,50.5,-3.5',
    'RWL,,,CARDIFF NHS TRUST,open,51.5,-3.2',
  ),
  'organisations/nhsuk_hospitals_2020-01.csv': lines(
    'OrganisationCode,OrganisationName,OrganisationStatus,SubType,Sector,Postcode,Latitude,Longitude,ParentODSCode',
    'RAA01,County Hospital,Visible,Hospital,NHS Sector,EX1 1AA,50.5,-3.5,ROL',
    'NT101,Meadow Hospital,Visible,Hospital,Independent Sector,TA1 1AA,50.6,-2.6,NT1',
  ),
  'organisations/nhs_trust_successors_to_2022.csv': lines('old_code,new_code,date', 'ROL,RMI,2010-04-01', 'RMI,RAA,2015-04-01'),
  'scanners/trust_mergers_2024_2026.csv': lines(
    'effective,successor_ods,change',
    '2025-10-01,RAA,County Hospitals of Devon renamed; absorbed Levels Hospitals (RBB)',
  ),
  'organisations/nhse_gp_practice_map_2026-08.csv': lines(
    'PRACTICE_CODE,PRACTICE_POSTCODE,SUB_ICB_LOCATION_CODE,ONS_ICB_CODE',
    'L10001,EX1 1AD,01A,E54000037',
    'L10002,TA1 1AB,02B,E54000099',
    'L10003,TA1 1AC,01A,E54000037',
    'L10004,TA2 2AA,02B,E54000099',
  ),
  'smallarea/gp_practice_points_2014coords_by_postcode.csv': lines('practice_code,lat,lon', 'L10001,50.5,-3.5', 'L10002,50.6,-2.6'),
  'organisations/nhs_hospital_sites_ods_2026-08.csv': lines(
    'site_code,site_name,trust_code,postcode,lat,long,icb26cdh_by_location',
    'RAA02,NEW COTTAGE HOSPITAL,RAA,EX9 9ZZ,50.9,-3.9,QJK',
    'RAA03,Oak Ward (Cottage Hospital),RAA,EX9 9ZY,50.7,-3.9,QJK',
    'RBB09,Outpatients at County,RBB,EX1 1AB,50.501,-3.501,QJK',
  ),
  'fractures/hip_fracture_65plus_icb_ons_health_index.csv': hipFractures(),
  'fractures/qof_osteoporosis_prevalence_icb.csv': lines(
    'icb_ods_code,icb_code,qof_financial_year,osteoporosis_register_pct_of_patients_50plus',
    'QSL,E54000038,2023/24,1.23456',
    'QJK,E54000037,2023/24,0.5',
  ),
}

/** The sources above, with some files replaced. */
export function sourcesWith(replaced: Record<string, string> = {}): SourceFolder {
  const files: Record<string, string> = { ...smallEngland, ...replaced }
  const text = (path: string) => {
    const found = files[path]
    if (found === undefined) throw new SourceFault({ file: path }, 'no such file', 'a made-up source')
    return found
  }
  return { text, bytes: (path) => new TextEncoder().encode(text(path)), list: () => [] }
}

/** The sources with one file edited; fails where there is nothing to edit. */
export function sourcesEdited(path: string, from: string, to: string): SourceFolder {
  const before = smallEngland[path] ?? ''
  if (!before.includes(from)) throw new Error(`${path} does not hold "${from}"`)
  return sourcesWith({ [path]: before.replace(from, to) })
}

function lines(...rows: string[]): string {
  return `${rows.join('\n')}\n`
}

function square(left: number, top: number): number[][] {
  return [[left, top - 1], [left + 1, top - 1], [left + 1, top], [left, top], [left, top - 1]]
}

function collection(property: string, rings: Record<string, number[][]>): string {
  const features = Object.entries(rings).map(([gss, ring]) => ({
    type: 'Feature',
    properties: { [property]: gss },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}

/** Devon varies, Somerset is the same in every year, as where a source fills in. */
function hipFractures(): string {
  const header =
    'icb_code,financial_year_of_data,implied_hip_fracture_rate_65plus_per_100k_asr_DERIVED,source_data_available_this_year,flag'
  const years = (gss: string, rates: number[], flag: string) => [
    `${gss},2018/19,${rates[0]},yes,${flag}`,
    `${gss},2019/20,${rates[1]},yes,${flag}`,
    `${gss},2020/21,${rates[2]},yes,${flag}`,
    `${gss},2020/21 (carried forward),${rates[2]},no_2020/21_value_carried_forward,${flag}`,
  ]
  return lines(header, ...years('E54000037', [550, 560, 530], ''), ...years('E54000038', [490, 490, 490], 'imputed'))
}
