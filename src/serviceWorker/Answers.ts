import { notHereOffline, siteUpdated } from '~/deployment/answers'
import type { KnownFiles } from './KnownFiles'
import type { VisitedFiles } from './VisitedFiles'
import { hashOf, wantedOf } from './wantedOf'

interface Surroundings {
  scope: string
  known: KnownFiles
  visited: VisitedFiles
  /** A file that was kept before the worker started to answer. */
  precached: (path: string) => Promise<Response | undefined>
  /** Asks the server for a newer worker. */
  lookForUpdate: () => void
}

/** Work that the browser may not end the worker before. */
type AfterAnswer = (work: Promise<unknown>) => void

/** Answers of one deployment: from what is kept of it, else from the server. */
export class Answers {
  constructor(private readonly here: Surroundings) {}

  /** A page that differs from this deployment's is handed on: all that it names is named by hash or asked for by mark. */
  async page(path: string, request: Request, after: AfterAnswer): Promise<Response> {
    const kept = await this.kept(path)
    if (kept) return kept
    const sha256 = hashOf(path, this.here.known)
    try {
      const response = await fetch(request)
      if (sha256 !== null && response.ok) after(this.keepPage(path, sha256, response.clone()))
      return response
    } catch (cause) {
      const words = await this.here.precached(sha256 === null ? '404.html' : 'offline.html')
      if (!words) throw cause
      return new Response(words.body, { status: sha256 === null ? 404 : notHereOffline, headers: words.headers })
    }
  }

  async file(path: string, request: Request, after: AfterAnswer): Promise<Response> {
    const response = await this.fileAsKept(path, request, after)
    // A worker finds itself at the address of its answer, which lacks what stands behind the #: one without an address
    // leaves it where it was asked for.
    return request.destination === 'worker' ? new Response(response.body, response) : response
  }

  private async fileAsKept(path: string, request: Request, after: AfterAnswer): Promise<Response> {
    const kept = await this.kept(path)
    if (kept) return kept
    const sha256 = hashOf(path, this.here.known) ?? ''
    if (path.endsWith('.data')) return this.data(path, sha256, request, after)
    const response = await fetch(request)
    // Handed on as it arrives, and kept if it was right; databases are checked by who asked, and a program by its name.
    if (response.ok) after(this.here.visited.keep(path, sha256, response.clone()))
    return response
  }

  /** Keeps what was loaded before the worker was there, as far as the browser's own cache still has it. */
  async keepLoaded(addresses: readonly string[]): Promise<void> {
    const { scope, known, visited } = this.here
    const programs = Object.keys(known.others).filter((path) => path.startsWith('assets/')).map((path) => new URL(path, scope).href)
    for (const address of [...programs, ...addresses]) {
      const path = knownPath(address, scope, known)
      const sha256 = path === null ? undefined : known.others[path]
      if (path === null || sha256 === undefined || await visited.find(path, sha256)) continue
      const response = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null)
      if (response?.ok && await visited.keep(path, sha256, response)) await this.keepOther(path)
    }
  }

  private async kept(path: string): Promise<Response | undefined> {
    const sha256 = this.here.known.others[path]
    return sha256 === undefined ? this.here.precached(path) : this.here.visited.find(path, sha256)
  }

  /** Data of a page, which are read by the program of this deployment and so must be of it. */
  private async data(path: string, sha256: string, request: Request, after: AfterAnswer): Promise<Response> {
    const response = await fetch(request).catch(() => null)
    if (!response) return new Response(null, { status: notHereOffline })
    if (!response.ok && response.status !== 404) return response
    const copy = response.clone()
    if (response.ok && await this.here.visited.keep(path, sha256, response)) {
      after(this.keepOther(path))
      return copy
    }
    this.here.lookForUpdate()
    return new Response(null, { status: siteUpdated })
  }

  private async keepPage(path: string, sha256: string, response: Response): Promise<void> {
    if (await this.here.visited.keep(path, sha256, response)) await this.keepOther(path)
    else this.here.lookForUpdate()
  }

  /** A page is there for its address, and for links within the site, which ask for its data alone: both are kept. */
  private async keepOther(one: string): Promise<void> {
    const { scope, known: { others, deployment }, visited } = this.here
    const path = one.endsWith('.data') ? one.replace(/\.data$/, '/index.html') : one.replace(/\/index\.html$/, '.data')
    const sha256 = others[path]
    if (path === one || sha256 === undefined || await visited.find(path, sha256)) return
    const response = await fetch(new URL(`${path.replace(/index\.html$/, '')}?v=${deployment}`, scope)).catch(() => null)
    if (response?.ok) await visited.keep(path, sha256, response)
  }
}

function knownPath(address: string, scope: string, known: KnownFiles): string | null {
  const asked = { method: 'GET', url: address, headers: { has: () => false } }
  const found = [wantedOf({ ...asked, mode: 'cors' }, scope, known), wantedOf({ ...asked, mode: 'navigate' }, scope, known)].find(({ kind }) => kind !== 'left')
  return found === undefined || found.kind === 'left' ? null : found.path
}
