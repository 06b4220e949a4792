import type { Browser } from '@playwright/test'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { GrowthStep } from '~/contracts/benchResults'
import type { DatabaseFile } from '~/engine/fetchDatabase'
import { atMost, type Figure, figure } from '../Figure'
import { newReader } from '../openBrowser'
import { servePages } from '../page/servePages'
import type { Question } from '../queries/Question'
import type { Measured } from '../recordResults'
import { quantile, rounded } from '../statistics'
import { summary } from '../summary'
import { growDatabase } from './growDatabase'

const scales = [1, 4, 15] as const
const readers = 3
const rounds = 3

interface Grown extends Pick<GrowthStep, 'scale' | 'rows' | 'file_bytes' | 'gzip_bytes' | 'brotli_bytes'> {
  file: DatabaseFile
}

/** What the site would be with more data: the history several times over, in the browser as it is. */
export async function growth(browser: Browser, built: string): Promise<Measured> {
  const grown: Grown[] = []
  const pages = await servePages(built, async (out) => {
    for (const scale of scales) grown.push(await grow(join(built, 'data', 'atlas.duckdb'), join(out, 'data'), scale))
  })
  try {
    let questions: Question[] = []
    const steps: GrowthStep[] = []
    for (const { file, ...sizes } of grown) {
      process.stderr.write(`bench  growth: ${sizes.scale} times\n`)
      const opened: number[] = []
      let times: number[][] = []
      for (let reader = 0; reader < readers; reader += 1) {
        const context = await newReader(browser)
        const page = await context.newPage()
        await page.goto(`${pages.origin}engines.html`)
        opened.push(await page.evaluate((wanted) => window.engines.open(wanted), file))
        if (questions.length === 0) questions = await page.evaluate(() => window.engines.siteQuestions())
        if (reader === readers - 1) times = await page.evaluate(([asked, count]) => window.engines.time(asked, count), [questions, rounds] as const)
        await context.close()
      }
      steps.push({ ...sizes, ready: summary(opened), p95: rounded(quantile(times.flat(), 0.95), 1) })
    }
    return { figures: growthFigures(steps), growth: steps }
  } finally {
    pages.close()
  }
}

async function grow(from: string, folder: string, scale: number): Promise<Grown> {
  const name = `grown-${scale}.duckdb`
  const rows = await growDatabase(from, join(folder, name), scale)
  const bytes = readFileSync(join(folder, name))
  return {
    scale,
    rows,
    file_bytes: bytes.length,
    gzip_bytes: gzipSync(bytes, { level: 9 }).length,
    // As a server compresses on the way; the highest level takes minutes.
    brotli_bytes: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    file: { url: `/data/${name}`, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  }
}

/** How each grows against the rows: at most as fast. */
export function growthFigures(steps: readonly GrowthStep[]): Figure[] {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return []
  const data = last.rows / first.rows
  const against = (id: string, label: string, of: (step: GrowthStep) => number, shown: (value: number) => string) =>
    figure({ id, label: `${label}, ${last.scale} times the history: growth against that of the rows`, value: rounded(of(last) / of(first) / data, 2), unit: 'ratio', target: atMost(1), note: `${steps.map((step) => shown(of(step))).join(', ')} at ${steps.map(({ scale }) => `${scale} ×`).join(', ')}; rows grow ${rounded(data, 1)} times` })
  const milliseconds = (value: number) => `${value} ms`
  const megabytes = (value: number) => `${rounded(value / 1e6, 1)} MB`
  return [
    against('growth-bytes', 'Database as sent, gzip', ({ gzip_bytes }) => gzip_bytes, megabytes),
    against('growth-ready', 'Database ready', ({ ready }) => ready.median, milliseconds),
    against('growth-p95', 'All questions of the site, 95th percentile', ({ p95 }) => p95, milliseconds),
  ]
}
