import { cardSize } from './Preview'

interface Picture {
  /** Absolute where the site's address is known. */
  url: string
  alt: string
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * A built page with the tags of its picture.
 * @throws where the page has no head
 */
export function withPicture(html: string, { url, alt }: Picture): string {
  if (!html.includes('</head>')) throw new Error('A page without a head.')
  const tags: [name: string, content: string][] = [
    ['og:image', url],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', alt],
  ]
  const lines = [...tags.map(([property, content]) => `<meta property="${property}" content="${escaped(content)}"/>`), '<meta name="twitter:card" content="summary_large_image"/>']
  // A second run over the same pages leaves one picture.
  const bare = html.replace(/<meta (property="og:image[^"]*"|name="twitter:card") content="[^"]*"\/>/g, '')
  return bare.replace('</head>', () => `${lines.join('')}</head>`)
}

/** The words of a page's title element. */
export function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  return title.replaceAll('&#x27;', '’').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
