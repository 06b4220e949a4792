import { readdirSync } from 'node:fs'
import { common, type Headers, placeHeaders, placeOf, places } from '../headers'

/**
 * The file _headers, which Cloudflare Pages and Netlify read: paths, each with its headers. Both join the headers of all
 * rules that match, so apart from the first rule no two may match one file; pages are therefore named one by one.
 * @param names what lies at the top of the site: folders end in a slash
 * @param base path that the site is under, with slashes at both ends
 */
export function headersFile(names: readonly string[], base = '/'): string {
  const rules = [
    rule(`${base}*`, common),
    ...places.filter((place) => place !== 'page').flatMap((place) => patternsOf(place, names).map((pattern) => rule(base + pattern, placeHeaders[place]))),
    ...patternsOf('page', names).map((pattern) => rule(base + pattern, placeHeaders.page)),
  ]
  return `${rules.join('\n\n')}\n`
}

const rule = (pattern: string, headers: Headers) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')

/** Below the base, without a slash in front. */
function patternsOf(place: (typeof places)[number], names: readonly string[]): string[] {
  const own = names.filter((name) => placeOf(`/${name}`) === place)
  const isPage = place === 'page' || place === 'frame'
  return [
    ...(place === 'page' ? [''] : []),
    ...own.flatMap((name) => (name.endsWith('/') ? [...(isPage ? [name.slice(0, -1)] : []), `${name}*`] : [name])),
  ]
}

/** Names for headersFile: of the folder, and of what lies in data/, where three kinds meet. */
export function namesAtTop(folder: string): string[] {
  const listed = (path: string, before = '') =>
    readdirSync(path, { withFileTypes: true }).map((entry) => `${before}${entry.name}${entry.isDirectory() ? '/' : ''}`)
  const top = listed(folder).filter((name) => !['_headers', '_redirects'].includes(name))
  return top.flatMap((name) => (name === 'data/' ? listed(`${folder}/data`, name) : [name])).filter((name) => !name.endsWith('.gz')).sort()
}
