/**
 * Files that readers have asked for, each under its path and hash: what stays the same from one deployment to the next
 * is kept, and what changed is never found under its new hash.
 */
export class VisitedFiles {
  private readonly name: string

  constructor(private readonly scope: string) {
    this.name = `visited-${scope}`
  }

  async find(path: string, sha256: string): Promise<Response | undefined> {
    return (await this.open()).match(this.key(path, sha256))
  }

  /**
   * Keeps an answer if it is what this deployment has under that path.
   * @returns whether it is
   */
  async keep(path: string, sha256: string, response: Response): Promise<boolean> {
    const bytes = await response.arrayBuffer()
    if ((await digest(bytes)) !== sha256) return false
    // Built anew: an answer that was redirected cannot stand for a page.
    const { status, headers } = response
    try {
      await (await this.open()).put(this.key(path, sha256), new Response(bytes, { status, headers }))
    } catch {
      // No room, or storage is denied: it is asked for again next time.
    }
    return true
  }

  /** Removes what this deployment does not have. */
  async clear(hashes: Readonly<Record<string, string>>): Promise<void> {
    const stored = await this.open()
    const wanted = new Set(Object.entries(hashes).map(([path, sha256]) => this.key(path, sha256)))
    const removed = (await stored.keys()).filter(({ url }) => !wanted.has(url))
    await Promise.all(removed.map((request) => stored.delete(request)))
  }

  private open() {
    return caches.open(this.name)
  }

  private key(path: string, sha256: string) {
    return new URL(`${path}?sha256=${encodeURIComponent(sha256)}`, this.scope).href
  }
}

async function digest(bytes: ArrayBuffer): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))
}
