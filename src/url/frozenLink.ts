import { monthPattern } from '~/contracts/codes'
import { type FigureFacts, figureKey } from '~/contracts/figure'

/** What a frozen link says of the data it was made with. */
export interface Frozen {
  /** Last month of the data then. */
  vintage: string
  /** The figures it quotes, as printed then, by key. */
  quoted: ReadonlyMap<string, string>
}

const mostQuoted = 6
const between = '~'

type Shown = Pick<FigureFacts, 'id' | 'part' | 'quoted' | 'month'>

/** What the link calls a figure that a picture quotes. */
export const quotedKey = (figure: string, key: string): string => `${figure}.${key}`

/**
 * A link that names the data it was made with and the figures it quotes.
 * @param shown the picture; its month must be named, since a page shows the newest unless told
 */
export function freeze(link: string, vintage: string, shown: Shown | null): string {
  const url = new URL(link)
  const { quoted = [], month = null } = shown ?? {}
  if (month !== null && !url.searchParams.has('month')) url.searchParams.set('month', month)
  url.searchParams.set('data', vintage)
  url.searchParams.delete('was')
  for (const { key, text } of quoted.slice(0, mostQuoted)) url.searchParams.append('was', `${quotedKey(shown ? figureKey(shown) : '', key)}${between}${text}`)
  return url.href
}

/** What a link says of its data; null where it says nothing that can be read. */
export function readFrozen(search: string): Frozen | null {
  const parameters = new URLSearchParams(search)
  const vintage = parameters.get('data')
  if (vintage === null || !monthPattern.test(vintage)) return null
  const quoted = parameters.getAll('was').slice(0, mostQuoted).flatMap((one) => {
    const at = one.indexOf(between)
    return at > 0 ? [[one.slice(0, at), one.slice(at + 1)] as const] : []
  })
  return { vintage, quoted: new Map(quoted) }
}

/** The same address, following the newest data. */
export function thaw(search: string): string {
  const parameters = new URLSearchParams(search)
  for (const name of ['data', 'was', 'month']) parameters.delete(name)
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

const always = ['not known', 'under 0.1%']

/**
 * Whether a quoted text differs from a printed figure in its digits alone. Anybody can write a link, and the page must not
 * lend its name to their words.
 */
export const isFigureLike = (quoted: string, printed: string): boolean =>
  quoted.length <= 80 && (always.includes(quoted) || wordsOf(quoted) === wordsOf(printed))

const wordsOf = (text: string) => text.replaceAll(/[\d.,+−\-\s]/g, '')
