import { createSerializer } from 'nuqs/server'
import { describe, expect, test } from 'vitest'
import { nothing } from '~/contracts/scenario'
import { defaultPlanView, planParameters, type PlanView, readPlanView, toPlanParameters } from './planView'

type Parsed = Parameters<typeof readPlanView>[0]

function read(search: string) {
  const asked = new URLSearchParams(search)
  const names = Object.keys(planParameters) as (keyof Parsed)[]
  const raw = Object.fromEntries(names.map((name) => [name, asked.get(name)])) as Record<keyof Parsed, string | null>
  const parsed = Object.fromEntries(names.map((name) => [name, raw[name] === null ? null : planParameters[name].parse(raw[name])])) as unknown as Parsed
  return readPlanView(parsed, raw)
}
const serialize = createSerializer(planParameters)

describe('a link of the page What if', () => {
  test('brings back the view it was made from', () => {
    const view: PlanView = { scenario: { ...nothing, growth: 2 }, against: { ...nothing, name: 'Other', interventions: [{ kind: 'fls', place: 'ENG', start: '2027-01', ramp: 36 }] }, place: 'S9B9J', measure: 'share' }
    expect(read(serialize(toPlanParameters(view)))).toEqual({ view, notes: [] })
  })

  test('says nothing where all is usual', () => {
    expect(serialize(toPlanParameters(defaultPlanView))).toBe('')
    expect(read('')).toEqual({ view: defaultPlanView, notes: [] })
  })

  test('that is strange shows the usual, and says why', () => {
    const { view, notes } = read('?s=9.c.nA.z&b=rubbish&place=%F0%9F%92%A9&measure=joy')
    expect(view).toEqual(defaultPlanView)
    expect(notes).toEqual([
      '“💩” in the link is not a place’s code, so England is shown.',
      '“joy” in the link is not list, share or tests, so the waiting list is shown.',
      'The link holds a scenario of version 9, and this page reads version 1, so it is not shown. Load the page again for its newest version, or ask the sender for the scenario as a file.',
      'Second scenario: “rubbish” in the link is not a scenario, so it is not shown. Ask for the whole link, or start from one of the scenarios below.',
    ])
  })
})
