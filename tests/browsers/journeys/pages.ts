import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { built } from '../built'
import type { Journey } from '../Journey'
import { open, untilText } from '../steps'

/** One of each kind, and places of each kind. */
const paths = ['', 'explore', 'compare', 'fls', 'scanners', 'plan', 'sql', 'own', 'methods', 'methods/dictionary', 'accessibility', 'areas/Y56', 'areas/QJK', 'areas/2023/QNQ', 'areas/RJ1', 'embed/explore']

export const pages: Journey = {
  name: `each of ${paths.length} pages opens with the headline that was built`,
  async walk(tab, site) {
    for (const path of paths) {
      await open(tab, site, path)
      await untilText(tab, 'h1', builtHeadline(path))
    }
  },
}

function builtHeadline(path: string): string {
  const html = readFileSync(join(built, path, 'index.html'), 'utf8')
  const [, headline = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? []
  const letters: Record<string, string> = { '&amp;': '&', '&#x27;': '\'', '&quot;': '"', '&lt;': '<', '&gt;': '>' }
  return headline.replace(/<[^>]+>/g, '').replace(/&[#\w]+;/g, (name) => letters[name] ?? name).replace(/\s+/g, ' ').trim()
}
