import { createServer, type AddressInfo } from 'node:net'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { atLeast, type Figure, figure, type Target } from './Figure'
import { openBrowser } from './openBrowser'
import { median, spreadOf } from './statistics'

const runs = 3
const categories: Record<string, { label: string; target: Target | null }> = {
  performance: { label: 'Lighthouse mobile: performance', target: atLeast(90) },
  accessibility: { label: 'Lighthouse mobile: accessibility', target: atLeast(100) },
  'best-practices': { label: 'Lighthouse mobile: best practices', target: null },
  seo: { label: 'Lighthouse mobile: search engines', target: null },
}

/** Lighthouse as it stands, for a phone, each time in a browser of its own. */
export async function lighthouseScores(address: string): Promise<Figure[]> {
  const reports: RunnerResult['lhr'][] = []
  for (let run = 0; run < runs; run += 1) reports.push(await report(address))
  return Object.entries(categories).map(([id, { label, target }]) => {
    const scores = reports.map((one) => Math.round(100 * (one.categories[id]?.score ?? 0)))
    return figure({ id: `lighthouse-${id}`, label, value: median(scores), unit: 'score', target, runs, spread: spreadOf(scores), note: findings(reports, id) })
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
