import type { Edition } from '~/contracts/codes'
import { mostCompared } from '~/contracts/comparison'
import type { Database } from '~/engine/Database'
import { heldAnswers } from '../HeldAnswers'
import { profileBands } from '../profile/profileBands'
import { profilePlace } from '../profile/profilePlace'
import { type ProfileSuccessionRow, profileSuccession } from '../profile/profileSuccession'
import { similarPlaces } from '../similarPlaces'
import { askMates, type NamedPlace } from './askMates'
import { askPlace, type Coded, type ComparedPlace, keyOf } from './askPlace'
import { type CompareSeriesRow, compareSeries } from './compareSeries'

export interface CompareRequest {
  /** As in the link, with commas: "QJK,2023.QNQ". */
  codes: string
  month: string
}

/** A code that stands for no place in its edition; `other` where the other edition has it. */
interface LostCode {
  key: string
  other: { edition: Edition; name: string; became: ProfileSuccessionRow[] } | null
}

export interface CompareAnswer {
  request: CompareRequest
  /** At most six. */
  places: ComparedPlace[]
  england: CompareSeriesRow[]
  /** People by whole weeks waited in the month, by key, and England under "ENG"; null where missing. */
  bands: ReadonlyMap<string, (number | null)[] | null>
  lost: LostCode[]
  /** Places that six leave no room for. */
  beyond: NamedPlace[]
  /** Most like the first place, nearest first. */
  similar: NamedPlace[]
  /** The other places of its region: boards for boards and regions, providers for providers. */
  mates: { of: string; places: NamedPlace[] } | null
}

const readKey = (key: string): Coded => (key.startsWith('2023.') ? { edition: '2023', code: key.slice(5) } : { edition: '2026', code: key })

const wholeOf = (request: CompareRequest) => partOf(`${request.codes} in ${request.month}`, (database) => askAnew(database, request))

/** Answers for up to six places and England, on either engine; what one place answers is kept for the next question. */
export const askCompare = async (database: Database, request: CompareRequest): Promise<CompareAnswer> => (await heldAnswers(database).askAll(wholeOf(request))).part

/** The answer, if it has been asked for before. */
export const peekCompare = (database: Database, request: CompareRequest): CompareAnswer | null => heldAnswers(database).peekAll(wholeOf(request))?.part ?? null

async function askAnew(database: Database, request: CompareRequest): Promise<CompareAnswer> {
  const keys = request.codes.split(',').filter(Boolean)
  const found = await Promise.all(keys.map(async (key) => ({ key, place: await kept(database, key, () => askPlace(database, readKey(key))) })))
  const known = [...new Map(found.flatMap(({ place }) => (place ? [[place.key, place] as const] : []))).values()]
  const places = known.slice(0, mostCompared)
  const [first] = places
  const [england, bands, lost, similar, mates] = await Promise.all([
    kept(database, 'england', async () => (await compareSeries(database, { edition: '2026', code: 'ENG' })).rows),
    askBands(database, places, request.month),
    Promise.all(found.filter(({ place }) => place === null).map(({ key }) => kept(database, `lost ${key}`, () => askLost(database, key)))),
    first ? kept(database, `similar ${first.key}`, () => askSimilar(database, first)) : [],
    first ? kept(database, `mates ${first.key}`, () => askMates(database, first)) : null,
  ])
  return { request, places, england, bands, lost, beyond: known.slice(mostCompared).map(nameOf), similar, mates }
}

const nameOf = ({ key, edition, place: { level, shortName } }: ComparedPlace): NamedPlace => ({ key, name: level === 'icb' && edition === '2023' ? `${shortName} (to March 2026)` : shortName })

async function askBands(database: Database, places: readonly ComparedPlace[], month: string): Promise<CompareAnswer['bands']> {
  const asked = [...places.map(({ key, edition, place }) => ({ key, edition: place.level === 'provider' ? ('provider' as const) : edition, code: place.code })), { key: 'ENG', edition: '2026' as const, code: 'ENG' }]
  const answers = await Promise.all(asked.map(async ({ key, ...of }) => {
    const { rows } = await profileBands(database, { ...of, month })
    return [key, rows.find((row) => row.month === month)?.people ?? null] as const
  }))
  return new Map(answers)
}

async function askLost(database: Database, key: string): Promise<LostCode> {
  const { edition, code } = readKey(key)
  const other: Edition = edition === '2026' ? '2023' : '2026'
  const [place] = (await profilePlace(database, { edition: other, code })).rows
  if (!place) return { key, other: null }
  return { key, other: { edition: other, name: place.shortName, became: (await profileSuccession(database, { edition: other, code })).rows } }
}

async function askSimilar(database: Database, { edition, place }: ComparedPlace): Promise<NamedPlace[]> {
  const { rows } = await similarPlaces(database, { edition, code: place.code })
  return rows.map(({ code, shortName, level }) => ({ key: keyOf(level, { edition, code }), name: shortName }))
}

const partOf = <T>(key: string, ask: (database: Database) => Promise<T>) => ({ part: { key: `compare ${key}`, ask } })

/** Asks once per database; a failure is asked again. */
const kept = async <T>(database: Database, key: string, ask: () => Promise<T>): Promise<T> => (await heldAnswers(database).askAll(partOf(key, ask))).part
