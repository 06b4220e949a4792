import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceTable } from '~/contracts/catalogueTables'
import { committedTables, derivedTables } from '~/contracts/index'
import { type Measure, measureSchema } from '~/contracts/measure'
import { isPerResident, measureIds } from '~/contracts/measureIds'
import { providerFormer, site } from '~/contracts/placeTables'
import { sourceRegister } from '~/contracts/source'
import { openNative } from '~/engine/native.server'
import { queries } from '~/queries/index'
import { built, builtFile, committed, dataDir } from './built'

const sources = sourceRegister.parse(JSON.parse(readFileSync(join(dataDir, 'sources.json'), 'utf8')))
const known = sources.map(({ id }) => id)
const folder = join(dataDir, 'measures')
const measures = readdirSync(folder).map((file): [string, Measure] => [
  file,
  measureSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
])
const unknown = (ids: readonly string[]) => ids.filter((id) => !known.includes(id))

describe('data/sources.json', () => {
  test('knows every source that a table names, and no table names none', () => {
    for (const table of [...committedTables, ...derivedTables]) {
      expect(table.sourceIds.length, table.name).toBeGreaterThan(0)
      expect(unknown(table.sourceIds), table.name).toEqual([])
    }
    for (const table of [site, providerFormer]) expect(unknown(committed(table).map((row) => row.source_id)), table.name).toEqual([])
  })

  test('knows every source that a measure names', () => {
    for (const [file, { source_ids }] of measures) expect(unknown(source_ids), file).toEqual([])
  })

  test('knows every source that a query answers with', async () => {
    const database = await openNative(builtFile('atlas.duckdb'))
    for (const query of queries) {
      for (const { sourceIds } of await query.askExamples(database)) {
        expect(sourceIds.length, query.name).toBeGreaterThan(0)
        expect(unknown(sourceIds), query.name).toEqual([])
      }
    }
    await database.close()
  })

  test('holds no source that nothing uses', () => {
    const used = new Set<string>([...committedTables, ...derivedTables].flatMap(({ sourceIds }) => [...sourceIds]))
    expect(known.filter((id) => !used.has(id))).toEqual([])
  })

  test('gives each source a licence, a vintage and a publisher, and an address for an open licence', () => {
    for (const { id, licence, vintage, publisher, licence_url } of sources) {
      for (const words of [licence, vintage, publisher]) expect(words.trim(), id).not.toBe('')
      if (licence.includes('OGL')) expect(licence_url, id).toMatch(/^https:\/\//)
    }
  })

  test('is in the database as it is in the register', async () => {
    expect((await built(sourceTable)).map(({ id }) => id).toSorted()).toEqual(known.toSorted())
  })
})

describe('data/measures', () => {
  test('has one file for every measure, named after it, and no other', () => {
    expect(measures.map(([file]) => file).toSorted()).toEqual(measureIds.map((id) => `${id}.json`).toSorted())
    for (const [file, { id }] of measures) expect(file).toBe(`${id}.json`)
  })

  test.each(measures)('%s: thresholds ascend, and a diverging scale is the same on both sides of zero', (_, measure) => {
    const { thresholds, scale } = measure
    expect(thresholds).toEqual([...new Set(thresholds)].toSorted((a, b) => a - b))
    if (scale === 'diverging') expect(thresholds.map((at) => -at).toReversed()).toEqual(thresholds)
    else expect(thresholds[0]).toBeGreaterThan(0)
  })

  test('never calls list change plus tests referrals', () => {
    for (const [file, { title, short_title, numerator }] of measures) {
      expect(`${title} ${short_title} ${numerator}`, file).not.toMatch(/referr/i)
    }
  })

  test('a rate per resident names its population, and that alone', () => {
    for (const [file, { unit, source_ids }] of measures) {
      expect(source_ids.includes('ons-population-icb'), file).toBe(isPerResident(unit))
    }
  })
})
