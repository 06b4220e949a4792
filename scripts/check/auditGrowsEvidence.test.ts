import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { area, lsoa } from '~/contracts/placeTables'
import { flsEvidence } from '~/contracts/registerTables'
import { openNative } from '~/engine/native.server'
import { buildData } from '../build/buildData'
import { deriveSuccession } from '../build/derive/succession'
import { benchmarkCsv, benchmarkRows, organisationalCsv } from '../refresh/fixture/flsdbFiles'
import { benchmarkFile, organisationalFile } from '../refresh/fixture/flsdbRefresh'
import { readFlsAudit } from '../refresh/read/fls/readFlsAudit'
import { runRefresh } from '../refresh/runRefresh'
import { committed, dataDir } from './built'

/** Made-up files of the audit, dropped in among today's data: one service that is kept by hand, and some that are not. */
const root = mkdtempSync(join(tmpdir(), 'dexa-atlas-audit-'))
const [from, data, out] = ['from', 'data', 'out'].map((name) => join(root, name)) as [string, string, string]
const files = {
  [organisationalFile]: organisationalCsv([
    { site: 'NCA', complete: 'Yes', name: 'Northern Care Alliance - Bury Community Services', ics: 'NCA bury', started: 'Jul-19', population: '194148' },
    { site: 'XAA', complete: 'Yes', name: 'Tamarvale Bone Service', ics: 'Devon ICS', population: '1 million', dexa: 'Yes' },
    { site: 'XFF', complete: 'Yes', name: 'Frimleyside FLS', ics: 'Frimley' },
    { site: 'XCC', complete: 'Yes', name: 'Quarryford FLS', ics: 'somewhere' },
  ]),
  [benchmarkFile]: benchmarkCsv([...benchmarkRows, ['Barnet Hospital', 'BNT', '364', ...Array<string>(10).fill('50')]]),
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(from, file)), { recursive: true })
  writeFileSync(join(from, file), text)
}
cpSync(dataDir, data, { recursive: true })
mkdirSync(out)
afterAll(() => rmSync(root, { recursive: true }))

const areas = committed(area)
const map = { areas, successions: deriveSuccession(committed(lsoa), areas) }
await runRefresh({
  from,
  dataDir: data,
  log: () => undefined,
  read: async (sources, register, kept) => Promise.resolve(readFlsAudit({ sources, register, kept, map })),
})
await buildData({ dataDir: data, out, say: () => undefined })
const database = await openNative(join(out, 'atlas.duckdb'))
const added = await database.query(
  "select id, icb_2023, icb_2026, host, status, dated, year from fls_evidence where id like 'flsdb-%' order by id",
)
const [count] = await database.query('select count(*)::integer as pieces from fls_evidence')
await database.close()

test('the day somebody drops in the files, the evidence grows by the services that nobody kept by hand', () => {
  const piece = { host: null, status: 'in audit', dated: '2022', year: 2022 }
  expect(added).toEqual([
    { ...piece, id: 'flsdb-2022-xaa', icb_2023: 'QJK', icb_2026: 'QJK' },
    { ...piece, id: 'flsdb-2022-xcc', icb_2023: null, icb_2026: null },
    { ...piece, id: 'flsdb-2022-xff', icb_2023: 'QNQ', icb_2026: null },
    // Kept by hand for 2019 and 2021, so 2025 is new.
    { ...piece, id: 'flsdb-2025-bnt', icb_2023: 'QMJ', icb_2026: 'Z9B2Z', host: 'Royal Free London NHS Foundation Trust', dated: '2025', year: 2025 },
    { ...piece, id: 'flsdb-2025-xaa', icb_2023: null, icb_2026: null, dated: '2025', year: 2025 },
    { ...piece, id: 'flsdb-2025-xdd', icb_2023: null, icb_2026: null, dated: '2025', year: 2025 },
  ])
  expect(count?.pieces).toBe(committed(flsEvidence).length + 6)
})
