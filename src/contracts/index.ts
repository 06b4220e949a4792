import * as dexa from './dexaTables'
import * as forecast from './forecastTables'
import * as effect from './effectTables'
import * as fls from './flsAuditTables'
import * as need from './needTables'
import * as place from './placeTables'
import * as register from './registerTables'
import * as similar from './similarTables'
import type { Table } from './table'

/** Committed as data/<name>.csv and checked against its contract at every build. */
export const committedTables = [
  place.area,
  place.provider,
  place.providerFormer,
  place.site,
  place.postcodeDistrict,
  place.population,
  place.lsoa,
  dexa.dexaProviderMonth,
  dexa.dexaIcbMonth,
  dexa.revisionDifference,
  register.hipFracture,
  register.osteoporosisRegister,
  register.flsEvidence,
  register.flsFact,
  fls.flsAudit,
  fls.flsPlacing,
  register.scannerProgramme,
  register.scannerSite,
  register.parameter,
  register.policyEvent,
  register.bankHoliday,
  forecast.forecastAccuracy,
  forecast.forecastSpread,
  effect.effectStart,
  effect.observedEffect,
  effect.observedEffectMonth,
  effect.nationalEffect,
] as const satisfies readonly Table[]

/** Worked out by the build from the committed tables. */
export const derivedTables = [
  place.areaSuccession,
  dexa.dexaAreaMonth,
  dexa.breakFlag,
  dexa.calendarMonth,
  need.areaNeed,
  similar.areaCharacter,
  similar.providerCharacter,
  similar.similarArea,
  similar.similarProvider,
] as const satisfies readonly Table[]

/** Worked out by the build in SQL, from the tables above (scripts/build/sql). */
export const sqlTables = [dexa.areaMeasure, dexa.providerMeasure, dexa.areaSuspect, register.flsAreaState] as const satisfies readonly Table[]
