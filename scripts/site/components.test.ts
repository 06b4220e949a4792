import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { billOfMaterials, licencesOf, licenceTexts } from './components'

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

test('licence texts of all of them travel with the site', () => {
  const text = licenceTexts(root, bill)
  for (const { name, version } of bill.components) expect(text).toContain(`${name} ${version}: `)
  expect(text).toContain('Permission is hereby granted, free of charge')
  expect(text).toContain('SIL OPEN FONT LICENSE')
})
