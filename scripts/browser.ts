import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { onPath, runs } from './browsers/onPath'

export interface Browser {
  path: string
  /** Where it was found, for people. */
  from: string
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Chromium or Chrome of the system, else Playwright's own, else null. CHROMIUM_PATH comes first where set. */
export function findBrowser(): Browser | null {
  const named = process.env.CHROMIUM_PATH
  if (named) return runs(named) ? { path: named, from: 'CHROMIUM_PATH' } : null
  const installed = onPath(names) ?? places.find((path) => existsSync(path))
  if (installed) return { path: installed, from: 'the system' }
  const own = chromium.executablePath()
  return own && existsSync(own) ? { path: own, from: 'Playwright' } : null
}

/** The browser that tests use, installed by Playwright where there is none; null where that fails too. */
export function findOrInstallBrowser(say: (line: string) => void): Browser | null {
  const found = findBrowser()
  if (found || process.env.CHROMIUM_PATH) return found
  say('No Chromium or Chrome found: installing the one of Playwright.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  return findBrowser()
}

export const noBrowser =
  'No Chromium for the journeys: install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.'
