import type { Standing } from './standings'
import type { Locator } from './locator'
import type { ProfileAnswer } from '~/queries/profile/askProfile'

export interface SimilarFigures {
  code: string
  name: string
  distance: number
  estimated: boolean
  waiting: number | null
  share6Weeks: number | null
  /** Per 1,000 people aged 50+ a year; of a provider, per working day. */
  tests: number | null
}

/** What the page of a place is built with. */
export interface Profile {
  answer: ProfileAnswer
  /** Of the place, its region and England; at the last month with figures of the place. */
  own: Standing[]
  region: Standing[]
  england: Standing[]
  similar: SimilarFigures[]
  locator: Locator | null
}
