/** What the site's SQL uses that not every engine has, by how docs/scale.md names it. */
const duckdbOnly: Readonly<Record<string, RegExp>> = {
  'list(…)': /\blist\(/,
  '[a, b]': /(?<![\w\])])\[\s*\w/,
  'unnest(…)': /\bunnest\(/,
  'list_contains(…)': /\b(list_contains|list_has_any|list_has)\(/,
  'string_split(…)': /\bstring_split\(/,
  'string_agg(… order by …)': /\bstring_agg\(/,
  '* exclude, * replace': /\*\s*(exclude|replace)\b/,
  'union all by name': /\bunion( all)? by name\b/,
  'group by all, order by all': /\b(group|order) by all\b/,
  'x::type': /::\s*\w/,
  'strftime, strptime': /\b(strftime|strptime)\(/,
  'interval n unit': /\binterval \d+ \w+/,
  'quantile_cont, median': /\b(quantile_cont|median)\(/,
  'arg_max, arg_min': /\b(arg_max|arg_min|max_by|min_by)\(/,
  'any_value, first': /\b(any_value|first)\(/,
  'asof join': /\basof\b/,
  'qualify': /\bqualify\b/,
  'pivot, unpivot': /\b(un)?pivot\b/,
}

/** How many of the queries use each construct; those of none are left out. */
export function countConstructs(texts: readonly string[]): Record<string, number> {
  const plain = texts.map(withoutComments)
  const counts = Object.entries(duckdbOnly).map(([name, pattern]): [string, number] => [name, plain.filter((sql) => pattern.test(sql)).length])
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** Queries that use none of them. */
export const standardOnly = (texts: readonly string[]): number => texts.filter((sql) => Object.values(duckdbOnly).every((pattern) => !pattern.test(withoutComments(sql)))).length

const withoutComments = (sql: string) => sql.replace(/--.*$/gm, '').replace(/'[^']*'/g, "''").toLowerCase()
