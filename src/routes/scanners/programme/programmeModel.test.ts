import { describe, expect, test } from 'vitest'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { ProgrammeRow } from '~/queries/programme'
import { waveModel } from './programmeModel'

const wave = (row: Partial<ProgrammeRow>): ProgrammeRow =>
  ({ wave: 1, announced: '2025-05-12', machines: 13, machinesNew: 7, machinesReplacement: 6, machinesInUse: 10, inUseStated: '2026-03-03', statedExtraScansPerYear: 29_000, sourceTitle: '', sourceUrl: '', note: null, sitesIdentified: 7, sitesNew: 1, sitesReplacement: 3, ...row })
const site = (kind: ProgrammeSiteRow['kind'], town: string) => ({ id: town.toLowerCase(), wave: 1, kind, town }) as ProgrammeSiteRow
const sites = [site('unknown', 'Cranleigh'), site('unknown', 'Dewsbury'), site('unknown', 'Grimsby'), site('replacement', 'Leeds'), site('new', 'Newark-on-Trent'), site('replacement', 'Otley'), site('replacement', 'Salford')]

describe('the first wave: 13 = 7 new + 6 replacements, 7 of them named', () => {
  const { groups, arithmetic, unnamed } = waveModel(wave({}), sites)

  test('a square a machine, named ones first and by kind', () => {
    expect(groups.map(({ title, machines }) => [title, machines.map(({ kind }) => kind)])).toEqual([
      ['Named: 7', ['new', 'replacement', 'replacement', 'replacement', 'unknown', 'unknown', 'unknown']],
      ['Not identified: 6', Array(6).fill('unknown')],
    ])
    expect(groups[0]?.machines[0]?.site).toEqual({ id: 'newark-on-trent', name: 'Newark' })
  })

  test('7 − 1 new and 6 − 3 replacements are left for nine machines', () => {
    expect(arithmetic).toContain('7 new or extended + 6 replacements = 13. Of the named, 1 is new, 3 are replacements and for 3 no source says. That leaves 6 new and 3 replacements among the other 9 (3 named, 6 not)')
  })

  test('of the six not named 3 to 6 are new: all three of unstated kind may be, or none', () => {
    expect(unnamed.map(({ machines, kind }) => [machines, kind])).toEqual([[6, '3 to 6 new, 0 to 3 replacements']])
  })
})

test('the second wave: none named, so each square has its stated kind', () => {
  const { groups, unnamed, arithmetic } = waveModel(wave({ wave: 2, machines: 20, machinesNew: 6, machinesReplacement: 14, statedExtraScansPerYear: null }), sites)
  expect(groups.map(({ title, machines }) => [title, machines.filter(({ kind }) => kind === 'new').length, machines.length])).toEqual([['Not identified: 20', 6, 20]])
  expect(unnamed.map(({ machines, kind }) => [machines, kind])).toEqual([[6, 'New'], [14, 'Replacement']])
  expect(arithmetic).toBe('None of the 20 is named in the sources we could read; the totals by kind are stated.')
})
