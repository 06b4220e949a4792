import { editions, odsPattern } from './codes'
import { flsStates, flsStatuses, flsTopics } from './fls'
import { scannerKinds } from './scannerKinds'
import {
  boolean,
  count,
  double,
  integer,
  matching,
  nullable,
  oneOf,
  parameterQualities,
  quality,
  table,
  text,
} from './table'

const id = () => matching(/^[a-z0-9-]+$/, 'Identifier')
const ods = (what: string) => matching(odsPattern, what)
const date = (what: string) => matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, `${what}: YYYY, YYYY-MM or YYYY-MM-DD`)
const sources = {
  source_title: text('Who says so'),
  source_url: text('Address, several parted by " | "'),
}

export const flsEvidence = table({
  name: 'fls_evidence',
  title: 'Evidence about fracture liaison services',
  grain: 'One row per piece of evidence, not per service; nothing found is not "no service"',
  key: ['id'],
  sourceIds: ['register-fls', 'flsdb'],
  columns: {
    id: id(),
    icb_2023: nullable(ods('ICB of 2023; empty outside England')),
    icb_2026: nullable(ods('ICB of 2026; empty outside England or where a split leaves it open')),
    service: text('Service or place named'),
    host: nullable(text('Trust or body that runs it')),
    hospitals: nullable(text('Hospitals served')),
    status: oneOf(flsStatuses, 'What the evidence says'),
    dated: text('Date or vintage, as far as known'),
    year: nullable(integer('Newest year the evidence speaks of; empty where undated', 'year')),
    ...sources,
    note: nullable(text('What to bear in mind')),
    quality: quality(),
  },
})

export const flsAreaState = table({
  name: 'fls_area_state',
  title: 'What the evidence about fracture liaison services in each board adds up to',
  grain: 'One row per boundary edition and ICB; not a share of people covered, which nobody publishes',
  key: ['edition', 'area_code'],
  sourceIds: ['register-fls'],
  columns: {
    edition: oneOf(editions, 'Boundary edition'),
    area_code: ods('ODS code of the ICB in its edition'),
    state: oneOf(
      flsStates,
      'service: only services reported; part: a service in part, absence elsewhere; absent: only absence or closure; conflicting: sources disagree; none: nothing found either way, which is not "no service"',
    ),
    present: count('Pieces of evidence of a service', 'pieces'),
    absent_or_closed: count('Pieces that report absence or closure', 'pieces'),
    conflicting: count('Pieces that others contradict', 'pieces'),
    undated: count('Pieces without a date', 'pieces'),
    newest_year: nullable(integer('Newest year any piece speaks of', 'year')),
    newest_year_present: nullable(integer('Newest year of a piece of evidence of a service', 'year')),
    quality: quality(),
  },
})

export const flsFact = table({
  name: 'fls_fact',
  title: 'Published figures on fracture liaison services',
  grain: 'One row per figure, period and place',
  key: ['id'],
  sourceIds: ['register-fls'],
  columns: {
    id: id(),
    topic: nullable(oneOf(flsTopics, 'What it is shown with; empty where only listed')),
    counts: text('What the figure counts'),
    value: nullable(double('The figure; empty where it is only words', 'see unit')),
    unit: text('Unit'),
    geography: text('Place it holds for'),
    period: text('Period it holds for'),
    year: nullable(integer('Newest year of the period', 'year')),
    ...sources,
    note: nullable(text('What to bear in mind')),
    quality: quality(),
  },
})

export const scannerProgramme = table({
  name: 'scanner_programme',
  title: 'Waves of scanners that government announced',
  grain: 'One row per wave',
  key: ['wave'],
  sourceIds: ['register-scanners'],
  columns: {
    wave: integer('Wave', 'number'),
    announced: date('Announced'),
    machines: count('Machines announced', 'machines'),
    machines_new: count('Of these new or extended services', 'machines'),
    machines_replacement: count('Of these replacing an old machine', 'machines'),
    machines_in_use: nullable(count('In use at the latest statement', 'machines')),
    in_use_stated: nullable(date('Date of that statement')),
    stated_extra_scans_per_year: nullable(count('Extra scans a year, as stated for the wave', 'scans per year')),
    ...sources,
    note: nullable(text('What to bear in mind')),
    quality: quality(),
  },
})

