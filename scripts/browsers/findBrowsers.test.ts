import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFirefox } from './findFirefox'
import { findWebKit } from './findWebKit'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dexa-browsers-'))
  path = ['/no/such/folder', folder].join(delimiter)
})
afterEach(() => rmSync(folder, { recursive: true }))

function install(name: string): string {
  const program = join(folder, name)
  writeFileSync(program, '')
  chmodSync(program, 0o755)
  return program
}

describe('Firefox', () => {
  it('is found on the path, the long-term edition first', () => {
    const any = install('firefox')
    expect(findFirefox({ PATH: path })).toEqual({ path: any, from: 'the system' })
    const longTerm = install('firefox-esr')
    expect(findFirefox({ PATH: path })).toEqual({ path: longTerm, from: 'the system' })
  })

  it('is the one that FIREFOX_PATH names, or none where that does not run', () => {
    install('firefox')
    const named = install('my-firefox')
    expect(findFirefox({ PATH: path, FIREFOX_PATH: named })).toEqual({ path: named, from: 'FIREFOX_PATH' })
    expect(findFirefox({ PATH: path, FIREFOX_PATH: join(folder, 'gone') })).toBeNull()
  })
})

describe('WebKit', () => {
  it('needs its driver and a screen, and says which of them is lacking', () => {
    expect(findWebKit({ PATH: path })).toEqual({ lacking: ['webkit2gtk-driver', 'xvfb'] })
    const driver = install('WebKitWebDriver')
    expect(findWebKit({ PATH: path })).toEqual({ lacking: ['xvfb'] })
    expect(findWebKit({ PATH: path, DISPLAY: ':0' })).toEqual({ driver, screen: null })
    const screen = install('Xvfb')
    expect(findWebKit({ PATH: path })).toEqual({ driver, screen })
  })
})
