import type { Map2023To2026 } from './icbNamed'
import type { Placings } from './placings'

/** What a reader of the audit's files needs beside the file. */
export interface AuditReading {
  readonly map: Map2023To2026
  readonly placings: Placings
  /** Page of the audit, for rows without a page of their own. */
  readonly sourceUrl: string
  /** Tells the person who refreshes. */
  readonly say: (line: string) => void
}

/** Columns that one kind of file does not fill. */
export const emptyFigures = {
  host: null,
  hospitals: null,
  hospital_codes: null,
  ics_stated: null,
  icb_2023: null,
  icb_2026: null,
  started: null,
  population: null,
  dexa_access: null,
  records: null,
  kpi2_identified_pct: null,
  kpi3_spine_identified_pct: null,
  kpi4_assessed_90_days_pct: null,
  kpi5_dexa_90_days_pct: null,
  kpi6_falls_assessed_pct: null,
  kpi7_treatment_advised_pct: null,
  kpi8_strength_balance_16_weeks_pct: null,
  kpi9_followed_up_16_weeks_pct: null,
  kpi10_treated_first_follow_up_pct: null,
  kpi11_adherent_one_year_pct: null,
} as const
