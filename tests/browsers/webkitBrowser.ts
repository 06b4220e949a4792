import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Builder, Capabilities } from 'selenium-webdriver'
import type { WebKit } from '../../scripts/browsers/findWebKit'
import { downloadsFolder } from './downloads'
import type { Driven } from './Tab'
import { untilSound } from './until'
import { webkitTab } from './webkitTab'

/** Starts a screen where there is none, and the driver of WebKitGTK, which starts a browser for each session. */
export async function webkitBrowser({ driver, screen }: WebKit): Promise<Driven> {
  const home = downloadsFolder()
  const downloads = join(home, 'downloads')
  mkdirSync(downloads)
  // The browser asks the desktop where to save.
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const started: ChildProcess[] = []
  const close = () => {
    for (const one of started) one.kill()
    rmSync(home, { recursive: true, force: true })
    return Promise.resolve()
  }
  try {
    const display = screen === null ? {} : { DISPLAY: await startScreen(screen, started) }
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...display, XDG_CONFIG_HOME: home } }))
    await untilSound('the driver of WebKit to answer', async () => ((await fetch(`${address}/status`)).ok ? null : 'no answer'))
    const newSession = () =>
      new Builder().usingServer(address).withCapabilities(new Capabilities({ browserName: 'MiniBrowser', pageLoadStrategy: 'none' })).build()
    const first = await newSession()
    const version = (await first.getCapabilities()).getBrowserVersion() ?? 'of unknown version'
    await first.quit()
    return { version, open: async () => webkitTab(await newSession(), downloads), close }
  } catch (fault) {
    await close()
    throw fault
  }
}

/** @returns the number that the screen took, as DISPLAY has it */
async function startScreen(program: string, started: ChildProcess[]): Promise<string> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1100x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  started.push(screen)
  const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer]
  return `:${number.toString().trim()}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
