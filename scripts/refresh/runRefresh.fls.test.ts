import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { flsAudit } from '~/contracts/flsAuditTables'
import { readTable } from '../data/readTable'
import { benchmarkCsv, benchmarkRows, organisationalCsv, placings, publishedHeader, services } from './fixture/flsdbFiles'
import { auditPage, benchmarkFile, organisationalFile, setUpAudit } from './fixture/flsdbRefresh'
import type { Files } from './fixture/refreshFixture'

const roots: string[] = []
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })))

function folder(files: Files, placed = placings) {
  const made = setUpAudit(files, placed)
  roots.push(made.root)
  const audit = () => readTable(flsAudit, made.read('fls_audit.csv'))
  const notes = () => made.lines.filter((line) => !/rows, (un)?changed$/.test(line))
  return { ...made, audit, notes, service: (id: string) => audit().find(({ service_id }) => service_id === id) }
}
const both = (): Files => ({ [organisationalFile]: organisationalCsv(services), [benchmarkFile]: benchmarkCsv() })

describe('refresh without files of the audit', () => {
  it('leaves its table as it is, and says nothing of it', async () => {
    const { refresh, state, lines, read } = folder({ 'fls/flsdb_2022_organisational_header.csv': publishedHeader })
    const before = read('fls_audit.csv')
    await refresh()
    expect(read('fls_audit.csv')).toBe(before)
    expect(state().map((line) => line.split(' ')[0])).toEqual(['fls_audit.csv', 'fls_placing.csv', 'lsoa.csv', 'parameter.csv', 'sources.json'])
    expect(lines).toEqual(['lsoa.csv: 2 rows, changed'])
  })

  it('tells of a file under another name', async () => {
    const { refresh, notes } = folder({ 'fls/fls-db-2022-organisational-data.csv': organisationalCsv(services) })
    await refresh()
    expect(notes()).toEqual([expect.stringContaining('fls/fls-db-2022-organisational-data.csv is not read: name it fls/flsdb_<year>_organisational.csv')])
  })
})

describe('refresh with both files', () => {
  it('reads what a service says of itself', async () => {
    const { refresh, service, read } = folder(both())
    await refresh()
    expect(service('xaa')).toMatchObject({
      year: 2022, kind: 'organisational', service: 'Tamarvale Bone Service', unit_code: 'XAA', host: null,
      hospitals: 'Tamarvale Infirmary; Duchess, of Moor Hospital', hospital_codes: 'XTV; XDM',
      ics_stated: 'NHS Devon ICB', icb_2023: 'QJK', icb_2026: 'QJK',
      started: '2019-07', population: 194148, dexa_access: 'Yes', records: null, kpi5_dexa_90_days_pct: null,
      source_title: 'RCP FLS-DB 2022 organisational audit', source_url: auditPage, note: null, quality: 'exact',
    }) // prettier-ignore
    expect(read('parameter.csv')).toBe('kept by hand\n')
  })

  it('keeps in the note, as written, what it reads with doubt or not at all', async () => {
    const { refresh, service } = folder(both())
    await refresh()
    expect(service('xbb')).toMatchObject({
      icb_2023: 'QSL', icb_2026: 'L1V2S', population: 200_000, started: '2018-07', dexa_access: 'Not sure',
      note: 'People served, as written: “approx 200000”. Began, as written: “01/07/2018”.',
    }) // prettier-ignore
    expect(service('xcc')).toMatchObject({
      service: 'Quarryford and District', ics_stated: 'NCA moor', icb_2023: null, icb_2026: null, population: null, started: null, dexa_access: null,
      note: 'People served, as written: “200-250k”. Began, as written: “?”.',
    }) // prettier-ignore
  })

  it('places by hand what names no board: by hospital, and outside England', async () => {
    const { refresh, service } = folder(both())
    await refresh()
    expect(service('puffin-island-fls')).toMatchObject({
      unit_code: null, icb_2023: 'QJK', icb_2026: 'QJK', host: 'Seabird Trust', quality: 'estimated', note: 'Did not finish the audit’s questions.',
    }) // prettier-ignore
    expect(service('xww')).toMatchObject({ icb_2023: null, icb_2026: null })
  })

  it('lists what nobody has placed, each with its words, and nothing else', async () => {
    const { refresh, notes } = folder(both())
    await refresh()
    expect(notes()).toEqual([
      'FLS-DB 2022: “Quarryford and District” (XCC), ICS text “NCA moor”: not placed; add a row to data/fls_placing.csv.',
      'FLS-DB benchmarks 2025: “Tamarvale Bone Service” (XAA): not placed; add a row to data/fls_placing.csv.',
    ])
  })

  it('reads the benchmark table: empty is not zero, the averages are no service, and a whole board of 2023 leads to that of 2026', async () => {
    const { refresh, audit } = folder(both())
    await refresh()
    const [average, tamarvale, reedbed] = audit().filter(({ year }) => year === 2025)
    expect(average).toMatchObject({ kind: 'average', service: 'National averages', service_id: 'all', unit_code: null, records: 1512, kpi11_adherent_one_year_pct: 20.8 })
    expect(tamarvale).toMatchObject({
      kind: 'benchmark', unit_code: 'XAA', records: 1500, kpi2_identified_pct: 40.6, kpi3_spine_identified_pct: 12.4,
      kpi4_assessed_90_days_pct: 64.5, kpi5_dexa_90_days_pct: 0.5, kpi6_falls_assessed_pct: 57.4, kpi7_treatment_advised_pct: 11.5,
      kpi8_strength_balance_16_weeks_pct: 30.4, kpi9_followed_up_16_weeks_pct: 28.7, kpi10_treated_first_follow_up_pct: 34.2, kpi11_adherent_one_year_pct: null,
      source_url: 'https://www.fffap.org.uk/FLS/charts.nsf/benchmarks?ReadForm&yr=2025&vw=BALL&org1=',
    }) // prettier-ignore
    expect(reedbed).toMatchObject({ host: 'Reedbed Trust', icb_2023: 'QSL', icb_2026: 'L1V2S', kpi2_identified_pct: 0, kpi4_assessed_90_days_pct: 100, kpi5_dexa_90_days_pct: null })
  })

  it('changes nothing the second time', async () => {
    const { refresh, state } = folder(both())
    await refresh()
    const before = state()
    await refresh()
    expect(state()).toEqual(before)
  })

  it('keeps what it read of other years whose file is gone', async () => {
    const { refresh, audit, root } = folder(both())
    await refresh()
    rmSync(`${root}/from/${organisationalFile}`)
    await refresh()
    expect(audit().filter(({ year }) => year === 2022)).toHaveLength(5)
    expect(audit()).toHaveLength(8)
  })

  it('asks for a service that says nothing of its system', async () => {
    const { refresh, notes } = folder({ [organisationalFile]: organisationalCsv(services) }, [])
    await refresh()
    expect(notes()).toContain('FLS-DB 2022: “Puffin Island FLS”, no ICS text: not placed; add a row to data/fls_placing.csv.')
  })

  it('says where the records of services do not make up the row of them all', async () => {
    const { refresh, notes } = folder({ [benchmarkFile]: benchmarkCsv(benchmarkRows.slice(0, 3)) })
    await refresh()
    expect(notes().join()).toContain('services have 1,500 records together, the row of them all 1,512')
  })
})

