interface PageWords {
  title: string
  description: string
  /** Of a page that is the same whatever its link asks for; its view is part of any other page's address, so those name none. */
  path?: string
}

/** Readers of previews cut what is longer. */
export const longestDescription = 200

/** Where the site will stand, as the build was told: "https://example.org"; empty if it was not. */
const siteUrl = import.meta.env.SITE_URL as string

/**
 * Title and description of a page, for its tab, search engines and readers of link previews. The picture is added once
 * the page is built, by scripts/site/previews.
 */
export function previewMeta({ title, description, path }: PageWords) {
  const short = shortened(description)
  const url = path === undefined || siteUrl === '' ? null : `${siteUrl}${import.meta.env.BASE_URL.slice(0, -1)}${path}`
  return [
    { title },
    { name: 'description', content: short },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: 'DEXA Atlas' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: short },
    ...(url === null ? [] : [{ property: 'og:url', content: url }, { tagName: 'link', rel: 'canonical', href: url }]),
  ]
}

/** As many whole sentences as fit; the first alone is cut between words. */
export function shortened(text: string, longest = longestDescription): string {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (tidy.length <= longest) return tidy
  const sentences = tidy.split(/(?<=[.!?]) (?=[A-Z0-9“])/)
  let kept = ''
  for (const sentence of sentences) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`
    if (longer.length > longest) break
    kept = longer
  }
  return kept || `${tidy.slice(0, longest - 1).replace(/[\s,;:]+\S*$/, '')}…`
}
