import styles from './nationalFigures.module.css'
import type { TimelineFigure } from './figureTimeline'

const radius = 10

/** A circle filled as far as the share goes, in another colour and only outlined for a share without; a square for a count, an empty circle for words. */
export function FigureSign({ sign, bare = false }: { sign: TimelineFigure['sign']; bare?: boolean }) {
  const drawing =
    sign.kind === 'count' ? <rect className={styles.count} x={-7} y={-7} width="14" height="14" /> : (
      <>
        <circle className={sign.kind === 'words' ? styles.words : styles.whole} r={radius} />
        {(sign.kind === 'share' || sign.kind === 'share without') && <path className={sign.kind === 'share' ? styles.part : styles.without} d={wedge(sign.share)} />}
      </>
    )
  return bare ? drawing : <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">{drawing}</svg>
}

/** Part of a circle from the top, clockwise. */
function wedge(share: number): string {
  if (share >= 1) return `M0 ${-radius}A${radius} ${radius} 0 1 1 -0.01 ${-radius}Z`
  const angle = 2 * Math.PI * share
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)]
  return `M0 0V${-radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}Z`
}
