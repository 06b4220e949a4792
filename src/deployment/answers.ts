/** Statuses by which the service worker and the guard of data tell a page why it is not given what it asked for. */

/** What is there belongs to another deployment than the page. */
export const siteUpdated = 409

/** What came is not what the site has. */
export const damaged = 502

/** There is no connection, and the reader has not been there before. */
export const notHereOffline = 503
