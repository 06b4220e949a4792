import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pagePolicy } from './pagePolicy'

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (body: string) => `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/></head><body>${body}</body></html>`
const directive = (html: string, name: string) => pagePolicy(html).split('; ').find((one) => one.startsWith(`${name} `))

test('a hash computed elsewhere: that of the Content Security Policy Level 3 text, section 2.3.1', () => {
  // The example of the W3C text: <script>alert('Hello, world.');</script>
  expect(directive(page("<script>alert('Hello, world.');</script>"), 'script-src')).toBe("script-src 'self' 'wasm-unsafe-eval' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
})

test('each inline script stands with its hash, once, and a file of the site with none', () => {
  const html = page('<script>one()</script><script type="module" async="">two()</script><script>one()</script><script src="/a.js"></script>')
  expect(directive(html, 'script-src')).toBe(`script-src 'self' 'wasm-unsafe-eval' ${sha256('one()')} ${sha256('two()')}`)
})

test('inline styles are allowed by their text as the browser reads it, and not at all where there are none', () => {
  expect(directive(page('<p>words</p>'), 'style-src-attr')).toBeUndefined()
  const html = page('<p style="left:4%">a</p><p style="--a:&quot;b&quot;">b</p><script>x = \'<p style="left:9%">\'</script>')
  expect(directive(html, 'style-src-attr')).toBe(`style-src-attr 'unsafe-hashes' ${sha256('left:4%')} ${sha256('--a:"b"')}`)
})

test('nothing is allowed that text put into a page could use', () => {
  const policy = pagePolicy(page('<script>one()</script>'))
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
})

test.each([['<button onclick="go()">Go</button>', /onclick/], ['<a href="javascript:go()">Go</a>', /javascript:/]])('%s stops the build', (body, words) => {
  expect(() => pagePolicy(page(body))).toThrow(words)
})
