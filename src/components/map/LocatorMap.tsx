import styles from './LocatorMap.module.css'

interface LocatorMapProps {
  map: { width: number; height: number; own: string; home: string; around: readonly string[]; points: readonly (readonly [number, number])[]; caption: string }
}

/** Where a place is: it in blue within its region, or points within an area. */
export function LocatorMap({ map }: LocatorMapProps) {
  const { width, height, own, home, around, points, caption } = map
  return (
    <figure className={styles.locator}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map: ${caption}`}>
        {around.map((path, index) => <path key={index} className={styles.around} d={path} />)}
          {home && <path className={styles.home} d={home} />}
        {own && <path className={styles.own} d={own} />}
        {points.map(([x, y]) => <circle key={`${x},${y}`} className={styles.point} cx={x} cy={y} r="5" />)}
      </svg>
      <figcaption data-share="no">{caption}</figcaption>
    </figure>
  )
}
