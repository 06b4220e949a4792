import type { CSSProperties } from 'react'
import styles from './AreaMap.module.css'
import { type Box, mapSize, percent } from './mapFrame'

interface MapTipProps {
  area: { name: string; value: string; context: string; estimated: boolean } | undefined
  centre: readonly [number, number] | undefined
  closeUp: Box | null
}

/** What a place is and has, beside it. */
export function MapTip({ area, centre, closeUp }: MapTipProps) {
  if (!area || !centre) return null
  const { x, y, width, height } = closeUp ?? { x: 0, y: 0, ...mapSize }
  const margin = 90 * (width / mapSize.width)
  const place: CSSProperties & Record<'--across', string> = {
    '--across': percent(Math.min(Math.max(centre[0] - x, margin), width - margin), width),
    top: percent(centre[1] - y, height),
  }
  return (
    <div className={styles.tip} style={place} aria-hidden="true">
      <strong>{area.name}</strong>
      <span>{area.value}{area.estimated ? ' (estimated)' : ''}</span>
      <span>{area.context}</span>
    </div>
  )
}
