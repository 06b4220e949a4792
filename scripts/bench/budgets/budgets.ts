import { byteKinds, type BenchResults } from '~/contracts/benchResults'
import { z } from '~/contracts/zod'
import type { Weight } from './routeWeight'

/** A changed budget says why. */
const why = z.string().min(20)

export const budgetsSchema = z.object({
  /** By kind of page: bytes as sent before the database, and how many files. */
  routes: z.record(z.string(), z.object({ bytes: z.partialRecord(z.enum(byteKinds), z.number()), requests: z.number(), why })),
  /** Bytes as sent of files that come after the picture, by the start of their name below dist/client. */
  files: z.record(z.string(), z.object({ bytes: z.number(), why })),
  /** Figures of bench/results.json that are ratios, and so travel between machines. */
  ratios: z.record(z.string(), z.object({ limit: z.number(), why })),
  /** Other figures of bench/results.json: what is recorded anew may not be worse than this. */
  recorded: z.record(z.string(), z.object({ limit: z.number(), why })),
  /** Ratios that are measured anew at every test, on whatever machine: a few loads, so wider than what is aimed at. */
  timed: z.object({ first_map: z.object({ limit: z.number(), why }), paint: z.object({ limit: z.number(), why }), shift: z.object({ limit: z.number(), why }) }),
})
export type Budgets = z.infer<typeof budgetsSchema>

interface Measured {
  routes: Readonly<Record<string, Weight>>
  files: Readonly<Record<string, number>>
  figures: BenchResults['figures']
}

const kindWords = { html: 'HTML', js: 'JavaScript', css: 'styles', fonts: 'fonts', images: 'pictures', data: 'data', wasm: 'WebAssembly' } as const

/** What is above its budget, in words: which page, what, measured, budget. */
export function judge(budgets: Budgets, { routes, files, figures }: Measured): string[] {
  const breaches: string[] = []
  for (const [id, { bytes, requests }] of Object.entries(routes)) {
    const budget = budgets.routes[id]
    if (!budget) {
      breaches.push(`${id} has no budget.`)
      continue
    }
    for (const kind of byteKinds) {
      const limit = budget.bytes[kind] ?? 0
      if (bytes[kind] > limit) breaches.push(`${id}: ${kindWords[kind]} ${grouped(bytes[kind])} bytes as sent; the budget is ${grouped(limit)}.`)
    }
    if (requests > budget.requests) breaches.push(`${id}: ${requests} files before the database; the budget is ${budget.requests}.`)
  }
  for (const [name, { bytes }] of Object.entries(budgets.files)) {
    const measured = files[name]
    if (measured === undefined) breaches.push(`${name} is not in the built site.`)
    else if (measured > bytes) breaches.push(`${name}: ${grouped(measured)} bytes as sent; the budget is ${grouped(bytes)}.`)
  }
  for (const [id, { limit }] of Object.entries({ ...budgets.ratios, ...budgets.recorded })) {
    const found = figures.find((figure) => figure.id === id)
    if (found?.value === null || found === undefined) breaches.push(`${id} is not in bench/results.json: npm run bench measures it.`)
    // Where the target is "at least", less is worse.
    else if (found.target?.kind === 'at least' ? found.value < limit : found.value > limit) {
      breaches.push(`${found.label}: ${found.value}; the budget is ${found.target?.kind ?? 'at most'} ${limit}.`)
    }
  }
  return breaches
}

const grouped = (value: number) => value.toLocaleString('en-GB')
