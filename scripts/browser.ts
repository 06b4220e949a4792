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

/** The browser of the journeys: Chromium without windows where it is installed, which does the same in a fifth less time, else as above. */
export function findJourneyBrowser(): Browser | null {
  const bare = process.env.CHROMIUM_PATH ? undefined : onPath(['chromium-headless-shell'])
  return bare ? { path: bare, from: 'the system' } : findBrowser()
}

/** The browser of the journeys, installed by Playwright where there is none; null where that fails too. */
export function findOrInstallBrowser(say: (line: string) => void): Browser | null {
  const found = findJourneyBrowser()
  if (found || process.env.CHROMIUM_PATH) return found
  say('No Chromium or Chrome found: installing the one of Playwright.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' })
  return findJourneyBrowser()
}

export const noBrowser =
  'No Chromium for the journeys: install Chromium or Google Chrome (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one.'
