import { describe, expect, it } from 'vitest'
import { flsAudit, flsPlacing } from '~/contracts/flsAuditTables'
import { flsEvidence } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import { emptyFigures } from '../../refresh/read/fls/auditReading'
import { withAudit } from './flsEvidence'

const audited = (over: Partial<Row<typeof flsAudit>> = {}) =>
  flsAudit.parse({
    ...emptyFigures, year: 2022, kind: 'organisational', service_id: 'xaa', service: 'Tamarvale Bone Service', unit_code: 'XAA',
    icb_2023: 'QJK', icb_2026: 'QJK', source_title: 'Audit', source_url: 'https://audit.example/', note: null, quality: 'exact', ...over,
  }) // prettier-ignore
const benchmark = (over: Partial<Row<typeof flsAudit>> = {}) =>
  audited({ kind: 'benchmark', records: 1500, source_title: 'Benchmarks', source_url: 'https://benchmarks.example/', ...over })
const held = flsEvidence.parse({
  id: 'tamarvale-audit', icb_2023: 'QJK', icb_2026: 'QJK', service: 'Tamarvale, as we call it', host: null, hospitals: null, status: 'in audit',
  dated: '2019 and 2021', year: 2021, source_title: 'Read by hand', source_url: 'https://audit.example/', note: null, quality: 'exact',
}) // prettier-ignore
const placing = flsPlacing.parse({
  known_by: 'unit code', value: 'XAA', service: 'Tamarvale', host: null, icb_2023: 'QJK', icb_2026: 'QJK', outside_england: false,
  overrules_ics: null, evidence_id: held.id, placed_by: 'made up', note: null, quality: 'exact',
}) // prettier-ignore
const grown = (audit: Row<typeof flsAudit>[]) => withAudit({ evidence: [held], audit, placings: [placing] })
const ids = (audit: Row<typeof flsAudit>[]) => grown(audit).map(({ id }) => id)

describe('evidence with the audit', () => {
  it('is the register as it is where there is no audit', () => {
    expect(grown([])).toEqual([held])
  })

  it('gains a service in a year that the register does not hold', () => {
    const [, row] = grown([audited({ started: '2019-07', population: 194_148, dexa_access: 'Not sure', hospitals: 'Tamarvale Infirmary', note: 'Did not finish.' })])
    expect(flsEvidence.parse(row)).toEqual({
      id: 'flsdb-2022-xaa', icb_2023: 'QJK', icb_2026: 'QJK', service: 'Tamarvale Bone Service', host: null, hospitals: 'Tamarvale Infirmary',
      status: 'in audit', dated: '2022', year: 2022, source_title: 'Audit', source_url: 'https://audit.example/',
      note: 'Runs in this form since July 2019. Serves 194,148 people, as it says. Access to DEXA, in its words: “Not sure”. Did not finish.', quality: 'exact',
    }) // prettier-ignore
  })

  it.each([2019, 2021])('leaves out what the register holds of %d, by the code in fls_placing', (year) => {
    expect(ids([audited({ year })])).toEqual([held.id])
  })

  it('does not take a like name for the same service', () => {
    expect(ids([audited({ year: 2021, unit_code: null, service_id: 'tamarvale', service: held.service })])).toEqual([held.id, 'flsdb-2021-tamarvale'])
  })

  it('has one piece for both files of a year, with both sources', () => {
    const rows = grown([benchmark({ icb_2023: null, icb_2026: null, quality: 'estimated' }), audited({ population: 194_148 })])
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatchObject({
      icb_2023: 'QJK', source_title: 'Audit and Benchmarks', source_url: 'https://audit.example/ | https://benchmarks.example/',
      note: 'Serves 194,148 people, as it says. Recorded 1,500 patients in the year.', quality: 'estimated',
    }) // prettier-ignore
  })

  it('leaves out averages, and services that recorded nobody; keeps what nobody has placed', () => {
    expect(ids([benchmark({ kind: 'average', service_id: 'all', unit_code: null }), benchmark({ records: 0 })])).toEqual([held.id])
    expect(grown([audited({ icb_2023: null, icb_2026: null })])[1]).toMatchObject({ id: 'flsdb-2022-xaa', icb_2023: null, icb_2026: null })
  })

  it('stops where the files of a year put a service into two boards', () => {
    expect(() => grown([audited(), benchmark({ icb_2023: 'QSL', icb_2026: 'QSL' })])).toThrow('flsdb-2022-xaa lies in QJK QJK and in QSL QSL')
  })
})
