import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { patient } from './pictureFirst'

const written = '<head><link rel="modulepreload" href="/a.js"/><link rel="modulepreload" href="/b.js"/></head><p>Words</p>' +
  '<script type="module" async="">import "/manifest.js";\nimport * as route0 from "/root.js";\nimport * as route1 from "/home.js";\n  \n  window.parts = {"root":route0,"home":route1};\n\nimport("/entry.js");</script>'

/** Runs the page's script as a browser would, with imports noted instead of fetched. */
async function opened(search: string, tellsOfPaints = true) {
  const script = /<script>([\s\S]*)<\/script>/.exec(patient(written, 'index.html'))?.[1] ?? ''
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
  const window: Record<string, unknown> = {}
  runInNewContext(script.replaceAll('import(', 'fetched('), {
    window,
    PerformanceObserver: Watch,
    fetched: (href: string) => {
      asked.push(href)
      return Promise.resolve(href)
    },
    location: { search, hash: '' },
    document: { readyState: 'loading', createElement: () => ({}), head: { append: ({ href }: { href: string }) => { asked.push(`link ${href}`) } } },
    addEventListener: (name: string, call: () => void) => { heard.set(name, call) },
    requestAnimationFrame: (call: () => void) => { frames.push(call) },
    setTimeout: (call: () => void, after = 0) => { timers.push({ call, after }) },
  })
  return { asked, heard, frames, timers, watches, window }
}

const all = ['link /a.js', 'link /b.js', '/root.js', '/home.js', '/manifest.js']

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
  const { asked, heard, frames, timers } = await opened('', false)
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
