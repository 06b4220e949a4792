import { ascending, group, mean } from 'd3-array'

interface Place {
  code: string
  /** One per characteristic, in the same order for every place. */
  values: readonly number[]
}

interface Similar {
  code: string
  /** In standard deviations: 1 means one apart on average over the groups. */
  distance: number
}

/**
 * The places most like each place, nearest first, those equally far by code.
 * Each characteristic is standardised over all places (mean 0, standard deviation 1, of the whole set, not a sample);
 * the distance is the root mean square over groups of the mean squared difference within each group, so that
 * every group counts the same however many characteristics it holds.
 * A characteristic that is the same everywhere sets nothing apart.
 * @param groups the group of each characteristic, in the order of the values
 * @throws RangeError where a place lacks a value or has one too many
 */
export function mostSimilar(places: readonly Place[], groups: readonly string[], howMany = 5): Map<string, Similar[]> {
  for (const { code, values } of places) {
    if (values.length !== groups.length || !values.every(Number.isFinite)) {
      throw new RangeError(`${code} lacks a value for one of ${groups.length} characteristics.`)
    }
  }
  const located = locate(places, groups)
  return new Map(
    located.map((own) => {
      const others = located
        .filter((place) => place !== own)
        .map((place) => ({ code: place.code, distance: apart(own.values, place.values) }))
        .sort((a, b) => a.distance - b.distance || ascending(a.code, b.code))
      return [own.code, others.slice(0, howMany)]
    }),
  )
}

/** Places as points: the plain distance between two is the distance meant. */
function locate(places: readonly Place[], groups: readonly string[]): Place[] {
  const members = group(groups, (name) => name)
  const axes = groups.map((name, index) => {
    const values = places.map((place) => place.values[index] ?? NaN)
    const centre = mean(values) ?? 0
    const spread = Math.sqrt(mean(values, (value) => (value - centre) ** 2) ?? 0)
    // Squared, this is the share of one characteristic: one in all groups, then one in all of its group.
    const weight = 1 / Math.sqrt(members.size * (members.get(name)?.length ?? 1))
    return (value: number) => (spread === 0 ? 0 : (weight * (value - centre)) / spread)
  })
  return places.map(({ code, values }) => ({ code, values: axes.map((axis, index) => axis(values[index] ?? NaN)) }))
}

const apart = (one: readonly number[], other: readonly number[]) =>
  Math.hypot(...one.map((value, index) => value - (other[index] ?? NaN)))
