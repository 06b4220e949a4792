import type { Edition, Level } from '~/contracts/codes'
import { area } from '~/contracts/placeTables'
import { committed } from './built'

const areas = committed(area)

/** Codes of a level's areas in an edition, as area.csv has them. */
export const codesOf = (edition: Edition, ...levels: Level[]): string[] =>
  areas.filter((row) => row.edition === edition && levels.includes(row.level)).map(({ code }) => code)

/** Region of each ICB of an edition. */
export const regionOfIcb = (edition: Edition): Map<string, string | null> =>
  new Map(
    areas
      .filter((row) => row.edition === edition && row.level === 'icb')
      .map((row) => [row.code, row.parent_code]),
  )
