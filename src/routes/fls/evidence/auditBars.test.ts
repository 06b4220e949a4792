import { expect, test } from 'vitest'
import type { NeedParameterRow } from '~/queries/fls/needParameters'
import { auditBars } from './auditBars'
import { fact } from './fixture/handBoards'

const bands: NeedParameterRow = { id: 'fls_kpi_bands', value: 80, low: 50, high: 80, unit: '%', appliesTo: 'An audit', sourceTitle: 'A paper', sourceUrl: 'https://example.org', note: null, quality: 'exact' }
const measure = (id: string, value: number | null) => fact({ id, counts: `Measure ${id}`, topic: 'audit quality', value, unit: '% of patients' })

// HQIP, FLS-DB report of 9 January 2025, England 2023; bands of the Capture the Fracture paper: above 80 green, below 50 red.
test('64.2 lies between the bands, 35 and 28 below 50', () => {
  const model = auditBars([measure('follow-up', 28), measure('dexa', 35), measure('assessed', 64.2)], [bands])
  expect(model?.bars.map(({ id, text, band }) => [id, text, band])).toEqual([
    ['assessed', '64.2%', 'amber'],
    ['dexa', '35%', 'red'],
    ['follow-up', '28%', 'red'],
  ])
  expect(model?.headline).toBe('Inside the audit, none of these 3 measures reaches the green band')
})

test('a level is not above or below itself: 50 and 80 lie between', () => {
  expect(auditBars([measure('assessed', 50), measure('dexa', 80), measure('follow-up', 80.1)], [bands])?.bars.map(({ band }) => band)).toEqual(['amber', 'amber', 'green'])
})

test('a measure without a figure has no bar, and without bands there is no picture', () => {
  expect(auditBars([measure('assessed', null)], [bands])).toBeNull()
  expect(auditBars([measure('assessed', 64.2)], [])).toBeNull()
})
