import type { Range } from './range'
import { bands50, type Band50, menAged50, type Residents, womenAged50 } from './residents'

/** A row of data/parameter.csv. */
export interface Parameter {
  id: string
  value: number | null
  low: number | null
  high: number | null
}

type SexRates = Record<'women' | 'men', number>
type AgeRates = Record<'women' | 'men', Record<Band50, number>>

/** Figures from elsewhere that need and benefit rest on; shares are 0 to 1, rates per 1,000 person-years. */
export interface Assumptions {
  /** Fragility fractures a year in England: three published totals that disagree, brought to England. */
  fractures: Range
  /** Hip fractures a year in England, likewise. */
  hips: Range
  /** One rate per sex at ages 50 and over: no age signal. */
  anyRate: SexRates
  hipRate: SexRates
  /** Rates by age and sex; null until all sixteen are known. */
  byAge: { any: AgeRates; hip: AgeRates } | null
  /** People in England without a service: of people, and the alternative, of trusts. */
  uncovered: number
  uncoveredTrusts: number
  needing: Range
  scanned: Range
  machinesPerMillion: Range
  scansPerMachine: Range
  minutesPerScan: Range
}

/**
 * @param parameters rows of the register; see each for its source
 * @param england residents of England
 * @throws Error that names a parameter without a value
 */
export function assumptionsOf(parameters: readonly Parameter[], england: Residents): Assumptions {
  const byId = new Map(parameters.map((row) => [row.id, row]))
  const value = (id: string, of: 'value' | 'low' | 'high' = 'value'): number => {
    const found = byId.get(id)?.[of]
    if (found === null || found === undefined) throw new Error(`Parameter ${id} has no ${of}.`)
    return found
  }
  const range = (id: string, scale = 1): Range => ({ low: value(id, 'low') * scale, central: value(id) * scale, high: value(id, 'high') * scale })
  const anyRate = { women: value('fracture_rate_women_50plus'), men: value('fracture_rate_men_50plus') }
  const hipRate = { women: value('hip_fracture_rate_women_50plus'), men: value('hip_fracture_rate_men_50plus') }
  const atRates = ({ women, men }: SexRates) => (women * womenAged50(england) + men * menAged50(england)) / 1000
  const inUk = england.all / value('residents_uk_mid2024')
  const inEnglandWales = england.all / value('residents_england_wales_mid2024')
  const outsideScotland = england.all / (value('residents_england_wales_mid2024') + value('residents_northern_ireland_mid2024'))
  return {
    fractures: {
      low: atRates(anyRate),
      central: value('fragility_fractures_england_wales_year') * inEnglandWales,
      high: value('fragility_fractures_uk_year') * inUk,
    },
    hips: {
      low: atRates(hipRate),
      central: value('hip_fractures_england_wales_ni_year') * outsideScotland,
      high: value('hip_fractures_uk_year') * inUk,
    },
    anyRate,
    hipRate,
    byAge: ratesByAge(byId),
    uncovered: value('fls_share_uncovered') / 100,
    uncoveredTrusts: value('fls_share_uncovered', 'high') / 100,
    needing: range('fls_share_needing_dexa', 0.01),
    scanned: range('fls_share_already_scanned', 0.01),
    machinesPerMillion: range('scanners_per_million_needed'),
    scansPerMachine: { low: value('throughput_new_cdc_grantham'), central: value('extra_scans_per_wave1_scanner'), high: value('throughput_year_leeds_per_machine') },
    minutesPerScan: range('appointment_minutes_planning_range'),
  }
}

/** Sixteen rates or none: a part of them would tilt the areas. */
function ratesByAge(byId: ReadonlyMap<string, Parameter>): Assumptions['byAge'] {
  const rate = (kind: string, sex: string, band: Band50) => byId.get(`${kind}fracture_rate_${sex}_${band.replace('_to_', '_')}`)?.value ?? null
  const read = (kind: string) => {
    const of = (sex: string) => Object.fromEntries(bands50.map((band) => [band, rate(kind, sex, band)]))
    return { women: of('women'), men: of('men') }
  }
  const rates = { any: read(''), hip: read('hip_') }
  const all = [rates.any, rates.hip].flatMap(({ women, men }) => [...Object.values(women), ...Object.values(men)])
  return all.includes(null) ? null : (rates as Assumptions['byAge'])
}
