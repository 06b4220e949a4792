import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sealed, unsealed } from './sealed'

const seal = (text: string) => sealed(text, createHash('sha256').update(text).digest('hex'))

beforeEach(() => { vi.stubGlobal('isSecureContext', true) })
afterEach(() => { vi.unstubAllGlobals() })

test('what was sealed comes back as it was', async () => {
  await fc.assert(fc.asyncProperty(fc.string(), async (text) => { expect(await unsealed(seal(text))).toBe(text) }))
})

test('cut anywhere, or with any letter changed, it is nothing', async () => {
  const whole = seal('[{"_1":2},"waiting",61205,"Ysbyty Môn"]')
  for (let at = 0; at < whole.length; at++) {
    expect(await unsealed(whole.slice(0, at)), `cut at ${at}`).toBeNull()
    expect(await unsealed(`${whole.slice(0, at)}${whole[at] === '7' ? '8' : '7'}${whole.slice(at + 1)}`), `changed at ${at}`).toBeNull()
  }
  expect(await unsealed('<!doctype html><title>Log in</title>')).toBeNull()
})
