import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { flsAudit } from '~/contracts/flsAuditTables'
import type { Source } from '~/contracts/source'
import { readTable } from '../data/readTable'
import { writeTable } from '../data/writeTable'
import { type Damaged, damageRows, damageText, type Pick, seededPick } from './fixture/damageText'
import type { Cell } from './fixture/dm01Workbook'
import { workbookOf } from './fixture/dm01Workbook'
import { placingCsv, placings } from './fixture/flsdbFiles'
import { setUp } from './fixture/refreshFixture'
import { addFigures, compiledMonths, figuresOf, lostColumns, lostMonth, months, reporting, sheetRows, wholeFolder, workbookFile } from './fixture/wholeFolder'
import { sha256 } from './sha256'
import { readTables } from './tables'

/*
 * 500 files as publishers' files come when something went wrong on the way, or was only written otherwise. What was
 * published stays the same throughout: so each refresh either gives the very tables of the undamaged folder, which are
 * checked first against what the made-up figures were worked out from, or stops with a sentence and leaves data/ alone.
 */
const seed = 20261122
const files = wholeFolder()
const isMonthly = (path: string) => path.startsWith('activity/')

/** As in data/sources.json: the hash of each file is known but for those of a new month. */
const register: Source[] = Object.entries(files).map(([path, contents], index) => ({
  id: path.startsWith('fls/') ? (path.includes('organisational') ? 'flsdb' : 'flsdb-benchmarks') : path.includes('dm01_dexa_provider') ? 'dm01-provider' : `source-${index}`,
  title: 'made up', publisher: 'made up', licence: 'made up', licence_url: null, attribution: 'made up', url: 'https://publisher.example/', vintage: 'made up', note: 'made up',
  files: [{ path, url: null, sha256: isMonthly(path) ? null : sha256(Buffer.from(contents)), bytes: null, by_hand: 'by hand', ...(path.includes('dm01_dexa_provider') && { as_of: '2023-09-30' }) }],
})) // prettier-ignore

const made = setUp(files, { register, read: readTables, earlier: { 'fls_audit.csv': writeTable(flsAudit, []), 'fls_placing.csv': placingCsv(placings) } })
afterAll(() => { rmSync(made.root, { recursive: true }) })
await made.refresh()
const right = made.state()

describe('the undamaged folder', () => {
  it('gives the months of providers that were made up', () => {
    const rows = readTable(dexaProviderMonth, made.read('dexa_provider_month.csv'))
    const expected = reporting.flatMap((one) => months.map((month) => ({ provider_code: one.provider, month, region_code: one.region, ...figuresOf(one, month), quality: 'exact' })))
    expect(new Set(rows)).toEqual(new Set(expected))
  })

  it('gives the months of commissioners that were made up, with the known gap', () => {
    const rows = readTable(dexaIcbMonth, made.read('dexa_icb_month.csv')).map(({ note, ...row }) => ({ ...row, hasNote: note !== null }))
    const expected = ['QJK', 'QSL', 'X24'].flatMap((icb) =>
      compiledMonths.map((month) => {
        const figures = addFigures(reporting.filter((one) => one.icb === icb).map((one) => figuresOf(one, month)))
        const gaps = month === lostMonth ? Object.fromEntries(lostColumns.map((column) => [column, null])) : {}
        return { icb_code: icb, month, ...figures, ...gaps, quality: 'exact', hasNote: month === lostMonth }
      }),
    )
    expect(new Set(rows)).toEqual(new Set(expected))
  })
})

describe(`500 damaged files, seed ${seed}`, () => {
  const pick = seededPick(seed)
  const paths = Object.keys(files)
  const cases = Array.from({ length: 500 }, (_, index) => {
    // Half of them in the files of a new month, which no known hash guards.
    const monthly = paths.filter(isMonthly)
    const path = index % 2 === 0 ? monthly[pick(monthly.length)]! : paths[pick(paths.length)]!
    let damaged: Damaged | null = null
    while (!damaged) damaged = path === workbookFile ? damageWorkbook(pick) : damageText(files[path] as string, pick)
    return { path, ...damaged }
  })

  const tally = { right: 0, 'refused for what is in it': 0, 'refused for its hash alone': 0, 'told of': 0 }

  it('each gives the right tables, or stops with a sentence that names the place', { timeout: 120_000 }, async () => {
    for (const { path, what, contents } of cases) {
      const about = `${path}: ${what}`
      const put = (text: string | Uint8Array) => { writeFileSync(join(made.root, 'from', path), text) }
      put(contents)
      made.lines.length = 0
      const fault = await made.refresh().then(() => null, (error: unknown) => error as Error)
      put(files[path]!)
      if (fault) {
        expect.soft(made.state(), `${about} leaves data/ as it was`).toEqual(right)
        expect.soft(fault.name, `${about}: ${fault.stack}`).toMatch(/^(SourceFault|TableFault|UnconfirmedChange)$/)
        expect.soft(fault.message, about).toMatch(fault.name === 'SourceFault' ? /^[^:]+: found .+; expected .+\.$/s : /\.$/)
        tally[fault.name === 'UnconfirmedChange' && fault.message.includes('sha256') ? 'refused for its hash alone' : 'refused for what is in it']++
      } else {
        const isRight = made.state().join() === right.join()
        // A provider of zeros gone from the month that only the workbook has: nothing but the month before knows of it.
        const isTold = made.lines.some((line) => line.startsWith('No row in 2023-08 for NT101'))
        expect.soft(isRight || isTold, `${about} gives other tables, silently`).toBe(true)
        tally[isRight ? 'right' : 'told of']++
        if (!isRight) await made.refresh()
      }
    }
    // Of this seed: 39 right, 426 refused for what is in them, 35 for their hash alone.
    expect(tally.right).toBeGreaterThan(20)
    expect(tally['refused for what is in it']).toBeGreaterThan(400)
  })
})

/** In the sheet's table, or the file as a whole. */
function damageWorkbook(pick: Pick): Damaged | null {
  const whole = files[workbookFile] as Uint8Array
  switch (pick(6)) {
    case 0: {
      const length = 512 * (1 + pick(whole.length / 512 - 1))
      return { what: `cut after ${length} of ${whole.length} bytes`, contents: whole.slice(0, length) }
    }
    case 1:
      return damageText('a,b\n1,2\n3,4\n', pick)
    case 2: {
      const [label, value] = ([['Period:', 'September 2023'], ['Period:', 'August 2022'], ['Period:', 'July 2023'], ['Basis:', 'Commissioner'], ['Published:', '12th October 2022'], ['Published:', ''], ['Period:', '']] as const)[pick(7)]!
      const rows = sheetRows()
      rows.find((row) => row[1] === label)![2] = value
      return { what: `${label} ${value}`, contents: workbookOf(rows) }
    }
    default: {
      const rows = sheetRows()
      const head = rows.findIndex((row) => row.includes('Provider Code'))
      const table = rows.slice(head).filter((row) => row.length > 0).map((row) => rows[head]!.map((_, at) => String(row[at] ?? '')))
      const what = damageRows(table, pick)
      const typed = table.map((row): Cell[] => row.map((cell) => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell)))
      return what === null ? null : { what: `sheet, ${what}`, contents: workbookOf([...rows.slice(0, head), ...typed]) }
    }
  }
}
