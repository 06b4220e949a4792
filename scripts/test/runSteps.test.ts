import { expect, test } from 'vitest'
import type { Outcome } from './Step'
import { runSteps } from './runSteps'

const passes = (passed: number): Promise<Outcome> => Promise.resolve({ passed, failed: 0, output: 'unsaid' })
const fails = (): Promise<Outcome> => Promise.resolve({ passed: 2, failed: 3, output: 'why it failed\nin full' })

test('a step that fails hides no other, except those that need it, and all are counted', async () => {
  const said: string[] = []
  const total = await runSteps(
    [
      [[{ name: 'build', run: fails }]],
      [[{ name: 'journeys', run: () => passes(9), after: 'build' }, { name: 'units', run: () => passes(4) }]],
      [[{ name: 'lint', run: () => Promise.reject(new Error('no such program')) }], [{ name: 'types', run: () => passes(1) }]],
    ],
    (line) => said.push(line),
  )
  expect(total).toEqual({ passed: 2 + 4 + 1, failed: 3 + 1 + 1 })
  const text = said.join('\n')
  expect(text).toContain('why it failed\nin full')
  expect(text).toContain('Not run, because it needs this step first: build.')
  expect(text).toContain('no such program')
  expect(text).not.toContain('unsaid')
  expect(said.at(-1)).toBe('test  failed: build; journeys; lint')
})

test('lines of a phase run at once, and a step waits for the one of another line that it comes after', async () => {
  const ran: string[] = []
  const noted = (name: string, wait = 0) => async () => {
    await new Promise((done) => setTimeout(done, wait))
    ran.push(name)
    return { passed: 1, failed: 0, output: '' }
  }
  await runSteps([[[{ name: 'data', run: noted('data', 30) }, { name: 'site', run: noted('site', 30) }], [{ name: 'lint', run: noted('lint') }, { name: 'units', run: noted('units'), after: 'data' }]], [[{ name: 'journeys', run: noted('journeys') }]]], () => undefined)
  expect(ran).toEqual(['lint', 'data', 'units', 'site', 'journeys'])
})
