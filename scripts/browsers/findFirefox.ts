import { existsSync } from 'node:fs'
import type { Browser } from '../browser'
import { onPath, runs } from './onPath'

const names = ['firefox-esr', 'firefox']
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe']

/** Firefox of the system; FIREFOX_PATH comes first where set. Null where there is none. */
export function findFirefox({ FIREFOX_PATH: named, PATH: path } = process.env): Browser | null {
  if (named) return runs(named) ? { path: named, from: 'FIREFOX_PATH' } : null
  const found = onPath(names, path) ?? places.find((one) => existsSync(one))
  return found ? { path: found, from: 'the system' } : null
}
