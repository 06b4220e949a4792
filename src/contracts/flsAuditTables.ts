import { odsPattern } from './codes'
import { boolean, count, double, integer, matching, nullable, oneOf, quality, table, text } from './table'

/** Three letters or figures of the audit's own, as in "BRD"; not an ODS code. */
export const auditCodePattern = /^[A-Z0-9]{2,5}$/

const ods = (what: string) => matching(odsPattern, what)
const percentage = (what: string) => nullable(double(`${what}; empty where none is stated`, '%'))

/** organisational: what a service says of itself; benchmark: what became of its patients; average: of all services, so no service. */
const flsAuditKinds = ['organisational', 'benchmark', 'average'] as const

export const flsAudit = table({
  name: 'fls_audit',
  title: 'The national audit of fracture liaison services (FLS-DB), service by service',
  grain:
    'One row per year, kind and service; the kind "average" is the audit\'s national averages, not a service. A service outside the audit may exist',
  key: ['year', 'kind', 'service_id'],
  sourceIds: ['flsdb'],
  columns: {
    year: integer('Year of the audit', 'year'),
    kind: oneOf(flsAuditKinds, 'What the row holds'),
    service_id: matching(/^[a-z0-9-]+$/, "The service: its unit code, else its name, in small letters"),
    service: text('Service, as the audit names it'),
    unit_code: nullable(matching(auditCodePattern, "The audit's own code of the service")),
    host: nullable(text('Trust or body that runs it, where fls_placing knows it')),
    hospitals: nullable(text('Hospitals served, parted by "; "')),
    hospital_codes: nullable(text('Their codes in the National Hip Fracture Database, parted by "; "')),
    ics_stated: nullable(text('Integrated care system, in the words of the service')),
    icb_2023: nullable(ods('ICB of 2023; empty outside England or while nobody has placed it')),
    icb_2026: nullable(ods('ICB of 2026; empty outside England or while nobody has placed it')),
    started: nullable(matching(/^\d{4}(-\d{2})?$/, 'Month or year when it began in this form, YYYY-MM or YYYY')),
    population: nullable(count('People it serves, as it says', 'people')),
    dexa_access: nullable(text('Access to DEXA, in the words of the service')),
    records: nullable(count('Patients recorded in the year', 'records')),
    kpi2_identified_pct: percentage('KPI 2: patients found, of those expected'),
    kpi3_spine_identified_pct: percentage('KPI 3: spine fractures found'),
    kpi4_assessed_90_days_pct: percentage('KPI 4: assessed within 90 days'),
    kpi5_dexa_90_days_pct: percentage('KPI 5: DEXA within 90 days'),
    kpi6_falls_assessed_pct: percentage('KPI 6: falls risk assessed'),
    kpi7_treatment_advised_pct: percentage('KPI 7: bone treatment recommended'),
    kpi8_strength_balance_16_weeks_pct: percentage('KPI 8: strength and balance training by 16 weeks'),
    kpi9_followed_up_16_weeks_pct: percentage('KPI 9: followed up at 16 weeks'),
    kpi10_treated_first_follow_up_pct: percentage('KPI 10: on treatment by first follow-up'),
    kpi11_adherent_one_year_pct: percentage('KPI 11: still taking medicine after a year'),
    source_title: text('Who says so'),
    source_url: text('Address'),
    note: nullable(text('What to bear in mind, and answers that fit no column, as written')),
    quality: quality(),
  },
})

export const flsPlacing = table({
  name: 'fls_placing',
  title: 'Where services of the national audit lie, placed by hand',
  grain: 'One row per service or hospital, as the audit knows it',
  key: ['known_by', 'value'],
  sourceIds: ['register-fls'],
  columns: {
    known_by: oneOf(['unit code', 'service name', 'hospital code'], 'What the audit knows it by'),
    value: text('That code or name, as the audit writes it'),
    service: text('Service or hospital, for whoever reads this file'),
    host: nullable(text('Trust or body that runs it')),
    icb_2023: nullable(ods('ICB of 2023; empty outside England')),
    icb_2026: nullable(ods('ICB of 2026; empty outside England, or where it follows from that of 2023')),
    outside_england: boolean('Outside England, so on no map of this site'),
    overrules_ics: nullable(text('Words of the service about its integrated care system that this row overrules')),
    evidence_id: nullable(matching(/^[a-z0-9-]+$/, 'The row of fls_evidence, kept by hand, about the same service in the audit')),
    placed_by: text('Who says so'),
    note: nullable(text('What to bear in mind')),
    quality: quality(),
  },
})
