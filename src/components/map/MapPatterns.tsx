import type { ClassScale } from './classScale'

export const patternIds = { noData: 'map-no-data', estimatedLight: 'map-estimated-light', estimatedDark: 'map-estimated-dark', rise: (index: number) => `map-rise-${index}` }

/** Second signs beside colour: hatching for estimated, crosses for no data, dots for rises. */
export function MapPatterns({ scale }: { scale: ClassScale }) {
  const middle = (scale.colours.length - 1) / 2
  return (
    <defs>
      <pattern id={patternIds.noData} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="#f3f1ea" />
        <path d="M0 0L7 7M7 0L0 7" stroke="#a9a69c" strokeWidth="0.7" />
      </pattern>
      <Hatch id={patternIds.estimatedLight} colour="#fbfaf6" />
      <Hatch id={patternIds.estimatedDark} colour="#5d7893" />
      {scale.diverging &&
        scale.colours.map((colour, index) =>
          index > middle ? (
            <pattern key={colour} id={patternIds.rise(index)} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" fill={colour} />
              <circle cx="3" cy="3" r="1" fill="#fbfaf6" />
            </pattern>
          ) : null,
        )}
    </defs>
  )
}

function Hatch({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.1" height="5" fill={colour} fillOpacity="0.8" />
    </pattern>
  )
}

/** Hatching that shows on the colour of a class. */
export const hatchOf = (classIndex: number | null): string =>
  classIndex !== null && classIndex < 2 ? patternIds.estimatedDark : patternIds.estimatedLight

/** Fill of a class; null is no data. */
export function fillOf(scale: ClassScale, index: number | null): string {
  if (index === null) return `url(#${patternIds.noData})`
  const isRise = scale.diverging && index > (scale.colours.length - 1) / 2
  return isRise ? `url(#${patternIds.rise(index)})` : (scale.colours[index] ?? 'none')
}
