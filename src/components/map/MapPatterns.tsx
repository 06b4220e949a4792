import type { ClassScale } from './classScale'

export const patternIds = { noData: 'map-no-data', estimated: 'map-estimated', rise: (index: number) => `map-rise-${index}` }

/** Second signs beside colour: hatching for estimated, crosses for no data, dots for rises. */
export function MapPatterns({ scale }: { scale: ClassScale }) {
  const middle = (scale.colours.length - 1) / 2
  return (
    <defs>
      <pattern id={patternIds.noData} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="#f3f1ea" />
        <path d="M0 0L7 7M7 0L0 7" stroke="#a9a69c" strokeWidth="0.7" />
      </pattern>
      <pattern id={patternIds.estimated} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.1" height="5" fill="#fbfaf6" fillOpacity="0.75" />
      </pattern>
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

/** Fill of a class; null is no data. */
export function fillOf(scale: ClassScale, index: number | null): string {
  if (index === null) return `url(#${patternIds.noData})`
  const isRise = scale.diverging && index > (scale.colours.length - 1) / 2
  return isRise ? `url(#${patternIds.rise(index)})` : (scale.colours[index] ?? 'none')
}
