const start = '\n#sha256:'

/** Data of a page as the site sends them: with their own hash behind, since they arrive outside any other check. */
export const sealed = (text: string, sha256: string): string => `${text}${start}${sha256}`

/**
 * The data without their seal; null where it is missing or another, as with an answer that was cut off or changed on its
 * way. Browsers offer no hashing on plain http addresses other than localhost: there its presence must do.
 */
export async function unsealed(text: string): Promise<string | null> {
  const at = text.lastIndexOf(start)
  const seal = text.slice(at + start.length)
  if (at < 0 || seal.length !== 64) return null
  const data = text.slice(0, at)
  if (!globalThis.isSecureContext) return data
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(data))
  return seal === Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') ? data : null
}
