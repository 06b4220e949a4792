import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { patient } from './pictureFirst'

const give = (text: string) => `<script>window.__reactRouterContext.streamController.enqueue(${JSON.stringify(text)});</script>`
const writtenWith = (text: string) => `${head}${give(text)}<script>window.__reactRouterContext.streamController.close();</script>`
const head = '<head><link rel="modulepreload" href="/assets/a.js"/><link rel="modulepreload" href="/b.js"/><link rel="stylesheet" href="/style.css"/></head><p>Words</p>' +
  '<script type="module" async="">import "/manifest.js";\nimport * as route0 from "/root.js";\nimport * as route1 from "/home.js";\n  \n  window.parts = {"root":route0,"home":route1};\n\nimport("/entry.js");</script>'

const light = '["figures"]\n'
const written = writtenWith(light)

interface Opened {
  tellsOfPaints?: boolean
  page?: string
  navigation?: string
  fetch?: (href: string, how: { integrity?: string; cache?: string; method?: string }) => Promise<unknown>
}

const scriptsOf = (page: string) => [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)

/** Runs the page's script as a browser would, with imports noted instead of fetched. */
async function opened(search: string, { tellsOfPaints = true, page = patient(written, 'index.html').page, navigation = 'navigate', fetch }: Opened = {}) {
  const script = scriptsOf(page).find((one) => one.includes('PerformanceObserver')) ?? ''
  const asked: string[] = []
  const heard = new Map<string, () => void>()
  const frames: (() => void)[] = []
  const timers: { call: () => void; after: number }[] = []
  const watches: (() => void)[] = []
  class Watch {
    static readonly supportedEntryTypes = tellsOfPaints ? ['paint'] : []
    constructor(private readonly told: (entries: unknown, watch: Watch) => void) {}
    observe() { watches.push(() => { this.told(null, this) }) }
    disconnect() { watches.length = 0 }
  }
  const sent: string[] = []
  let reloads = 0
  const window: Record<string, unknown> = { __reactRouterContext: { streamController: { enqueue: (text: string) => { sent.push(text) }, close: () => { sent.push('end') } } } }
  runInNewContext(script.replaceAll('import(', 'fetched('), {
    window,
    fetch,
    PerformanceObserver: Watch,
    fetched: (href: string) => {
      asked.push(href)
      return Promise.resolve(href)
    },
    performance: { getEntriesByType: () => [{ type: navigation }] },
    location: { search, hash: '', reload: () => { reloads += 1 } },
    document: { readyState: 'loading', createElement: () => ({}), head: { append: ({ href }: { href: string }) => { asked.push(`link ${href}`) } } },
    addEventListener: (name: string, call: () => void) => { heard.set(name, call) },
    requestAnimationFrame: (call: () => void) => { frames.push(call) },
    setTimeout: (call: () => void, after = 0) => { timers.push({ call, after }) },
  })
  return { asked, heard, frames, timers, watches, window, sent, reloaded: () => reloads }
}

const all = ['link /assets/a.js', 'link /b.js', '/root.js', '/home.js', '/manifest.js']

test('nothing of the program is asked for before the page is loaded and painted', async () => {
  const { asked, heard, watches, window } = await opened('')
  expect(asked).toEqual([])
  heard.get('load')?.()
  expect(asked).toEqual([])
  watches[0]?.()
  expect(watches).toEqual([])
  expect(asked).toEqual(all)
  await new Promise((done) => { setImmediate(done) })
  expect(asked).toEqual([...all, '/entry.js'])
  expect(window.parts).toEqual({ root: '/root.js', home: '/home.js' })
})

test('a browser that does not tell of paints is given a frame', async () => {
  const { asked, heard, frames, timers } = await opened('', { tellsOfPaints: false })
  heard.get('load')?.()
  expect(asked).toEqual([])
  frames[0]?.()
  timers.find(({ after }) => after === 0)?.call()
  expect(asked).toEqual(all)
})

test('a file that never arrives holds the program up for three seconds, and once', async () => {
  const { asked, heard, timers } = await opened('')
  heard.get('DOMContentLoaded')?.()
  heard.get('load')?.()
  expect(timers.map(({ after }) => after)).toEqual([3000, 3000])
  for (const { call } of timers) call()
  expect(asked).toEqual(all)
})

