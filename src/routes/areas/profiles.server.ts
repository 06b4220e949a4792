import { data } from 'react-router'
import type { Edition } from '~/contracts/codes'
import type { Database } from '~/engine/Database'
import { openNative } from '~/engine/native.server'
import { askProfile, type ProfileAnswer } from '~/queries/profile/askProfile'
import type { ProfileLevel } from '~/queries/profile/profileLevel'
import { profilePeers } from '~/queries/profile/profilePeers'
import { places } from '~/queries/places'
import { profileSuccession } from '~/queries/profile/profileSuccession'
import { builtFile, readMeasures } from '../built.server'
import { locatorOf, readShapes, type Shapes } from './locator.server'
import type { Profile, SimilarFigures } from './model/profile'
import { type Standing, standingsOf } from './model/standings'
import type { RetiredArea } from './model/unknownPlace'

interface Built {
  database: Database
  shapes: Shapes
  /** Every place's standing, by level, edition and month: worked out once, asked for by every page. */
  standings: Map<string, Promise<Map<string, Standing[]>>>
  /** As "2023/QM7": only boards have codes that ended. */
  boardNames: Map<string, string>
}

let built: Promise<Built> | null = null

/** One database for all pages of a build: opening it takes longer than asking it. */
async function open(): Promise<Built> {
  const database = await openNative(builtFile('atlas.duckdb'))
  const editions = ['2023', '2026'] as const
  const asked = (['icb', 'region'] as const).flatMap((level) => editions.map((edition) => ({ edition, level })))
  const found = await Promise.all(asked.map(async ({ edition, level }) => (await places(database, { edition, level })).rows.map((row) => ({ ...row, edition }))))
  const areas = found.flat()
  const regionOf = (wanted: Edition) => new Map(areas.flatMap(({ edition, level, code, regionCode }) => (edition === wanted && level === 'icb' ? [[code, regionCode ?? '']] : [])))
  const namesOf = (rows: typeof areas) => new Map(rows.map(({ edition, code, shortName }) => [`${edition}/${code}`, shortName]))
  const shapes = readShapes({ regionOf: { '2023': regionOf('2023'), '2026': regionOf('2026') }, names: namesOf(areas) })
  return { database, shapes, standings: new Map(), boardNames: namesOf(areas.filter(({ level }) => level === 'icb')) }
}

/**
 * What the page of a place is built with; of a code that only the other edition knows, where its people are or were.
 * @throws a 404 answer where neither edition nor the providers know the code
 */
export async function loadProfile(edition: Edition, code: string): Promise<Profile | RetiredArea> {
  built ??= open()
  const all = await built
  const answer = await askProfile(all.database, { edition, code })
  const isFormerPage = edition === '2023'
  if (!answer || (isFormerPage && answer.place.level !== 'icb')) return loadRetired(all, edition, code)
  const { level, lastMonth } = answer.place
  const standings = await standingsAt(all, { edition, level, month: lastMonth, ranked: lastMonth === answer.month })
  const of = (wanted: string | null) => (wanted === null ? [] : (standings.get(wanted) ?? []))
  return {
    answer,
    own: of(code),
    region: level === 'region' ? [] : of(answer.place.regionCode).map(withoutRank),
    england: of('ENG'),
    similar: answer.similar.map((one) => similarFigures(one, of(one.code))),
    locator: locatorOf(answer, all.shapes),
  }
}

const withoutRank = (standing: Standing): Standing => ({ ...standing, rank: null })

interface Asked {
  edition: Edition
  level: ProfileLevel
  month: string
  /** A month that is not the latest of all has no ranks: only places that stopped are shown at it. */
  ranked: boolean
}

function standingsAt({ database, standings }: Built, { edition, level, month, ranked }: Asked): Promise<Map<string, Standing[]>> {
  const key = `${edition}/${level}/${month}`
  const found = standings.get(key) ?? profilePeers(database, { edition, level, month }).then(({ rows }) => standingsOf(rows, level, readMeasures(), { ranked }))
  standings.set(key, found)
  return found
}

function similarFigures({ code, shortName, distance, level }: ProfileAnswer['similar'][number], standings: readonly Standing[]): SimilarFigures {
  const find = (measure: Standing['measure']) => standings.find((one) => one.measure === measure)
  const share = find('share-6-weeks')
  return {
    code,
    name: shortName,
    distance,
    estimated: standings.some(({ estimated }) => estimated),
    waiting: share?.denominator ?? null,
    share6Weeks: share?.value ?? null,
    tests: find(level === 'provider' ? 'tests-per-working-day' : 'tests-rate')?.value ?? null,
  }
}

/** A board's code under the edition that does not have it. */
async function loadRetired({ database, boardNames }: Built, edition: Edition, code: string): Promise<RetiredArea> {
  const other: Edition = edition === '2026' ? '2023' : '2026'
  const name = boardNames.get(`${other}/${code}`)
  // Thrown as react-router means it: an answer with a status.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (name === undefined) throw data(null, { status: 404 })
  const { rows } = await profileSuccession(database, { edition: other, code })
  return { retired: { code, name, edition: other, others: rows.map((row) => ({ code: row.code, name: row.shortName, share: row.shareOfOwn })) } }
}
