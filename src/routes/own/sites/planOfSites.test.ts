import { expect, test } from 'vitest'
import { scenarioLimits } from '~/contracts/scenario'
import { planOfSites } from './planOfSites'

const site = (provider: string | null, board: string | null, month: string | null = null) => ({ name: 'A', provider, board, month })
const known = new Set(['RR8', 'RK9'])
/** Interventions in the link, as scenarioCode writes them: place, machines, month, ramp. */
const entries = (link: string | null) => link?.split('.').filter((part) => part.startsWith('s-'))

test('scanners of one provider and month are one entry; one elsewhere counts over its board', () => {
  const { link, notes } = planOfSites([site('RR8', 'QWO', '2026-09'), site('RR8', 'QWO', '2026-09'), site('XX1', 'QJK', '2026-10')], known, '2026-07')
  expect(entries(link)).toEqual(['s-RR8-2n-202609-3', 's-QJK-1n-202610-3'])
  expect(notes).toEqual([])
})

test('what opened before the forecast, or says no month, starts with it; the first is said', () => {
  const { link, notes } = planOfSites([site('RR8', null, '2025-01'), site('RK9', null)], known, '2026-07')
  expect(entries(link)).toEqual(['s-RR8-1n-202607-3', 's-RK9-1n-202607-3'])
  expect(notes).toEqual(['1 site has a month before the forecast begins and starts with it.'])
})

test('a site of no known place is said and left out; without any there is no link', () => {
  expect(planOfSites([site(null, null)], known, '2026-07')).toEqual({ link: null, notes: ['1 site lies in no place that the plan knows.'] })
})

test('more entries than a scenario holds are said', () => {
  const many = Array.from({ length: scenarioLimits.interventions + 2 }, (_, index) => site('RR8', null, `20${String(30 + Math.floor(index / 12))}-${String(1 + (index % 12)).padStart(2, '0')}`))
  const { link, notes } = planOfSites(many, known, '2026-07')
  expect(entries(link)).toHaveLength(60)
  expect(notes.join()).toContain('2 more are left out')
})
