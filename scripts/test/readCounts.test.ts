import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { playwrightOutcome } from './readCounts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dexa-counts-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function counted(stats: { expected: number; unexpected: number; flaky: number; skipped: number }, ok: boolean, errors: unknown[] = []) {
  const report = join(folder, 'report.json')
  writeFileSync(report, JSON.stringify({ stats, errors }))
  return playwrightOutcome({ ok, output: '' }, report)
}

it('what passes at a second try only counts as failed, though Playwright calls the run sound', () => {
  expect(counted({ expected: 498, unexpected: 0, flaky: 2, skipped: 0 }, true)).toMatchObject({ passed: 498, failed: 2 })
})

it('what fails has failed, and so has a run with an error outside its tests, or that ended badly', () => {
  expect(counted({ expected: 499, unexpected: 1, flaky: 0, skipped: 0 }, false)).toMatchObject({ passed: 499, failed: 1 })
  expect(counted({ expected: 500, unexpected: 0, flaky: 0, skipped: 0 }, true, ['worker died'])).toMatchObject({ failed: 1 })
  expect(counted({ expected: 500, unexpected: 0, flaky: 0, skipped: 0 }, false)).toMatchObject({ failed: 1 })
})
