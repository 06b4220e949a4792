import type { Kind } from '~/components/map/categoryScale'

const sizes = { plain: 0, stripes: 20, dots: 17, checks: 22, crosses: 20 }

const inside = ({ pattern, colour }: Kind, size: number): string => ({
  plain: '',
  stripes: `<rect width="${size * 0.58}" height="${size}" fill="${colour}"/>`,
  dots: `<circle cx="${size / 2}" cy="${size / 2}" r="4.4" fill="${colour}"/>`,
  checks: `<path fill="${colour}" d="M0 0H${size / 2}V${size / 2}H0ZM${size / 2} ${size / 2}H${size}V${size}H${size / 2}Z"/>`,
  crosses: `<path stroke="${colour}" stroke-width="1.6" d="M0 0L${size} ${size}M${size} 0L0 ${size}"/>`,
})[pattern]

/** Patterns of a page's kinds, twice as coarse, so that they show at the size of a thumbnail. */
export const kindPatterns = (kinds: readonly Kind[]): string =>
  kinds.filter(({ pattern }) => pattern !== 'plain').map((kind) => {
    const size = sizes[kind.pattern]
    return `<pattern id="${kind.id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${kind.pattern === 'stripes' ? ' patternTransform="rotate(45)"' : ''}><rect width="${size}" height="${size}" fill="${kind.ground}"/>${inside(kind, size)}</pattern>`
  }).join('')

export const kindFill = (kind: Kind | undefined): string => (!kind || kind.pattern === 'plain' ? (kind?.colour ?? 'none') : `url(#${kind.id})`)
