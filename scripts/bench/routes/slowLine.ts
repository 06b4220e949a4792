import type { Page } from '@playwright/test'
import type { Line } from '~/contracts/benchResults'

/** Lighthouse's phone on slow 4G: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up, a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const processor = { rate: 4 }

/**
 * Holds a page back before it is loaded. The browser delays each request of the page and of its workers; it slows the
 * page's own thread, not those of workers.
 */
export async function onLine(page: Page, line: Line): Promise<void> {
  if (line === 'fast') return
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', processor)
}

/** The processor alone, for a page that is there already. */
export async function slowProcessor(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', processor)
}
