const opening = '#q='

/**
 * Address of the SQL page with a text ready to run. The text stands behind the #, so no server is told of it and no
 * server limits its length.
 */
export const sqlLink = (sql: string): string => `/sql${opening}${encodeURIComponent(sql)}`

/** The text that an address carries behind its #; null where it carries none, or one that cannot be read. */
export function sqlOfHash(hash: string): string | null {
  if (!hash.startsWith(opening)) return null
  try {
    return decodeURIComponent(hash.slice(opening.length))
  } catch {
    return null
  }
}
