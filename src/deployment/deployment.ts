/** Stands in built pages and their data until all files are there and their common hash is known. */
export const unmarked = 'deployment-not-marked'

/** The file that says which deployment the server has now. */
export const deploymentFile = 'deployment.json'

/** Mark of the deployment that the open page belongs to. */
export const ownMark = (): string => document.documentElement.dataset.deployment ?? unmarked

/**
 * Address of a file whose name stays when its content changes, marked with the deployment that the page belongs to: so
 * no cache, and no service worker, of another one stands in.
 * @param path below the site's start: "data/search.json"
 */
export const marked = (path: string): string => `${import.meta.env.BASE_URL}${path}?v=${ownMark()}`
