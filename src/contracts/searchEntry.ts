import type { Edition } from './codes'

/** One line of public/data/search.json. */
export type SearchEntry =
  | {
      kind: 'region' | 'icb'
      edition: Edition
      code: string
      name: string
      shortName: string
      /** Of a 2023 ICB: where its people went, largest part first, share of people aged 50+. */
      successors?: { code: string; share: number }[]
      /** Of a 2023 ICB: the same place goes on in the edition of 2026. */
      unchanged?: boolean
    }
  | { kind: 'provider'; code: string; name: string; icb2023: string | null; icb2026: string | null }
