import type { Browser } from '@playwright/test'
import type { RouteResult } from '~/contracts/benchResults'
import { servePages } from '../page/servePages'
import type { Measured } from '../recordResults'
import type { Served } from '../serveCopy'
import { firstMap } from './firstMap'
import { measureRoutes } from './measureRoutes'
import { newestOf, routeList } from './routeList'
import { firstMapFigures, routeFigures } from './routeFigures'

interface Wanted {
  runs: number
  /** Kinds of page; null for all, and the first map with them. */
  pages: readonly string[] | null
  /** What was recorded of the pages before; those that are measured anew take the place of theirs. */
  before: readonly RouteResult[]
}

/** Every kind of page: how soon it stands, how much is sent, and what the first map takes where DuckDB comes first. */
export async function routes(browser: Browser, built: string, { folder, home, homeWithoutScripts: bare, takeSent }: Served, { runs, pages: only, before }: Wanted): Promise<Measured> {
  const first_map = only === null ? await firstMaps(browser, built, home, runs) : null
  const measured = await measureRoutes(browser, { folder, home, bare, takeSent }, routeList.filter(({ id }) => only?.includes(id) ?? true), runs)
  const all = newestOf(measured, before)
  return { figures: [...routeFigures(all), ...firstMapFigures(first_map ?? [])], routes: all, ...(first_map && { first_map }) }
}

async function firstMaps(browser: Browser, built: string, home: string, runs: number) {
  const pages = await servePages(built)
  try {
    return await firstMap(browser, home, `${pages.origin}duckdbFirst.html`, runs)
  } finally {
    pages.close()
  }
}
