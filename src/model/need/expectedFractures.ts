import type { AgeWeight } from '~/contracts/need'
import type { Assumptions } from './assumptions'
import { mapRange, type Range } from './range'
import { agedFrom, bands50, menAged50, type Residents, womenAged50 } from './residents'

export interface ExpectedFractures {
  /** All fragility fractures a year at ages 50 and over, hips among them. */
  fractures: Range
  hips: Range
  /** The area's part of England's fractures other than of the hip, and of its hip fractures: 0 to 1. */
  otherShare: number
  hipShare: number
}

type Kind = 'other' | 'hip'

/**
 * Fractures to expect in an area in a year: England's published totals shared out by who lives where, so that areas add
 * up to England at low, central and high alike.
 * @param area residents of the area
 * @param england residents of England
 * @param weights how age is allowed for; not asked once the assumptions hold rates by age
 */
export function expectedFractures(area: Residents, england: Residents, assumptions: Assumptions, weights: AgeWeight): ExpectedFractures {
  const { fractures, hips } = assumptions
  const share = (kind: Kind) => weightOf(area, kind, assumptions, weights) / weightOf(england, kind, assumptions, weights)
  const [otherShare, hipShare] = [share('other'), share('hip')]
  const inArea = (level: keyof Range) => (fractures[level] - hips[level]) * otherShare + hips[level] * hipShare
  return {
    fractures: { low: inArea('low'), central: inArea('central'), high: inArea('high') },
    hips: mapRange(hips, (total) => total * hipShare),
    otherShare,
    hipShare,
  }
}

/** What fractures of a kind are shared out by: people, or fractures at published rates. */
function weightOf(residents: Residents, kind: Kind, { byAge, anyRate, hipRate }: Assumptions, weights: AgeWeight): number {
  if (byAge && weights === 'usual') {
    const rates = kind === 'hip' ? byAge.hip : null
    return bands50.reduce((sum, band) => {
      const women = rates ? rates.women[band] : byAge.any.women[band] - byAge.hip.women[band]
      const men = rates ? rates.men[band] : byAge.any.men[band] - byAge.hip.men[band]
      return sum + residents.women[band] * women + residents.men[band] * men
    }, 0)
  }
  switch (weights) {
    case 'usual':
      return agedFrom(residents, kind === 'hip' ? '85_plus' : '65_to_74')
    case '65-plus':
      return agedFrom(residents, '65_to_74')
    case '75-plus':
      return agedFrom(residents, '75_to_84')
    case '85-plus':
      return agedFrom(residents, '85_plus')
    case 'one-rate': {
      const rate = (sex: 'women' | 'men') => (kind === 'hip' ? hipRate[sex] : anyRate[sex] - hipRate[sex])
      return womenAged50(residents) * rate('women') + menAged50(residents) * rate('men')
    }
    default:
      return weights satisfies never
  }
}
