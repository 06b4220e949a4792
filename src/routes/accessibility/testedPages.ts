/** What can become of a page while it is used. */
export const pageStates = {
  ready: 'With its figures',
  loading: 'Loading',
  empty: 'Nothing to show',
  failed: 'Something failed',
  offline: 'No connection',
  dialog: 'Share dialog open',
} as const

type PageState = keyof typeof pageStates

interface TestedPage {
  /** As src/routes.ts has it; copies for frames stand below /embed and have no route of their own. */
  route: string
  name: string
  states: readonly PageState[]
  /** Tabs and parts that take the place of others, each looked at by itself. */
  parts: readonly string[]
}

const figures = ['ready', 'loading', 'failed', 'offline', 'dialog'] as const
const words = ['ready', 'dialog'] as const

/**
 * What is looked at in a browser: tests/accessibility.spec.ts reaches each state and part, and the page
 * on accessibility lists them. A page without a row fails the test beside this file. A state that is left out is not
 * tested there, which does not say that it cannot come about: what stands in place of a page that did not load is the
 * same under each address, and each of its kinds is looked at once, on pages of places and of words.
 */
export const testedPages = [
  { route: '/', name: 'England', states: [...figures, 'empty'], parts: ['Share: Link', 'Share: Data', 'Share: Embed', 'Share: Cite', 'a place chosen', 'search open', 'folded parts open', 'a link not understood'] },
  { route: '/explore', name: 'Explore', states: [...figures, 'empty'], parts: ['Ranking', 'Trend', 'Scatter', 'Funnel', 'Table', 'evidence of services', 'evidence, Ranking', 'evidence, Trend', 'evidence, Scatter', 'evidence, Funnel', 'evidence, Table'] },
  { route: '/compare', name: 'Compare', states: [...figures, 'empty'], parts: ['places of every kind', 'the database could not answer'] },
  { route: '/fls', name: 'Fracture services', states: figures, parts: ['a board and an entry of the reader', 'The best quarter’s rate', 'Full coverage', 'Machines per million'] },
  { route: '/scanners', name: 'New scanners', states: figures, parts: ['a board chosen', 'a site chosen', 'a list of the reader'] },
  { route: '/plan', name: 'What if', states: [...figures, 'empty'], parts: ['Waiting 6+ weeks', 'Scans', 'a wrong entry', 'two scenarios'] },
  { route: '/sql', name: 'SQL', states: [...figures, 'empty'], parts: ['Chart'] },
  { route: '/own', name: 'Your own file', states: [...figures, 'empty'], parts: [] },
  { route: '/areas/:code', name: 'Places', states: ['ready', 'failed', 'offline', 'dialog'], parts: ['a region', 'a provider', 'the site was updated', 'a part did not load'] },
  { route: '/areas/2023/:code', name: 'Places of 2023', states: ['ready', 'failed', 'dialog'], parts: [] },
  { route: '/methods', name: 'Methods and data', states: ['ready', 'offline', 'dialog'], parts: ['Share: Cite', 'a newer version is ready'] },
  { route: '/methods/dictionary', name: 'Data dictionary', states: [...words, 'empty'], parts: ['its controls have not started'] },
  { route: '/accessibility', name: 'Accessibility', states: words, parts: [] },
  { route: '/offline', name: 'Not kept for offline', states: ['offline'], parts: [] },
  { route: '/*', name: 'No page at this address', states: ['failed'], parts: [] },
  { route: '/embed/*', name: 'In a frame of another site', states: ['ready', 'failed'], parts: ['a whole page'] },
] as const satisfies readonly TestedPage[]

/** Widths in CSS pixels: a small phone, or 1280 at 400%; a tablet; a laptop. */
export const testedWidths = [320, 768, 1280] as const
