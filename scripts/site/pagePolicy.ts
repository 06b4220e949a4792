import { createHash } from 'node:crypto'
import { changePages } from './changePages'

/** The only maker of script addresses that a page allows: src/deployment/trustedScript.ts. */
const trustedTypes = 'dexa-atlas'

/** The directives of a page's policy that hang on nothing in it. */
export const sameForAll: readonly string[] = [
  // Pictures that a reader saves are drawn in memory, with the fonts inside them.
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypes}`,
]

/**
 * What a page may run and load: its own inline scripts by their hashes, and files of this site. Nothing is allowed that
 * text put into the page could make use of: neither inline scripts nor eval; WebAssembly is compiled for the database.
 * @param html a whole built page
 * @returns a Content-Security-Policy without the parts that only a header may hold
 * @throws where the page has an inline handler or a javascript: address, which no hash covers
 */
export function pagePolicy(html: string): string {
  const handler = /<[^>]+\s(on[a-z]+)="/i.exec(withoutScripts(html))?.[1]
  if (handler !== undefined) throw new Error(`A page has an inline ${handler}, which its policy would not run.`)
  if (/(?:href|src|action)="\s*javascript:/i.test(html)) throw new Error('A page has a javascript: address.')
  const scripts = hashes([...html.matchAll(inlineScript)].map(([, text]) => text ?? ''))
  const attributes = hashes([...withoutScripts(html).matchAll(/\sstyle="([^"]*)"/g)].map(([, text]) => unescaped(text ?? '')))
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts}`.trim(),
    `style-src 'self'`,
    ...(attributes === '' ? [] : [`style-src-attr 'unsafe-hashes' ${attributes}`]),
    ...sameForAll,
  ].join('; ')
}

/**
 * Writes each page's policy into it, ahead of all it speaks of. To be run when the pages are as they will be sent.
 * @returns how many pages
 * @throws where a page does not begin its head as expected
 */
export function writePolicies(folder: string): number {
  return changePages(folder, (written, file) => {
    // A second run over the same pages leaves one policy.
    const html = written.replace(/<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/, '')
    if (!html.includes(head)) throw new Error(`${file} has no ${head}.`)
    return html.replace(head, () => `${head}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}"/>`)
  }).pages
}

const head = '<head><meta charSet="utf-8"/>'
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

const withoutScripts = (html: string) => html.replace(inlineScript, '')

const hashes = (texts: readonly string[]) => [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')

/** As the browser reads an attribute that React wrote. */
const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
