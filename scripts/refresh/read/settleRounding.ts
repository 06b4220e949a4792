import { group, greatest, sum } from 'd3-array'
import { ageBands, sexes } from '~/contracts/placeTables'
import { SourceFault } from '../SourceFault'
import { type Bands, personsIn } from './ageBands'
import { type Residents, residentFiles } from './residents'

/** Each estimated figure was rounded on its own, so a band, a difference of two figures, may be off by a few people. */
const rounding = 3

/**
 * Makes the ICBs of 2026 add up to their region as published for the ICBs of 2023, in every band and sex.
 * The rest goes to the largest estimated area of the region; more than rounding is a fault, as is any rest elsewhere.
 */
export function settleRounding(later: readonly Residents[], earlier: readonly Residents[]): Residents[] {
  return [...group(later, ({ area }) => area.parent_code)].flatMap(([region, icbs]) => {
    const before = earlier.filter(({ area }) => area.parent_code === region)
    const settled = greatest(
      icbs.filter(({ quality }) => quality === 'estimated'),
      ({ bands }) => personsIn(bands),
    )
    const rest = (sex: 'female' | 'male', band: keyof Bands) => {
      const people = sum(before, (one) => one.bands[sex][band]) - sum(icbs, (one) => one.bands[sex][band])
      if (Math.abs(people) > (settled ? rounding : 0)) {
        throw new SourceFault(
          { file: residentFiles['2026'].file },
          `${-people} people (${sex}, ${band}) more in region ${region} than in ${residentFiles['2023'].file}`,
          'the same number',
        )
      }
      return people
    }
    const rests = sexes.map((sex) => [sex, ageBands.map((band) => [band, rest(sex, band)] as const)] as const)
    return icbs.map((one) => (one === settled ? withRests(one, rests) : one))
  })
}

type Rests = readonly (readonly ['female' | 'male', readonly (readonly [keyof Bands, number])[]])[]

function withRests(residents: Residents, rests: Rests): Residents {
  const bands = { female: { ...residents.bands.female }, male: { ...residents.bands.male } }
  for (const [sex, ofSex] of rests) for (const [band, people] of ofSex) bands[sex][band] += people
  return { ...residents, bands }
}
