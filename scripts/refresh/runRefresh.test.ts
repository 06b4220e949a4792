import { rmSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { readTable } from '../data/readTable'
import { moreTests, workbook } from './fixture/dm01Workbook'
import { type Files, commissionerFile, dm01Files, providerFile, setUp, workbookFile } from './fixture/refreshFixture'
import { revisionDifference } from '~/contracts/dexaTables'

const roots: string[] = []
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })))
function folder(change: Files = {}) {
  const made = setUp({ ...dm01Files(), ...change })
  roots.push(made.root)
  const tables = () => ({
    providerMonths: readTable(dexaProviderMonth, made.read('dexa_provider_month.csv')),
    icbMonths: readTable(dexaIcbMonth, made.read('dexa_icb_month.csv')),
    differences: readTable(revisionDifference, made.read('revision_difference.csv')),
  })
  return { ...made, tables }
}

describe('refresh', () => {
  it('writes the tables and leaves what is kept by hand', async () => {
    const { refresh, lines, read, tables } = folder()
    await refresh()
    expect(tables().providerMonths).toHaveLength(15)
    expect(tables().icbMonths).toHaveLength(9)
    expect(tables().providerMonths[0]).toMatchObject({ provider_code: 'NT999', month: '2023-05', waiting: 0 })
    expect(read('parameter.csv')).toBe('kept by hand\n')
    expect(lines).toContain('dexa_provider_month.csv: 15 rows, changed')
  })

  it('changes nothing the second time', async () => {
    const { refresh, lines, state } = folder()
    await refresh()
    const before = state()
    lines.length = 0
    await refresh()
    expect(state()).toEqual(before)
    expect(lines.filter((line) => line.endsWith(' changed'))).toEqual([])
  })

  it('keeps the gaps of June 2023 as missing, with the reason, and its waiting list', async () => {
    const { refresh, tables } = folder()
    await refresh()
    const june = tables().icbMonths.find((row) => row.icb_code === 'QBB' && row.month === '2023-06')
    expect(june).toMatchObject({ waiting: 98, waiting_13_plus: 7, weeks_13_plus: null, tests_total: null, weeks_09_to_10: 7 })
    expect(june?.note).toContain('missing')
    expect(tables().icbMonths.filter((row) => row.note !== null)).toHaveLength(3)
  })

  it('finds nothing to report where workbook and compiled file agree', async () => {
    const { refresh, tables, lines } = folder()
    await refresh()
    expect(tables().differences).toEqual([])
    expect(lines.join()).toContain('only compared; figures that differ from the compiled file: 0.')
  })
})

describe('a workbook beside the compiled file, whose revisions end on 2023-12-31', () => {
  const july = (revised: string | null) => ({
    [workbookFile]: workbook({ period: 'July 2023', published: '14th September 2023', revised, change: moreTests('RBB', 7) }),
  })
  const julyTests = (tables: ReturnType<ReturnType<typeof folder>['tables']>) =>
    tables.providerMonths.find((row) => row.provider_code === 'RBB' && row.month === '2023-07')?.tests_total

  it.each([[null], ['10th December 2023']])('revised %s: only compared, and the differences listed', async (revised) => {
    const { refresh, tables, lines } = folder(july(revised))
    await refresh()
    expect(julyTests(tables())).toBe(55)
    expect(tables().differences).toMatchObject([
      { provider_code: 'RBB', month: '2023-07', column_name: 'tests_total', compiled: 55, workbook: 62, used: 'compiled' },
      { provider_code: 'RBB', month: '2023-07', column_name: 'tests_waiting_list', compiled: 50, workbook: 57, used: 'compiled' },
    ])
    expect(lines.join('\n')).toContain('RBB: tests_waiting_list 50 compiled, 57 workbook; tests_total 55 compiled, 62 workbook')
  })

  it('revised later: used, though the commissioner file still has the old sum', async () => {
    const { refresh, tables, lines } = folder(july('11th July 2024'))
    await refresh()
    expect(julyTests(tables())).toBe(62)
    expect(tables().differences.map(({ used, workbook_revised }) => [used, workbook_revised])).toEqual([
      ['workbook', '2024-07-11'],
      ['workbook', '2024-07-11'],
    ])
    expect(lines.join('\n')).toContain('revised 2024-07-11; used; figures that differ from the compiled file: 2.')
  })

  it('and a newer one of the same month: the newer counts', async () => {
    const older = workbook({ period: 'July 2023', published: '14th September 2023', revised: null })
    const { refresh, tables, lines } = folder({ ...july('11th July 2024'), 'activity/nhse_original/Older.xls': older })
    await refresh()
    expect(julyTests(tables())).toBe(62)
    expect(lines.join('\n')).toContain('Older.xls: 2023-07, published 2023-09-14, not revised; passed over for a newer one')
  })

  it('for a month the compiled file lacks: added', async () => {
    const august = workbook({ period: 'August 2023', published: '12th October 2023', revised: null })
    const { refresh, tables } = folder({ 'activity/nhse_original/August.xls': august })
    await refresh()
    expect(tables().providerMonths.filter(({ month }) => month === '2023-08')).toHaveLength(5)
    expect(tables().differences).toEqual([])
  })
})

