import { expect, it } from 'vitest'
import { withoutScripts } from './withoutScripts'

it('takes scripts and their preloads out, and nothing else', () => {
  const html =
    '<head><link rel="preload" as="font" href="a.woff2"/><link rel="modulepreload" href="a.js"/><link href="b.js" rel="modulepreload"/>' +
    '<script>a < b\n</script></head><body><p>1</p><script type="module" async="">import "x"</script><p>2</p></body>'
  expect(withoutScripts(html)).toBe('<head><link rel="preload" as="font" href="a.woff2"/></head><body><p>1</p><p>2</p></body>')
})
