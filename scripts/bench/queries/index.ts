import type { Browser } from '@playwright/test'
import { join } from 'node:path'
import type { EngineTimes } from '~/contracts/benchResults'
import { atMost, type Figure, figure } from '../Figure'
import { newReader } from '../openBrowser'
import { servePages } from '../page/servePages'
import type { Measured } from '../recordResults'
import { rounded } from '../statistics'
import { engineTimes } from './engineTimes'
import { openNatively } from './openNatively'
import { type Question, timeAll } from './Question'

/** Times that each question is asked, after a first that is not counted. */
const rounds = 15

/** The site's questions in the browser and natively, and those that SQLite and Arquero can be asked on all four. */
export async function queries(browser: Browser, built: string): Promise<Measured> {
  const pages = await servePages(built)
  const context = await newReader(browser)
  try {
    const page = await context.newPage()
    await page.goto(`${pages.origin}engines.html`)
    await page.evaluate(() => window.engines.open())
    const site = await page.evaluate(() => window.engines.siteQuestions())
    const shared = await page.evaluate(() => window.engines.shared)
    const path = join(built, 'data', 'atlas.duckdb')
    const measured: EngineTimes[] = []
    for (const [set, questions] of [['site', site], ['shared', shared]] as const) {
      const native = await askNatively(path, questions)
      const wasm = await page.evaluate(([asked, count]) => window.engines.duckdb(asked, count), [questions, rounds] as const)
      const expected = native.answers
      measured.push(engineTimes(set, 'DuckDB native', { questions, ...native, expected }), engineTimes(set, 'DuckDB-WASM', { questions, ...wasm, expected }))
      if (set === 'site') continue
      const sqlite = await page.evaluate((count) => window.engines.sqlite(count), rounds)
      const arquero = await page.evaluate((count) => window.engines.arquero(count), rounds)
      measured.push(engineTimes(set, 'sql.js', { questions, ...sqlite, expected }), engineTimes(set, 'Arquero', { questions, ...arquero, expected }))
    }
    return { figures: queryFigures(measured), queries: measured }
  } finally {
    await context.close()
    pages.close()
  }
}

async function askNatively(path: string, questions: readonly Question[]) {
  const { ask, close } = await openNatively(path, questions)
  const answers = []
  for (let index = 0; index < questions.length; index += 1) answers.push(await ask(index))
  const times = await timeAll(questions.length, ask, rounds)
  close()
  return { answers, times }
}

function queryFigures(measured: readonly EngineTimes[]): Figure[] {
  const of = (set: EngineTimes['set'], engine: EngineTimes['engine']) => measured.find((one) => one.set === set && one.engine === engine)
  const [wasm, native] = [of('site', 'DuckDB-WASM'), of('site', 'DuckDB native')]
  const [shared, sqlite, arquero] = [of('shared', 'DuckDB-WASM'), of('shared', 'sql.js'), of('shared', 'Arquero')]
  if (!wasm || !native || !shared || !sqlite || !arquero) throw new Error('An engine was not asked.')
  const differing = measured.flatMap(({ set, engine, different }) => different.map((name) => `${name} (${engine}, ${set})`))
  const against = (peer: EngineTimes, id: string) =>
    figure({ id, label: `${shared.questions} questions in the browser, DuckDB against ${peer.engine}: sums of their medians`, value: rounded(shared.sum / peer.sum, 2), unit: 'ratio', target: atMost(1), runs: rounds, note: `${shared.sum} ms against ${peer.sum} ms` })
  return [
    figure({ id: 'query-p95', label: `All ${wasm.questions} questions of the site in the browser, 95th percentile`, value: wasm.p95, unit: 'ms', runs: rounds, note: `median ${wasm.p50} ms` }),
    figure({ id: 'query-p95-native', label: 'The same against native DuckDB, 95th percentiles', value: rounded(wasm.p95 / native.p95, 2), unit: 'ratio', target: atMost(3), runs: rounds, note: `native ${native.p95} ms, median ${native.p50} ms` }),
    against(sqlite, 'query-sum-sqljs'),
    against(arquero, 'query-sum-arquero'),
    figure({ id: 'query-differences', label: 'Questions that two engines answer differently', value: differing.length, unit: 'score', target: atMost(0), note: differing.join(', ') || null }),
  ]
}
