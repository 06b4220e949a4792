import type { Kind, MapScale } from './categoryScale'
import { darkColours } from './classScale'

const pale = '#fbfaf6'
const deep = '#12436d'
/** The colour of crosses; what is outlined has it too. */
export const signColour = '#75818e'

export const patternIds = { noData: 'map-no-data', estimatedLight: 'map-estimated-light', estimatedDark: 'map-estimated-dark', rise: (index: number) => `map-rise-${index}`, kind: (id: string) => `map-kind-${id}` }

/** Second signs beside colour: hatching for estimated, crosses for no data, dots for rises, a pattern for each kind. */
export function MapPatterns({ scale }: { scale: MapScale }) {
  return (
    <defs>
      <Crosses />
      <Hatch id={patternIds.estimatedLight} colour={pale} />
      <Hatch id={patternIds.estimatedDark} colour={deep} />
      {'kinds' in scale ? scale.kinds.map((kind) => <KindPattern key={kind.id} kind={kind} />) : scale.diverging && <Rises colours={scale.colours} />}
    </defs>
  )
}

/** The pattern of one kind, for a sample outside the map; nothing where it is plain. */
export function KindSign({ kind }: { kind: Kind }) {
  if (kind.pattern === 'plain') return null
  return <defs>{kind.pattern === 'crosses' ? <Crosses /> : <KindPattern kind={kind} />}</defs>
}

const Crosses = () => (
  <pattern id={patternIds.noData} width="7" height="7" patternUnits="userSpaceOnUse">
    <rect width="7" height="7" fill="#f3f1ea" />
    <path d="M0 0L7 7M7 0L0 7" stroke={signColour} strokeWidth="0.7" />
  </pattern>
)

/** Dots on the colours above the middle. */
function Rises({ colours }: { colours: readonly string[] }) {
  return colours.map((colour, index) =>
    isRise(colours, index) ? (
      <pattern key={colour} id={patternIds.rise(index)} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill={colour} />
        <circle cx="3" cy="3" r="1" fill={darkColours.includes(colour) ? pale : colours.at(-1)} />
      </pattern>
    ) : null,
  )
}

const isRise = (colours: readonly string[], index: number) => index > (colours.length - 1) / 2

const kindSizes = { stripes: 11, dots: 8, checks: 10 }

/** Signs large enough to tell apart on a phone, where the drawing is half its size. */
function KindPattern({ kind: { id, pattern, colour, ground } }: { kind: Kind }) {
  if (pattern === 'plain' || pattern === 'crosses') return null
  const size = kindSizes[pattern]
  return (
    <pattern id={patternIds.kind(id)} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={pattern === 'stripes' ? 'rotate(45)' : undefined}>
      <rect width={size} height={size} fill={ground} />
      {pattern === 'stripes' && <rect width={size * 0.58} height={size} fill={colour} />}
      {pattern === 'dots' && <circle cx={size / 2} cy={size / 2} r="2.1" fill={colour} />}
      {pattern === 'checks' && <path d={`M0 0H5V5H0ZM5 5H${size}V${size}H5Z`} fill={colour} />}
    </pattern>
  )
}

function Hatch({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.1" height="5" fill={colour} />
    </pattern>
  )
}

/** Hatching that shows on the colour of a class, or on crosses. */
export const hatchOf = (scale: MapScale, index: number | null): string =>
  index !== null && 'colours' in scale && darkColours.includes(scale.colours[index] ?? '') ? patternIds.estimatedLight : patternIds.estimatedDark

/** Fill of a class or kind; null is no data. */
export function fillOf(scale: MapScale, index: number | null): string {
  if (index === null) return `url(#${patternIds.noData})`
  if ('kinds' in scale) return fillOfKind(scale.kinds[index])
  return scale.diverging && isRise(scale.colours, index) ? `url(#${patternIds.rise(index)})` : (scale.colours[index] ?? 'none')
}

function fillOfKind(kind: Kind | undefined): string {
  if (!kind || kind.pattern === 'crosses') return `url(#${patternIds.noData})`
  return kind.pattern === 'plain' ? kind.colour : `url(#${patternIds.kind(kind.id)})`
}
