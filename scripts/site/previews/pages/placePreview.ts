import type { Edition } from '~/contracts/codes'
import { builtProfile } from '../builtProfile'
import { colours, type Preview } from '../Preview'
import { englandMap } from '../pictures/englandMap'
import { shapes } from '../shapes'
import { placeWords, retiredWords } from './place'

const plain = () => colours.blue

/** A region, board or provider: its figure, and where in England it is. */
export async function placePreview(edition: Edition, code: string): Promise<Preview> {
  const loaded = await builtProfile(edition, code)
  if ('retired' in loaded) {
    const geometry = shapes(`icb_${loaded.retired.edition}`)
    return { ...retiredWords(loaded), below: null, picture: englandMap({ geometry, fillOf: plain, marked: code }) }
  }
  const { place, sites } = loaded.answer
  const words = placeWords(loaded)
  if (place.level !== 'provider') {
    const geometry = shapes(place.level === 'region' ? 'region' : `icb_${loaded.answer.request.edition}`)
    return { ...words, below: null, picture: englandMap({ geometry, fillOf: plain, marked: code }) }
  }
  const own = place.lon === null || place.lat === null ? sites.slice(0, 1) : [{ lon: place.lon, lat: place.lat }]
  return { ...words, below: null, picture: englandMap({ geometry: shapes('icb_2026'), fillOf: plain, dots: own, dotRadius: 21 }) }
}