describe('a fault leaves data/ byte for byte and says where it is', () => {
  const provider = () => dm01Files()[providerFile] as string
  const commissioner = () => dm01Files()[commissionerFile] as string
  const book = (change: Parameters<typeof workbook>[0]['change']) =>
    workbook({ period: 'July 2023', published: '14th September 2023', revised: null, ...(change ? { change } : {}) })
  const xls = (change: Parameters<typeof workbook>[0]['change']) => ({ [workbookFile]: book(change) })
  const sheet = `${workbookFile}, sheet "Provider by Test"`

  const cases: [string, () => Files, string][] = [
    ['a column gone', () => ({ [providerFile]: provider().replace('waiting_6plus_weeks', 'over_six') }),
      `${providerFile}, row 1, column "waiting_6plus_weeks": found no such column`],
    ['an unknown region', () => ({ [providerFile]: provider().replace('2023-05,Y58', '2023-05,Y99') }),
      `${providerFile}, row 3, column "region_code": found "Y99"`],
    ['a provider code of another shape', () => ({ [providerFile]: provider().replace('RCC', 'E54000001') }),
      `${providerFile}, row 4, column "provider_code": found "E54000001"`],
    ['an ICB code of another shape', () => ({ [commissionerFile]: commissioner().replace('QBB', 'E54000001') }),
      `${commissionerFile}, row 3, column "icb_code": found "E54000001"`],
    ['bands that do not add up', () => ({ [providerFile]: provider().replace(',42,24,3,', ',43,24,3,') }),
      `${providerFile}, row 2, column "waiting_list_total": found 43; expected 42, the sum of "wait_00_to_01_weeks"`],
    ['tests that do not add up', () => ({ [providerFile]: provider().replace(',30,3,0,33,', ',30,3,0,34,') }),
      `${providerFile}, row 2, column "activity_total": found 34; expected 33`],
    ['providers and commissioners apart', () => ({ [commissionerFile]: commissioner().replace(',30,3,0,33,', ',31,3,0,34,') }),
      `${commissionerFile}, column "tests_waiting_list": found 111 for England in 2023-05; expected 110`],
    ['a row twice', () => ({ [providerFile]: provider().replace('RCC', 'RAA') }),
      `${providerFile}, row 4, column "provider_code": found RAA in 2023-05 again, first in row 2`],
    ['a negative cell', () => ({ [providerFile]: provider().replace(',30,3,0,33,', ',30,-3,0,33,') }),
      `${providerFile}, row 2, column "activity_planned": found "-3"; expected a whole number`],
    ['a fraction', () => ({ [commissionerFile]: commissioner().replace(',30,3,0,33,', ',30.5,3,0,33,') }),
      `${commissionerFile}, row 2, column "activity_waiting_list": found "30.5"`],
    ['an empty cell outside the known gap', () => ({ [commissionerFile]: commissioner().replace(',30,3,0,33,', ',,3,0,33,') }),
      `${commissionerFile}, row 2, column "activity_waiting_list": found an empty cell`],
    ['a gap flagged in another month', () => ({ [commissionerFile]: commissioner().replace(/(2023-05,X24.*),\n/, '$1,blanked\n') }),
      `${commissionerFile}, row 4, column "quality_flag": found "blanked"`],
    ['a month with half its rows', () => ({ [providerFile]: `${provider().split('\n').slice(0, -3).join('\n')}\n` }),
      `${providerFile}, column "month": found 3 rows for 2023-07; expected about 5`],
    ['the last row cut', () => ({ [providerFile]: provider().slice(0, -30) }),
      `${providerFile}, row 16: found`],
    ['a month left out', () => ({ [providerFile]: provider().replaceAll('2023-07', '2023-08') }),
      `${providerFile}, column "month": found 2023-08 after 2023-06`],
    ['a commissioner left out', () => ({ [commissionerFile]: commissioner().replaceAll('2023-06,Y56,Region,QAA', '2023-06,Y56,Region,QZZ') }),
      `${commissionerFile}, column "icb_code": found no row for`],
    ['a web page for a table', () => ({ [providerFile]: '<!DOCTYPE html><title>Moved</title>' }),
      `${providerFile}, row 1: found a web page`],
    ['the provider file under the name of the other', () => ({ [commissionerFile]: provider() }),
      `${commissionerFile}, row 1, column "icb_code": found no such column`],
    ['two compiled files', () => ({ 'activity/dm01_dexa_provider_monthly_2023-05_2023-08.csv': provider() }),
      'activity/dm01_dexa_provider_monthly_2023-05_2023-08.csv: found it beside'],
    ['a web page for a workbook', () => ({ [workbookFile]: '<html><body>Moved</body></html>' }),
      `${workbookFile}, row 1: found a web page`],
    ['a workbook that is none', () => ({ [workbookFile]: 'PK' }), `${workbookFile}: found another kind of file`],
    ['a workbook cut short', () => ({ [workbookFile]: book(undefined).slice(0, 9216) }), `${workbookFile}: found a workbook that does not open`],
    ['a workbook cut by a few bytes', () => ({ [workbookFile]: book(undefined).slice(0, -12) }), `${workbookFile}: found`],
    ['another sheet name', () => ({ [workbookFile]: workbook({ period: 'July 2023', published: '14th September 2023', revised: null, sheetName: 'By Test' }) }),
      `${sheet}: found the sheets Provider, By Test`],
    ['a workbook column renamed', () => xls((rows) => { rows[8] = rows[8]?.map((cell) => (cell === '13+ weeks' ? '13 weeks' : cell)) ?? [] }),
      `${sheet}, row 9, column "13+ weeks": found no such column`],
    ['no period', () => xls((rows) => { rows[2] = [null, 'Period:', 'soon'] }), `${sheet}, row 3: found period "soon"`],
    ['a revision date in words', () => xls((rows) => { rows[5] = [null, 'Revised:', 'recently'] }), `${sheet}, row 6: found "recently"`],
    ['the commissioner workbook', () => xls((rows) => { rows[3] = [null, 'Basis:', 'Commissioner'] }), `${sheet}, row 4: found basis "Commissioner"`],
    ['a DEXA row lost', () => xls((rows) => { rows.splice(12, 1) }), `${sheet}, row 13, column "Total Waiting List": found a total of 210; expected 168`],
    ['England not the sum', () => xls((rows) => { rows[9] = rows[9]?.map((cell) => (cell === 770 ? 771 : cell)) ?? [] }),
      `${sheet}, row 10, column "Total Waiting List": found a total of 771; expected 770`],
    ['a workbook after a month without one', () => ({ 'activity/nhse_original/September.xls': workbook({ period: 'September 2023', published: '9th November 2023', revised: null }) }),
      'activity/nhse_original, column "month": found 2023-09 after 2023-07'],
  ]

  it.each(cases)('%s', async (_, change, message) => {
    const { refresh, state } = folder(change())
    const before = state()
    await expect(refresh()).rejects.toThrow(message)
    expect(state()).toEqual(before)
  })

  it('a file that is not there', async () => {
    const { [commissionerFile]: _, ...others } = dm01Files()
    const { root, refresh, state } = setUp(others)
    roots.push(root)
    const before = state()
    await expect(refresh()).rejects.toThrow('activity/dm01_dexa_icb_monthly_*.csv: found no such file; expected a copy from NHS England')
    expect(state()).toEqual(before)
  })
})
