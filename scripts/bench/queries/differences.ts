/** Paths at which two answers differ: numbers by more than 1e-9 (of the larger, over 1), all else at all. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other)) ? [] : [`${path}: ${one}, ${other}`]
  }
  if (!isObject(one) || !isObject(other)) return Object.is(one, other) ? [] : [`${path}: ${String(one)}, ${String(other)}`]
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].flatMap((name) => differences(one[name], other[name], `${path}/${name}`))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
