import type { KnownFiles } from './KnownFiles'

/** What a request asks for. `left` is answered by browser and server as if there were no worker. */
export type Wanted = { kind: 'left' } | { kind: 'page' | 'file'; path: string }

interface Asked {
  method: string
  mode: string
  url: string
  headers: { has: (name: string) => boolean }
}

const left: Wanted = { kind: 'left' }

/**
 * What a request asks of this deployment. Whatever is not known is left alone, and so is a file that is asked for under
 * the mark (`?v=`) of another deployment: a page gets its own version or the server's, never this one's in its place.
 * @param scope address of the site's start
 */
export function wantedOf({ method, mode, url, headers }: Asked, scope: string, known: KnownFiles): Wanted {
  if (method !== 'GET' || headers.has('range') || !url.startsWith(scope)) return left
  const { pathname, searchParams } = new URL(url)
  const path = decoded(pathname.slice(new URL(scope).pathname.length))
  if (path === null) return left
  if (mode === 'navigate') return pageOf(path)
  const sha256 = hashOf(path, known)
  if (sha256 === null) return left
  const mark = searchParams.get('v')
  const isSame = path.startsWith('assets/') || (mark !== null && (mark === known.deployment || hexOf(sha256).startsWith(mark)))
  return isSame ? { kind: 'file', path } : left
}

/** SHA-256 of a file in base64; null where this deployment has no such file. */
export const hashOf = (path: string, { precached, others }: KnownFiles): string | null =>
  others[path] ?? precached.find(({ url }) => url === path)?.integrity.slice('sha256-'.length) ?? null

/** Copies for frames and files to download are no pages. */
function pageOf(path: string): Wanted {
  const name = path.replace(/\/?(index\.html)?$/, '')
  if (/^embed(\/|$)/.test(name) || /\.[a-z0-9]+$/i.test(name)) return left
  return { kind: 'page', path: name === '' ? 'index.html' : `${name}/index.html` }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

const hexOf = (base64: string) => Array.from(atob(base64), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
