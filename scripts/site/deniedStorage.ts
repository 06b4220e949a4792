import { changePages } from './changePages'

const throwing = /console\.error\(error\);\s*sessionStorage\.removeItem\(storageKey2?\);/

/**
 * Where a browser denies storage, the script by which React Router 7.18 restores how far a page was scrolled asks it once
 * more in its own catch, and ends as a fault of the page. Here a second refusal is passed over.
 * @throws where no page has that script: it has changed, and must be looked at again
 */
export function allowDeniedStorage(folder: string): void {
  const { changed } = changePages(folder, (html) => html.replace(throwing, 'try { sessionStorage.removeItem(storageKey2); } catch {}'))
  if (changed === 0) throw new Error('React Router no longer asks a denied storage twice: see scripts/site/deniedStorage.ts.')
}
