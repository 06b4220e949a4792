import { mean } from 'd3-array'

/**
 * Values as an index, the mean of the first twelve months = 100, so that places of different sizes share an axis.
 * @param values one per month in order, null where not known
 * @param least the smallest mean that is worth an index: below it one more or fewer would look like a great change
 * @returns the index, null where the value is; null for the whole where fewer than six of the first twelve are known or their mean is too small
 */
export function indexed(values: readonly (number | null)[], least: number): (number | null)[] | null {
  const first = values.slice(0, 12).filter((value) => value !== null)
  const start = mean(first)
  if (first.length < 6 || start === undefined || start < least) return null
  return values.map((value) => (value === null ? null : (100 * value) / start))
}