describe('files as spreadsheets leave them', () => {
  const text = () => organisationalCsv(services)
  const files: [string, string | Uint8Array][] = [
    ['a byte-order mark', `\uFEFF${text()}`],
    ['CR and LF at line ends', text().replaceAll('\n', '\r\n')],
    ['rows of empty cells', `${text()}${','.repeat(publishedHeader.split(',').length - 1)}\n\n`],
    ['Windows-1252', Buffer.from(text().replaceAll('’', '\x92'), 'latin1')],
    ['the same row twice', `${text()}${text().split('\n').find((line) => line.startsWith('XWW')) ?? ''}\n`],
    ['an unfinished form beside the finished one', organisationalCsv([{ site: 'XAA', complete: 'No', name: 'Tamarvale' }, ...services])],
  ]

  it.each(files)('%s: the same table', async (_, contents) => {
    const plain = folder({ [organisationalFile]: text() })
    const other = folder({ [organisationalFile]: contents })
    await plain.refresh()
    await other.refresh()
    expect(other.read('fls_audit.csv')).toBe(plain.read('fls_audit.csv'))
    expect(other.service('xbb')?.service).toBe('St Petrick’s FLS')
  })

  it('says which of two forms it takes', async () => {
    const { refresh, notes } = folder({ [organisationalFile]: organisationalCsv([{ site: 'XAA', complete: 'No', name: 'Tamarvale' }, ...services]) })
    await refresh()
    expect(notes()).toContain(`${organisationalFile}: rows 2 and 3 are one service; row 3 is taken.`)
  })
})

