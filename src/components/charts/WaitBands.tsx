import styles from './WaitBands.module.css'

export interface WaitBandsModel {
  title: string
  summary: string
  /** Share of each list in each band, 0 to 1, null where missing. */
  now: { name: string; shares: readonly (number | null)[] }
  then: { name: string; shares: readonly (number | null)[] }
  labels: readonly string[]
  /** The largest share drawn. */
  top: number
  /** Round shares of the axis, from nought. */
  ticks: readonly { value: number; label: string }[]
  rows: readonly { band: string; now: string; then: string }[]
}

const height = 150
const floor = 168
const sixWeeks = 6
/** Room for the labels of the axis, as in the styles. */
const axis = 40

/** Bars for now, a stepped line for a year before; the six-week standard as an upright line. */
export function WaitBands({ model }: { model: WaitBandsModel }) {
  const { now, then, labels, top, ticks } = model
  const width = 100 / labels.length
  const y = (share: number) => Math.round((floor - (share / top) * height) * 10) / 10
  const hasThen = then.shares.some((share) => share !== null)
  return (
    <div className={styles.chart}>
      <svg width="100%" height={floor + 40} className={styles.drawing} aria-hidden="true">
        <text x={-axis} y="6">share of the list</text>
        {ticks.map(({ value, label }) => (
          <g key={value}>
            {value > 0 && <line x2="100%" y1={y(value)} y2={y(value)} className={styles.tick} />}
            <text x="-8" y={y(value) + 4} textAnchor="end">{label}</text>
          </g>
        ))}
        <line x2="100%" y1={floor} y2={floor} className={styles.floor} />
        {now.shares.map((share, index) => share !== null && (
          <rect key={labels[index]} className={styles.bar} x={`${(index * width + width * 0.12).toFixed(2)}%`} width={`${(width * 0.76).toFixed(2)}%`} y={y(share)} height={Math.round((floor - y(share)) * 10) / 10} />
        ))}
        {hasThen && (
          <svg className={styles.steps} y={floor - height} width="100%" height={height} viewBox={`0 0 ${labels.length} 1`} preserveAspectRatio="none">
            <path d={stepPath(then.shares.map((share) => (share === null ? null : share / top)))} />
          </svg>
        )}
        <line className={styles.standard} x1={`${(sixWeeks * width).toFixed(2)}%`} x2={`${(sixWeeks * width).toFixed(2)}%`} y1="2" y2={floor} />
        <text className={styles.standardLabel} x={`${(sixWeeks * width).toFixed(2)}%`} dx="6" y="12">six weeks or more</text>
        {labels.map((label, index) => (
          <text key={label} x={`${((index + 0.5) * width).toFixed(2)}%`} y={floor + 17} textAnchor="middle">{label}</text>
        ))}
        <text x="50%" y={floor + 36} textAnchor="middle">whole weeks waited</text>
      </svg>
      <ul className={styles.key}>
        <li><svg width="20" height="12" aria-hidden="true"><rect className={styles.bar} width="20" height="12" /></svg> {now.name}, share of the list</li>
        {hasThen && <li><svg width="20" height="12" aria-hidden="true"><path className={styles.sample} d="M0 9H10V3H20" /></svg> {then.name}</li>}
      </ul>
    </div>
  )
}

/** Steps in a box as wide as there are bands and one high; a missing band breaks the line. */
function stepPath(shares: readonly (number | null)[]): string {
  let path = ''
  shares.forEach((share, index) => {
    if (share === null) return
    const joins = index > 0 && shares[index - 1] !== null
    path += `${joins ? 'V' : `M${index} `}${(1 - share).toFixed(3)}H${index + 1}`
  })
  return path
}
