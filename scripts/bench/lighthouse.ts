import { createServer, type AddressInfo } from 'node:net'
import lighthouseReport, { type RunnerResult } from 'lighthouse'
import type { LighthouseScores } from '~/contracts/benchResults'
import { atLeast, figure, type Target } from './Figure'
import { openBrowser } from './openBrowser'
import type { Measured } from './recordResults'
import { newestOf, routeList } from './routes/routeList'
import { median, spreadOf } from './statistics'

const categories: Record<string, { label: string; target: Target; of: (page: LighthouseScores) => number }> = {
  performance: { label: 'Lighthouse mobile: performance', target: atLeast(95), of: ({ performance }) => performance },
  accessibility: { label: 'Lighthouse mobile: accessibility', target: atLeast(100), of: ({ accessibility }) => accessibility },
  'best-practices': { label: 'Lighthouse mobile: best practices', target: atLeast(100), of: ({ best_practices }) => best_practices },
  seo: { label: 'Lighthouse mobile: search engines', target: atLeast(100), of: ({ seo }) => seo },
}

interface Wanted {
  runs: number
  /** Kinds of page; null for all. */
  pages: readonly string[] | null
  /** What was recorded of the pages before; those that are measured anew take the place of theirs. */
  before: readonly LighthouseScores[]
}

/** Lighthouse as it stands, for a phone, each time in a browser of its own: the lowest median of all kinds of page, and each. */
export async function lighthouseScores(home: string, { runs, pages: only, before }: Wanted): Promise<Measured> {
  const measured: LighthouseScores[] = []
  for (const { id, path } of routeList.filter((route) => only?.includes(route.id) ?? true)) {
    process.stderr.write(`bench  lighthouse: /${path}\n`)
    const reports: RunnerResult['lhr'][] = []
    for (let run = 0; run < runs; run += 1) reports.push(await report(`${home}${path}`))
    measured.push({
      id,
      performance: scoreOf(reports, 'performance'),
      accessibility: scoreOf(reports, 'accessibility'),
      best_practices: scoreOf(reports, 'best-practices'),
      seo: scoreOf(reports, 'seo'),
      lost: Object.keys(categories).flatMap((category) => findings(reports, category)),
    })
  }
  const lighthouse = newestOf(measured, before)
  const figures = Object.entries(categories).map(([category, { label, target, of }]) => {
    const scores = lighthouse.map((page) => ({ page, score: of(page) }))
    const note = scores.map(({ page: { id, lost }, score }) => `${id} ${score}${score >= target.limit || lost.length === 0 ? '' : ` (${lost.join('; ')})`}`).join(', ')
    const values = scores.map(({ score }) => score)
    return figure({ id: `lighthouse-${category}`, label: `${label}, lowest of ${scores.length} kinds of page`, value: Math.min(...values), unit: 'score', target, runs, spread: spreadOf(values), note })
  })
  return { figures, lighthouse }
}

const scoreOf = (reports: readonly RunnerResult['lhr'][], category: string) => median(reports.map((one) => Math.round(100 * (one.categories[category]?.score ?? 0))))

async function report(address: string): Promise<RunnerResult['lhr']> {
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const result = await lighthouseReport(address, { port, logLevel: 'error', output: 'json', onlyCategories: Object.keys(categories) })
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
    return result.lhr
  } finally {
    await browser.close()
  }
}

/** Titles of the audits that took points off, in any run. */
function findings(reports: readonly RunnerResult['lhr'][], category: string): string[] {
  const titles = reports.flatMap(({ categories: found, audits }) =>
    (found[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id]
      return audit && weight > 0 && audit.score !== null && audit.score < 0.9 ? [audit.title] : []
    }),
  )
  return [...new Set(titles)]
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => { resolve(port) })
    })
  })
}
