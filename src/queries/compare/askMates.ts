import type { Database } from '~/engine/Database'
import { places } from '../places'
import { profileProviders } from '../profile/profileProviders'
import { type ComparedPlace, keyOf } from './askPlace'

export interface NamedPlace {
  key: string
  name: string
}

/** The other places of a place's region: boards of its edition, by name; for a provider, providers, most scans first. */
export async function askMates(database: Database, { edition, place }: ComparedPlace): Promise<{ of: string; places: NamedPlace[] } | null> {
  const region = place.level === 'region' ? { code: place.code, name: place.shortName } : { code: place.regionCode, name: place.regionName }
  if (region.code === null || region.name === null) return null
  if (place.level === 'provider') {
    const { rows } = await profileProviders(database, { level: 'region', edition, code: region.code, month: place.lastMonth })
    return { of: region.name, places: rows.filter(({ code }) => code !== place.code).map(({ code, name }) => ({ key: code, name })) }
  }
  const { rows } = await places(database, { edition, level: 'icb' })
  const boards = rows.filter(({ regionCode, code }) => regionCode === region.code && code !== place.code)
  return { of: region.name, places: boards.map(({ code, shortName }) => ({ key: keyOf('icb', { edition, code }), name: shortName })) }
}
