import type { Browser } from '@playwright/test'
import { servePages } from '../page/servePages'
import type { Measured } from '../recordResults'
import type { Served } from '../serveCopy'
import { firstMap } from './firstMap'
import { measureRoutes } from './measureRoutes'
import { routeList } from './routeList'
import { firstMapFigures, routeFigures } from './routeFigures'

interface Wanted {
  runs: number
  /** Kinds of page; null for all. */
  pages: readonly string[] | null
}

/** Every kind of page: how soon it stands, how much is sent, and what the first map takes where DuckDB comes first. */
export async function routes(browser: Browser, built: string, { folder, home, homeWithoutScripts: bare, takeSent }: Served, { runs, pages: only }: Wanted): Promise<Measured> {
  const pages = await servePages(built)
  try {
    const first_map = await firstMap(browser, home, `${pages.origin}duckdbFirst.html`, runs)
    const measured = await measureRoutes(browser, { folder, home, bare, takeSent }, routeList.filter(({ id }) => only?.includes(id) ?? true), runs)
    return { figures: [...routeFigures(measured), ...firstMapFigures(first_map)], routes: measured, first_map }
  } finally {
    pages.close()
  }
}
