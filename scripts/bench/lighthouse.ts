import { createServer, type AddressInfo } from 'node:net'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { atLeast, type Figure, figure, type Target } from './Figure'
import { openBrowser } from './openBrowser'
import { routeList } from './routes/routeList'
import { median, spreadOf } from './statistics'

const categories: Record<string, { label: string; target: Target }> = {
  performance: { label: 'Lighthouse mobile: performance', target: atLeast(95) },
  accessibility: { label: 'Lighthouse mobile: accessibility', target: atLeast(100) },
  'best-practices': { label: 'Lighthouse mobile: best practices', target: atLeast(100) },
  seo: { label: 'Lighthouse mobile: search engines', target: atLeast(100) },
}

/** Lighthouse as it stands, for a phone, each time in a browser of its own: the lowest median of all kinds of page, and each. */
export async function lighthouseScores(home: string, runs: number): Promise<Figure[]> {
  const pages: { id: string; reports: RunnerResult['lhr'][] }[] = []
  for (const { id, path } of routeList) {
    const reports: RunnerResult['lhr'][] = []
    for (let run = 0; run < runs; run += 1) reports.push(await report(`${home}${path}`))
    pages.push({ id, reports })
  }
  return Object.entries(categories).map(([category, { label, target }]) => {
    const scores = pages.map(({ id, reports }) => ({ id, score: median(reports.map((one) => Math.round(100 * (one.categories[category]?.score ?? 0)))), lost: findings(reports, category) }))
    const note = scores.map(({ id, score, lost }) => `${id} ${score}${lost === null || score >= target.limit ? '' : ` (${lost})`}`).join(', ')
    const values = scores.map(({ score }) => score)
    return figure({ id: `lighthouse-${category}`, label: `${label}, lowest of ${pages.length} kinds of page`, value: Math.min(...values), unit: 'score', target, runs, spread: spreadOf(values), note })
  })
}

async function report(address: string): Promise<RunnerResult['lhr']> {
  const port = await freePort()
  const browser = await openBrowser([`--remote-debugging-port=${port}`])
  try {
    const result = await lighthouse(address, { port, logLevel: 'error', output: 'json', onlyCategories: Object.keys(categories) })
    if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? 'no result'}`)
    return result.lhr
  } finally {
    await browser.close()
  }
}

/** Titles of the audits that took points off, in any run; null where none did. */
function findings(reports: readonly RunnerResult['lhr'][], category: string): string | null {
  const titles = reports.flatMap(({ categories: found, audits }) =>
    (found[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id]
      return audit && weight > 0 && audit.score !== null && audit.score < 0.9 ? [`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`] : []
    }),
  )
  return titles.length > 0 ? [...new Set(titles)].join('; ') : null
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => { resolve(port) })
    })
  })
}
