import type { Benefit } from './benefit'

interface Fact {
  id: string
  value: number | null
}

/**
 * What full coverage would prevent in England over five years, from the register of published figures.
 * @throws Error that names a figure without a value
 */
export function nationalBenefit(facts: readonly Fact[]): Benefit {
  const value = (id: string): number => {
    const found = facts.find((fact) => fact.id === id)?.value
    if (found === null || found === undefined) throw new Error(`The register has no ${id}.`)
    return found
  }
  return { fractures: value('full-coverage-fractures'), hips: value('full-coverage-hip-fractures'), bedDays: value('full-coverage-bed-days') }
}