test('an address that asks for another view than the one built gets the program at once', async () => {
  expect((await opened('?measure=tests-rate')).asked).toEqual(all)
})

test('a page written in another way is told by its name', () => {
  expect(() => patient('<p>Words</p>', 'areas/QJK.html')).toThrow('areas/QJK.html begins its program in a way that this build does not know.')
})

describe('what the program is given', () => {
  const text = `${JSON.stringify(['figures', 'of “Leeds” </script>', 'x'.repeat(30_000)])}\n`
  const { page, data } = patient(writtenWith(text), 'index.html')

  test('stays in the page where it is small', () => {
    expect(patient(written, 'index.html')).toEqual({ page: expect.stringContaining(give(light)) as string, data: null })
  })

  test('is a file named by its content where it is large, and the page asks for that alone', async () => {
    const sha256 = createHash('sha256').update(text)
    expect(data).toEqual({ file: `assets/page-${sha256.copy().digest('hex').slice(0, 12)}.json`, text })
    expect(page).not.toContain('xxx')
    const asked: unknown[] = []
    const { sent, asked: parts } = await opened('?a', { page, fetch: (...how) => {
      asked.push(how)
      return Promise.resolve({ ok: true, text: () => Promise.resolve(text) })
    } })
    await new Promise((done) => { setImmediate(done) })
    expect(asked).toEqual([[`/${data!.file}`, { integrity: `sha256-${sha256.digest('base64')}`, cache: 'default' }]])
    expect(sent).toEqual([text, 'end'])
    expect(parts.at(-1)).toBe('/entry.js')
  })

  test('is asked for past the cache where that holds another text', async () => {
    const caches: unknown[] = []
    const { sent } = await opened('?a', { page, fetch: (_, { cache }) => {
      caches.push(cache)
      return cache === 'default' ? Promise.reject(new TypeError('integrity')) : Promise.resolve({ ok: true, text: () => Promise.resolve(text) })
    } })
    await new Promise((done) => { setImmediate(done) })
    expect(caches).toEqual(['default', 'reload'])
    expect(sent).toEqual([text, 'end'])
  })

  test.each([['navigate', 1], ['reload', 0]] as const)('is gone: a page reached by %s is loaded anew %i times, and the program is held back', async (navigation, reloads) => {
    const held: unknown[] = []
    process.once('unhandledRejection', (fault) => { held.push(String(fault)) })
    const { sent, asked, reloaded } = await opened('?a', { page, navigation, fetch: (_, { method }) => method === 'HEAD' ? Promise.resolve({ status: 404 }) : Promise.reject(new TypeError('integrity')) })
    await new Promise((done) => { setTimeout(done, 20) })
    expect(reloaded()).toBe(reloads)
    expect(sent).toEqual([])
    expect(asked).not.toContain('/entry.js')
    expect(held).toEqual(['TypeError: integrity'])
  })

  test('stays in the pages of places, which are many', () => {
    expect(patient(writtenWith(text), 'areas/Y60/index.html').data).toBeNull()
  })

  test('lies among the files of a site whose own path ends as theirs does', () => {
    const below = patient(writtenWith(text).replaceAll('"/assets/', '"/dexa-assets/assets/'), 'index.html').page
    expect(below).toContain(`("/dexa-assets/${data!.file}",`)
  })
})

test('styles hold a page up for eight seconds at most, and are put on when they come', () => {
  const { page } = patient(written, 'index.html')
  expect(page.indexOf('<script>')).toBeLessThan(page.indexOf('<link rel="stylesheet"'))
  const link = (sheet: object | null) => ({ sheet, media: '', on: new Map<string, () => void>(), addEventListener(name: string, call: () => void) { this.on.set(name, call) } })
  const [here, missing] = [link({}), link(null)]
  const timers: { call: () => void; after: number }[] = []
  runInNewContext(scriptsOf(page)[0] ?? '', { document: { querySelectorAll: () => [here, missing] }, setTimeout: (call: () => void, after: number) => { timers.push({ call, after }) } })
  expect(timers.map(({ after }) => after)).toEqual([8000])
  timers[0]?.call()
  expect([here.media, missing.media]).toEqual(['', 'print'])
  missing.on.get('load')?.()
  expect(missing.media).toBe('all')
})
