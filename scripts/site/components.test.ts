import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { billOfMaterials, licencesOf, licenceTexts, withoutText } from './components'

const root = join(import.meta.dirname, '..', '..')
const bill = billOfMaterials(root)

/** Licences under which a part may be sent to readers with its notice alone. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense']

test('every package that the site names is in the bill, at the version it pins', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const listed = new Map(bill.components.map(({ name, version }) => [name, version]))
  for (const [name, version] of Object.entries(dependencies)) expect([name, listed.get(name)]).toEqual([name, version])
})

test('each licence allows what the site does with it', () => {
  const others = bill.components.filter((component) => licencesOf(component).some((licence) => !allowed.includes(licence)))
  expect(others.map((component) => `${component.name}: ${licencesOf(component).join(', ')}`)).toEqual([])
})

test('what a named package needs is in the bill too, with the hash that npm checks it by', () => {
  const arrow = bill.components.find(({ name }) => name === 'apache-arrow')
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { integrity: string }> }
  expect(`sha512-${Buffer.from(arrow?.hashes[0]?.content ?? '', 'hex').toString('base64')}`).toBe(packages['node_modules/apache-arrow']?.integrity)
  const duckdb = bill.dependencies.find(({ ref }) => ref.startsWith('@duckdb/duckdb-wasm@'))
  expect(duckdb?.dependsOn).toContain(arrow?.['bom-ref'])
})

test('the bill is the same when made again, and keeps to the form of CycloneDX', () => {
  expect(billOfMaterials(root)).toEqual(bill)
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const refs = bill.components.map((one) => one['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  for (const { ref, dependsOn } of bill.dependencies) expect(refs).toEqual(expect.arrayContaining([ref, ...dependsOn]))
})

test('the licence text of each of them travels with the site', () => {
  const parts = new Map(licenceTexts(root, bill).split(`\n${'-'.repeat(72)}\n\n`).map((part) => {
    const [, title = '', text = ''] = /^(?:DEXA Atlas sends .*\n\n)?(.+ \d.*: .+)\n\n([\s\S]+)$/.exec(part) ?? []
    return [title, text]
  }))
  expect([...parts.keys()].sort()).toEqual(bill.components.map((one) => `${one.name} ${one.version}: ${licencesOf(one).join(', ')}`).sort())
  const texts = [...parts].filter(([, text]) => text.includes(withoutText) || !/permission|permitted|licen[cs]e|public domain/i.test(text) || text.length < 500)
  expect(texts.map(([title]) => title)).toEqual([])
  const duckdb = [...parts].find(([title]) => title.startsWith('@duckdb/duckdb-wasm '))?.[1]
  expect(duckdb).toMatch(/^Copyright \d{4} DuckDB WASM Contributors[\s\S]*Permission is hereby granted, free of charge/)
  expect([...parts.values()].join()).toContain('SIL OPEN FONT LICENSE')
})
