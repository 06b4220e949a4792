import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UNSAFE_decodeViaTurboStream as decode } from 'react-router'
import type { Edition } from '~/contracts/codes'
import { unsealed } from '~/deployment/sealed'
import type { Profile } from '~/routes/areas/model/profile'
import type { RetiredArea } from '~/routes/areas/model/unknownPlace'

const areas = join(import.meta.dirname, '..', '..', '..', 'dist', 'client', 'areas')
const pageOf = { '2026': { folder: '.', route: 'routes/area' }, '2023': { folder: '2023', route: 'routes/area-2023' } } as const

/**
 * What the built page of a place was given, from the data beside it: no question is asked a second time.
 * @throws where these data are not those of such a page
 */
export async function builtProfile(edition: Edition, code: string): Promise<Profile | RetiredArea> {
  const { folder, route } = pageOf[edition]
  const file = join(areas, folder, `${code}.data`)
  const text = await unsealed(readFileSync(file, 'utf8'))
  if (text === null) throw new Error(`${file} is not whole: build the pages again.`)
  const { value } = await decode(new Blob([text]).stream(), globalThis)
  const given = (value as Record<string, { data: Profile | RetiredArea } | undefined>)[route]
  if (!given) throw new Error(`${file} holds nothing for ${route}.`)
  return given.data
}
