import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { queries } from '~/queries/index'
import { countConstructs, standardOnly } from './duckdbOnly'

const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'scale.md'), 'utf8')
const texts = [...new Set(queries.map(({ sql }) => sql))]

describe('constructs of DuckDB', () => {
  it('are found in code, not in comments and texts', () => {
    expect(countConstructs(["select list(a) -- x::int\nfrom t where b = 'group by all'", 'select a::int from t group by all'])).toEqual({ 'list(…)': 1, 'x::type': 1, 'group by all, order by all': 1 })
    expect(standardOnly(['select a from t', 'select a::int from t'])).toBe(1)
  })

  // A query that uses another must be counted in what the document promises.
  it('are listed in docs/scale.md with the number of queries that use them', () => {
    const listed: Record<string, number> = {}
    for (const [, name, count] of text.matchAll(/^\| `([^`]+)` \| (\d+) \|/gm)) listed[name ?? ''] = Number(count)
    expect(listed).toEqual(countConstructs(texts))
    expect(text).toContain(`${standardOnly(texts)} of the ${texts.length} queries use none of them.`)
  })
})
