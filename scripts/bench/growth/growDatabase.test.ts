import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openNative } from '~/engine/native.server'
import { growDatabase } from './growDatabase'

const folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-growth-'))
const built = join(import.meta.dirname, '..', '..', '..', 'public', 'data', 'atlas.duckdb')
afterAll(() => { rmSync(folder, { recursive: true }) })

// Twice 36 months; what was published stays as it was.
it('repeats the history, and leaves the months that were there and the views over them', async () => {
  const path = join(folder, 'grown.duckdb')
  const all = await growDatabase(built, path, 2)
  const [before, after] = [await openNative(built), await openNative(path)]
  const ask = async (sql: string) => [(await before.query(sql))[0], (await after.query(sql))[0]]
  const [few, many] = await ask('select count(*) as rows, count(distinct month) as months, max(month) as last from dexa_provider_month')
  expect(many).toEqual({ rows: Number(few?.rows) * 2, months: 72, last: few?.last })
  expect(all).toBeGreaterThan(2 * Number(few?.rows))
  const [one, other] = await ask("select sum(waiting) as waiting, sum(tests_total) as tests from dexa_provider_month where month >= '2023-04'")
  expect(other).toEqual(one)
  const [share, sameShare] = await ask("select value from area_measure where measure = 'share-6-weeks' and window_months = 1 and edition = '2026' and area_code = 'ENG' and month = '2026-03'")
  // 7,974 of 61,205 (DM01).
  expect(share?.value).toBeCloseTo(7974 / 61205, 12)
  expect(sameShare).toEqual(share)
  await before.close()
  await after.close()
})
