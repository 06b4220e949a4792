import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attribute, xml } from './paint'

const hostile = ['<img src=x onerror="alert(1)">', '"><script>alert(1)</script>', ']]>&lt;!--', '\u202eevil\u2066', 'a\u0000b\u0008c\u001f', '\ud800 half', '&#x3c;b&#x3e;', '\uffff', 'x'.repeat(10_000)]
const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }), fc.string())

// Read by a renderer that refuses what is not well-formed.
test('whatever a name or a cell holds, the picture opens, and holds no element or attribute of it', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"${attribute('aria-label', one)}><text>${xml(other)}</text></svg>`
      expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow()
      expect(svg.match(/</g)).toHaveLength(4)
      expect(svg.match(/"/g)).toHaveLength(8)
    }),
    { numRuns: 500 },
  )
})
