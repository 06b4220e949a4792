import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type BrowserResult, browserResults } from '~/contracts/browserResults'

/** What was recorded before, with this browser's row where its former one stood. */
export function withResult(before: readonly BrowserResult[], result: BrowserResult): BrowserResult[] {
  const at = before.findIndex(({ name }) => name === result.name)
  return at < 0 ? [...before, result] : before.with(at, result)
}

export const readRecord = (path: string): BrowserResult[] => (existsSync(path) ? browserResults.parse(JSON.parse(readFileSync(path, 'utf8'))) : [])

export function record(path: string, result: BrowserResult): void {
  writeFileSync(path, `${JSON.stringify(withResult(readRecord(path), result), null, 2)}\n`)
}