describe('a fault leaves data/ byte for byte and says where it is', () => {
  const organisational = (change: (text: string) => string): Files => ({ ...both(), [organisationalFile]: change(organisationalCsv(services)) })
  const answers = (over: object): Files => ({ ...both(), [organisationalFile]: organisationalCsv([{ ...services[0], ...over }, ...services.slice(1)]) })
  const cell = (row: number, column: number, value: string): Files => ({
    ...both(),
    [benchmarkFile]: benchmarkCsv(benchmarkRows.map((cells, at) => (at === row - 1 ? cells.with(column, value) : cells))),
  })
  const placedAs = (over: object) => placings.map((row) => (row.value === 'XDD' ? { ...row, ...over } : row))
  const text = 'Which ICS are you part of'

  const cases: [string, Files, string, typeof placings?][] = [
    ['a column renamed', organisational((csv) => csv.replace(text, 'Which ICB are you part of')), `${organisationalFile}, row 1, column "${text}": found no such column`],
    ['a column missing', organisational((csv) => csv.replace('2.1 Population size', '')), `${organisationalFile}, row 1, column "2.1 Population size": found no such column`],
    ['a column twice', organisational((csv) => csv.replace('Staff other', 'FLS Name')), `${organisationalFile}, row 1, column "FLS Name": found the column twice`],
    ['the header alone', organisational((csv) => csv.split('\n')[0] ?? ''), `${organisationalFile}, row 2: found no rows`],
    ['a web page', organisational(() => '<!DOCTYPE html><title>We have moved</title>'), `${organisationalFile}, row 1: found a web page`],
    ['a row cut short', organisational((csv) => csv.trimEnd().replace(/,{20}$/, '')), `${organisationalFile}, row 6: found 37 cells; expected 57 cells`],
    ['a service without a name', answers({ site: '', name: ' ' }), `${organisationalFile}, row 2, column "FLS Name": found an empty cell`],
    ['two forms of one service', answers({ site: 'XBB' }), `${organisationalFile}, row 3, column "FLS Name": found "St Petrick’s FLS" again, first in row 2`],
    ['a board that is not the one placed by hand', answers({ site: 'XDD' }), `${organisationalFile}, row 2, column "${text}": found "NHS Devon ICB", which is QJK; expected QSL, as fls_placing.csv says of unit code XDD; mend that row`],
    ['a board for a service outside England', { [organisationalFile]: organisationalCsv([{ ...services[0], site: 'XWW' }]) }, `${organisationalFile}, row 2, column "${text}": found "NHS Devon ICB", which is QJK; expected no board, as fls_placing.csv says of unit code XWW`],
    ['figures run together', cell(3, 2, '1500.40.612.4'), `${benchmarkFile}, row 3, column "Records": found several figures in one cell, "1500.40.612.4"; expected one figure in each cell: copy the table cell by cell`],
    ['KPIs run together', cell(3, 3, '40.612.464.5'), `${benchmarkFile}, row 3, column "KPI 2": found several figures in one cell`],
    ['zeros run together', cell(4, 4, '000'), `${benchmarkFile}, row 4, column "KPI 3": found several figures in one cell`],
    ['a percentage over 100', cell(3, 3, '140.6'), `${benchmarkFile}, row 3, column "KPI 2": found "140.6"; expected a percentage from 0 to 100`],
    ['a lone point', cell(3, 12, '.'), `${benchmarkFile}, row 3, column "KPI 11": found "."; expected a percentage`],
    ['words for a figure', cell(3, 5, 'few'), `${benchmarkFile}, row 3, column "KPI 4": found "few"`],
    ['half a record', cell(3, 2, '1500.5'), `${benchmarkFile}, row 3, column "Records": found "1500.5"; expected a whole number`],
    ['a KPI left out of the header', cell(1, 12, 'KPI 12'), `${benchmarkFile}, row 1, column "KPI 11": found no such column`],
    ['a service without a code', cell(3, 1, ''), `${benchmarkFile}, row 3, column "Code": found an empty cell; expected a unit code`],
    ['a code twice', cell(4, 1, 'XAA'), `${benchmarkFile}, row 4, column "Service": found "Reedbed FLS" again, first in row 3`],
    ['a board placed by hand that does not exist', both(), 'fls_placing.csv, row 3, column "icb_2023": found "QZZ"; expected a board of 2023 in area.csv', placedAs({ icb_2023: 'QZZ' })],
    ['boards placed by hand that share nobody', both(), 'fls_placing.csv, row 3, column "icb_2026": found "QJK"; expected a board that people of QSL went to', placedAs({ icb_2026: 'QJK' })],
    ['a row placed by hand without a board', both(), 'fls_placing.csv, row 3, column "icb_2023": found no board for XDD', placedAs({ icb_2023: null })],
    ['a row placed by hand in Wales and in a board', both(), 'fls_placing.csv, row 3, column "outside_england": found true, and a board, for XDD', placedAs({ outside_england: true })],
  ]

  it.each(cases)('%s', async (_, files, message, placed) => {
    const { refresh, state } = folder(files, placed)
    const before = state()
    await expect(refresh()).rejects.toThrow(message)
    expect(state()).toEqual(before)
  })

  it('but words that a row placed by hand overrules are no fault', async () => {
    const { refresh, service } = folder(answers({ site: 'XDD' }), placedAs({ overrules_ics: 'NHS Devon ICB' }))
    await refresh()
    expect(service('xdd')).toMatchObject({ ics_stated: 'NHS Devon ICB', icb_2023: 'QSL', icb_2026: 'L1V2S' })
  })
})
