import { editions, odsPattern } from './codes'
import { double, matching, nullable, oneOf, quality, table } from './table'

const low = (what: string, unit: string) => double(`${what}, low`, unit)
const central = (what: string, unit: string) => double(`${what}, central`, unit)
const high = (what: string, unit: string) => double(`${what}, high`, unit)
const scans = 'scans per year'
const rate = 'scans per 1,000 people aged 50+ per year'

export const areaNeed = table({
  name: 'area_need',
  title: 'Fractures to expect, scans short of benchmarks, and what full coverage by fracture liaison services would do',
  grain: 'One row per boundary edition and area: boards, their regions and England, the latter as sums over boards; at the usual assumptions',
  key: ['edition', 'area_code'],
  sourceIds: ['ons-population-icb', 'dm01-commissioner', 'register-parameters', 'register-fls'],
  columns: {
    edition: oneOf(editions, 'Boundary edition'),
    area_code: matching(odsPattern, 'ODS code of the area in its edition'),
    fractures_low: low('Fragility fractures to expect at ages 50+; England’s totals shared out by age structure, which is illustrative', 'fractures per year'),
    fractures: central('Fragility fractures to expect at ages 50+', 'fractures per year'),
    fractures_high: high('Fragility fractures to expect at ages 50+', 'fractures per year'),
    hip_fractures_low: low('Hip fractures to expect at ages 50+', 'fractures per year'),
    hip_fractures: central('Hip fractures to expect at ages 50+', 'fractures per year'),
    hip_fractures_high: high('Hip fractures to expect at ages 50+', 'fractures per year'),
    tests_rate: nullable(double('Scans done in the twelve months to the latest month, all kinds', rate)),
    tests_rate_standardised: nullable(double('The same as if expected fractures were England’s: indirect standardisation', rate)),
    below_england_low: nullable(low('Scans short of England’s rate, Byar’s 95% interval of the area’s count', scans)),
    below_england: nullable(central('Scans short of England’s rate', scans)),
    below_england_high: nullable(high('Scans short of England’s rate, Byar’s 95% interval of the area’s count', scans)),
    below_best_quarter_low: nullable(low('Scans short of the 75th percentile of boards’ rates, Byar’s 95% interval of the area’s count', scans)),
    below_best_quarter: nullable(central('Scans short of the 75th percentile of boards’ rates', scans)),
    below_best_quarter_high: nullable(high('Scans short of the 75th percentile of boards’ rates, Byar’s 95% interval of the area’s count', scans)),
    scans_if_all_seen_low: low('Additional scans if everybody who fractures were seen by a service', scans),
    scans_if_all_seen: central('Additional scans if everybody who fractures were seen by a service', scans),
    scans_if_all_seen_high: high('Additional scans if everybody who fractures were seen by a service', scans),
    machines_low: low('Machines at the number per million residents that a European study found needed', 'machines'),
    machines: central('Machines at the number per million residents that a European study found needed', 'machines'),
    machines_high: high('Machines at the number per million residents that a European study found needed', 'machines'),
    prevented_fractures: double('Fractures that full coverage would prevent: ROS’s campaign model, not audited, shared out', 'fractures over five years'),
    prevented_hip_fractures: double('Hip fractures among them', 'fractures over five years'),
    freed_bed_days: double('Bed days that would be freed', 'bed days over five years'),
    quality: quality(),
  },
})
