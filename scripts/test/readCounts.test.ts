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
  const { passed, failed, remark } = playwrightOutcome({ ok, output: '  2 flaky\n    plan.spec.ts:3:1 › one\n    sql.spec.ts:9:1 › two\n  498 passed (9m)\n' }, report)
  return { passed, failed, remark }
}

it('two journeys may pass at the second try, and are told of', () => {
  expect(counted({ expected: 498, unexpected: 0, flaky: 2, skipped: 0 }, true)).toEqual({ passed: 500, failed: 0, remark: '500 passed, 2 of them at the second try only: plan.spec.ts:3:1 › one; sql.spec.ts:9:1 › two' })
})

it('each beyond these counts as failed, though Playwright calls the run sound', () => {
  const { passed, failed, remark } = counted({ expected: 495, unexpected: 0, flaky: 5, skipped: 0 }, true)
  expect([passed, failed]).toEqual([497, 3])
  expect(remark).toContain('more than 2')
})

it('what fails twice has failed, and so has a run with an error outside its tests, or that ended badly', () => {
  expect(counted({ expected: 499, unexpected: 1, flaky: 0, skipped: 0 }, false)).toMatchObject({ passed: 499, failed: 1 })
  expect(counted({ expected: 500, unexpected: 0, flaky: 0, skipped: 0 }, true, ['worker died'])).toMatchObject({ failed: 1 })
  expect(counted({ expected: 500, unexpected: 0, flaky: 0, skipped: 0 }, false)).toMatchObject({ failed: 1 })
})
