import { join } from 'node:path'

/** The built site, which all journeys walk. */
export const built = join(import.meta.dirname, '..', '..', 'dist', 'client')
