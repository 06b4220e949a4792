const folder = 'embed/'
const parameter = 'figure'

/**
 * Address of a page's version without anything around it, for a frame.
 * @param link of the page, with its view
 * @param base folder of the site, as "/" or "/dexa-atlas/"
 * @param figure which picture to show alone; null for the whole page
 */
export function embedLink(link: string, base: string, figure: string | null): string {
  const url = new URL(link)
  const below = url.pathname.slice(base.length)
  if (!below.startsWith(folder)) url.pathname = `${base}${folder}${below}`
  if (figure !== null) url.searchParams.set(parameter, figure)
  return url.href
}

/** Address of the page itself. */
export function pageLink(link: string, base: string): string {
  const url = new URL(link)
  if (isEmbedded(url.pathname, base)) url.pathname = `${base}${url.pathname.slice(base.length + folder.length)}`
  url.searchParams.delete(parameter)
  return url.href
}

export const isEmbedded = (pathname: string, base: string): boolean => pathname.startsWith(`${base}${folder}`) || `${pathname}/` === `${base}${folder}`

/** The picture that the address of a frame asks for. */
export const embeddedFigure = (search: string): string | null => new URLSearchParams(search).get(parameter)
