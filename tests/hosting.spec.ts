import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkHost } from '../scripts/site/hosting/checkHost'
import { fitCloudflare } from '../scripts/site/hosting/fitCloudflare'
import { plainHost } from '../scripts/site/hosting/fixture/plainHost'
import { expect, test } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { open, overview } from './support/overview'

const built = join(import.meta.dirname, '..', 'dist', 'client')

test('every file of the built site comes whole and with all of its headers from a host that is told them', async ({ baseURL }) => {
  const findings = await checkHost(baseURL!, built)
  expect(findings.filter(({ fault, headers }) => fault !== null || headers.length > 0)).toEqual([])
  expect(findings).toHaveLength(16)
})

test('the site answers on a host that sends no headers, takes the program for text, and holds it compressed without a word', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dexa-atlas-cloudflare-'))
  const { packed } = fitCloudflare(built, folder)
  const host = await plainHost(folder, { wasmType: 'text/plain' })
  try {
    // The programs of DuckDB, and nothing else, are over 25 MiB.
    expect(packed.map((path) => /^[a-z]+\/duckdb-[a-z]+/.exec(path)?.[0])).toEqual(['assets/duckdb-eh', 'assets/duckdb-mvp'])
    const labelled = await plainHost(folder, { labelled: packed })
    expect((await checkHost(labelled.address, built)).filter(({ fault }) => fault !== null)).toEqual([])
    labelled.close()
    await open(page, host.address)
    await overview(page).measure.selectOption('tests-rate')
    await expectView(page, { ...usualView, measure: 'tests-rate' })
  } finally {
    host.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the site answers on a host that takes the program for bytes and sends it as it is', async ({ page }) => {
  const host = await plainHost(built, { wasmType: 'application/octet-stream' })
  try {
    await open(page, host.address)
    await overview(page).measure.selectOption('tests-rate')
    await expectView(page, { ...usualView, measure: 'tests-rate' })
  } finally {
    host.close()
  }
})
