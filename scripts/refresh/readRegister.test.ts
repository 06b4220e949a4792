import { describe, expect, it } from 'vitest'
import { committedTables, derivedTables } from '~/contracts/index'
import { compiledAsOf, readRegister, whereToGet } from './readRegister'
import { revisionDifference } from '~/contracts/dexaTables'

const register = readRegister('data')

describe('data/sources.json', () => {
  it('has every source that a table names', () => {
    const named = [...committedTables, ...derivedTables, revisionDifference].flatMap(({ sourceIds }) => sourceIds)
    const ids = register.map(({ id }) => id)
    expect([...new Set(named)].filter((id) => !ids.includes(id))).toEqual([])
  })

  it('tells for every file how to get it, and which copy was used', () => {
    const files = register.flatMap((source) => source.files)
    expect(files.filter(({ url, by_hand }) => url === null && by_hand === null)).toEqual([])
    expect(files.filter(({ sha256, bytes, optional }) => !optional && (sha256 === null || bytes === null))).toEqual([])
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  })

  it('dates the compiled file after its newest month', () => {
    expect(compiledAsOf(register) > '2026-03').toBe(true)
  })

  it('points to the publisher of a missing file', () => {
    const [first] = register.flatMap(({ files }) => files)
    expect(whereToGet(register)(first?.path ?? '')).toMatch(/^NHS England, https:\/\/www\.england\.nhs\.uk\//)
  })
})
