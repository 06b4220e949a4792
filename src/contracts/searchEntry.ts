import type { Edition } from './codes'

/** One line of public/data/search.json. */
export type SearchEntry = AreaEntry | ProviderEntry | HospitalEntry | DistrictEntry

export interface AreaEntry {
  kind: 'region' | 'icb'
  edition: Edition
  code: string
  gss: string
  name: string
  shortName: string
  /** Of a 2023 ICB: where its people went, largest part first, share of people aged 50+. */
  successors?: { code: string; share: number }[]
  /** Of a 2023 ICB: the same place goes on in the edition of 2026. */
  unchanged?: boolean
}

interface ProviderEntry {
  kind: 'provider'
  code: string
  name: string
  icb2023: string | null
  icb2026: string | null
  /** Trusts that went into it; under its own code, another name of it. Name null where only the code is published. */
  others?: { code: string; name: string | null }[]
}

interface HospitalEntry {
  kind: 'hospital'
  code: string
  name: string
  /** ODS code of its provider. */
  provider: string
}

interface DistrictEntry {
  kind: 'district'
  /** The part of a postcode before the space. */
  code: string
  /** ICBs of 2026 with a GP practice or hospital in it, most of them first. */
  icbs: string[]
}