export const scannerSite = table({
  name: 'scanner_site',
  title: 'Announced scanners whose site open sources name',
  grain: 'One row per named machine',
  key: ['id'],
  sourceIds: ['register-scanners'],
  columns: {
    id: id(),
    wave: integer('Wave', 'number'),
    provider_code: ods('ODS code of the trust'),
    site_name: text('Hospital'),
    town: text('Town'),
    region_code: ods('NHS England region'),
    icb_2023: ods('ICB of 2023'),
    icb_2026: ods('ICB of 2026'),
    lon: nullable(double('Longitude', 'degrees')),
    lat: nullable(double('Latitude', 'degrees')),
    kind: oneOf(scannerKinds, 'New machine or replacement'),
    kind_basis: text('How we know'),
    status: text('What is known of its state'),
    opened: nullable(text('Opening, as far as known')),
    stated_extra_scans_per_year: nullable(count('Extra scans a year stated for it', 'scans per year')),
    ...sources,
    note: nullable(text('What to bear in mind')),
    quality: quality(),
  },
})

export const parameter = table({
  name: 'parameter',
  title: 'Figures that the models take from elsewhere',
  grain: 'One row per parameter',
  key: ['id'],
  sourceIds: ['register-parameters'],
  columns: {
    id: matching(/^[a-z0-9_]+$/, 'Identifier'),
    value: nullable(double('Central value', 'see unit')),
    low: nullable(double('Low value', 'see unit')),
    high: nullable(double('High value', 'see unit')),
    unit: text('Unit'),
    applies_to: text('What it holds for'),
    ...sources,
    note: nullable(text('What to bear in mind')),
    quality: oneOf(parameterQualities, 'How the figure is known; missing: its row is ready and its value is not found'),
  },
})

export const policyEventKinds = ['announcement', 'pledge', 'publication', 'boundaries', 'debate', 'figures'] as const

export const policyEvent = table({
  name: 'policy_event',
  title: 'Dated events around bone-density scanning',
  grain: 'One row per event',
  key: ['id'],
  sourceIds: ['register-events'],
  columns: {
    id: id(),
    date: date('When'),
    kind: oneOf(policyEventKinds, 'What kind of event'),
    title: text('A few words for a chart'),
    detail: nullable(text('A sentence')),
    ...sources,
    quality: quality(),
  },
})

export const bankHoliday = table({
  name: 'bank_holiday',
  title: 'Bank holidays in England',
  grain: 'One row per day',
  key: ['date'],
  sourceIds: ['register-bank-holidays'],
  columns: {
    date: matching(/^\d{4}-\d{2}-\d{2}$/, 'Day, YYYY-MM-DD'),
    name: text('Name'),
    quality: quality(),
  },
})

export const hipFracture = table({
  name: 'hip_fracture',
  title: 'Hip fractures in people aged 65+, rate implied by the ONS Health Index',
  grain: 'One row per boundary edition, area and financial year',
  key: ['edition', 'area_code', 'financial_year'],
  sourceIds: ['ons-health-index'],
  columns: {
    edition: oneOf(editions, 'Boundary edition'),
    area_code: ods('ODS code of the area in its edition'),
    financial_year: matching(/^\d{4}\/\d{2}$/, 'Financial year, YYYY/YY'),
    rate_per_100k_aged_65_plus: double(
      'First emergency admissions for hip fracture, age-standardised; worked back from a published score',
      'per 100,000 people aged 65+',
    ),
    usable: boolean('False where the source carried a value forward or filled it in'),
    note: nullable(text('What to bear in mind')),
    quality: quality(),
  },
})

export const osteoporosisRegister = table({
  name: 'osteoporosis_register',
  title: 'GP osteoporosis registers (Quality and Outcomes Framework)',
  grain: 'One row per boundary edition, area and financial year',
  key: ['edition', 'area_code', 'financial_year'],
  sourceIds: ['qof-osteoporosis'],
  columns: {
    edition: oneOf(editions, 'Boundary edition'),
    area_code: ods('ODS code of the area in its edition'),
    financial_year: matching(/^\d{4}\/\d{2}$/, 'Financial year, YYYY/YY'),
    share_of_patients_aged_50_plus: double(
      'Patients on the register over patients aged 50+; a low figure is low recording as much as low disease',
      'share 0 to 1',
    ),
    quality: quality(),
  },
})
