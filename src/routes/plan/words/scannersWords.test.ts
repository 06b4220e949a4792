import { expect, test } from 'vitest'
import { presetsFor } from '~/model/scenario/presets'
import { namedScenarios, scannersWords } from './scannersWords'

// Announced: of wave 1 seven new or extended and six replacements (May 2025), of wave 2 six additional (March 2026).
test('a title counts the scanners of each scenario in words', () => {
  const { wave1, wave2, fls } = presetsFor('2026-03')
  expect(scannersWords(wave1.scenario)).toBe('seven more and six replacement scanners')
  expect(scannersWords(fls.scenario)).toBeNull()
  expect(namedScenarios([wave2.scenario, fls.scenario])).toBe('Wave 2: six additional (six more scanners) and Fracture services by 2030')
})

test('one scanner is one', () => {
  const at = { kind: 'scanner', place: 'RR8', type: 'new', start: '2027-04', ramp: 6 } as const
  expect(scannersWords({ interventions: [{ ...at, machines: 1 }] })).toBe('one more scanner')
  expect(scannersWords({ interventions: [{ ...at, machines: 12 }, { ...at, machines: 1, type: 'replacement' }] })).toBe('12 more and one replacement scanner')
})
