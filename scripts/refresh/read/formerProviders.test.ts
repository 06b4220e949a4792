import { expect, it } from 'vitest'
import { providerFormer } from '~/contracts/placeTables'
import { readFormerProviders } from './formerProviders'
import { sourcesEdited, sourcesWith } from './smallEngland'

const devon = { code: 'RAA', name: 'County Hospitals of Devon NHS Trust', kind: 'nhs' } as const
const takeovers = 'scanners/trust_mergers_2024_2026.csv'
const successors = 'organisations/nhs_trust_successors_to_2022.csv'

/** The made-up files say: ROL went into RMI, RMI into RAA; RAA took in RBB and a new name. */
it('gives every trust that went into one with rows, at any remove, and the name it gave up', () => {
  const rows = readFormerProviders(sourcesWith(), [devon, { code: 'NT1', name: 'A Company', kind: 'independent' }])
  for (const row of rows) providerFormer.parse(row)
  const brief = rows.map(({ former_code, former_name, since, source_id }) => [former_code, former_name, since, source_id])
  expect(brief.toSorted()).toEqual([
    ['RAA', 'County Hospitals of Devon NHS Trust', '2025-10-01', 'rcpch-takeovers'],
    ['RBB', 'Levels Hospitals NHS Trust', '2025-10-01', 'rcpch-takeovers'],
    ['RMI', 'Mid Devon & Moor NHS Trust', '2015-04-01', 'ods-trusts'],
    ['ROL', null, '2010-04-01', 'ods-trusts'],
  ])
  expect(rows.map(({ provider_name }) => provider_name)).toEqual(Array(4).fill('Devon County NHS Trust'))
})

it('a name that only DM01 has is a former one, though no list dates the change', () => {
  const sources = sourcesEdited(takeovers, 'County Hospitals of Devon renamed; ', '')
  const own = readFormerProviders(sources, [devon]).find((row) => row.former_code === 'RAA')
  expect(own).toMatchObject({ former_name: devon.name, since: null, source_id: 'dm01-provider' })
  const sameLetters = { ...devon, name: 'Devon County N.H.S. Trust' }
  expect(readFormerProviders(sources, [sameLetters]).map((row) => row.former_code)).not.toContain('RAA')
})

it('a trust cut up between two goes on in both', () => {
  const sources = sourcesEdited(successors, 'RMI,RAA', 'ROL,RAA,2010-04-01\nRMI,RBB')
  const heirs = readFormerProviders(sources, [devon, { code: 'RBB', name: 'Levels Hospitals NHS Trust', kind: 'nhs' }])
  expect(heirs.filter((row) => row.former_code === 'ROL').map((row) => row.provider_code)).toEqual(['RAA', 'RBB'])
})

it('a circle of successors ends', () => {
  const codes = readFormerProviders(sourcesEdited(successors, 'ROL,RMI', 'RAA,RMI'), [devon]).map((row) => row.former_code)
  expect(codes.toSorted()).toEqual(['RAA', 'RBB', 'RMI'])
})

it.each([
  ['a change in other words', sourcesEdited(takeovers, 'absorbed', 'merged with'), /row 2, column "change": found .*merged with/],
  ['a take-over without a code', sourcesEdited(takeovers, ' (RBB)', ''), /column "change"/],
  ['a day in words', sourcesEdited(takeovers, '2025-10-01', 'October 2025'), /column "effective": found "October 2025"/],
  ['a column gone', sourcesEdited(takeovers, 'change', 'what'), /row 1, column "change": found no such column/],
])('refuses %s', (_, sources, message) => {
  expect(() => readFormerProviders(sources, [devon])).toThrow(message)
})

it('refuses a trust that the register does not have', () => {
  expect(() => readFormerProviders(sourcesWith(), [{ ...devon, code: 'RZZ' }])).toThrow(/no trust RZZ/)
})
