import styles from './ErrorPanels.module.css'

type Model = 'chosen' | 'last_value' | 'seasonal_naive'

export interface ErrorPanel {
  title: string
  /** What stands behind the largest error, as "%". */
  unit: string
  lines: readonly { model: Model; errors: readonly { horizon: number; error: number }[] }[]
}

const height = 104
const floor = 118
const lastMonth = 12

/** Error by months ahead, a small drawing for each kind of place with a scale of its own; the text beside says the same. */
export function ErrorPanels({ panels }: { panels: readonly ErrorPanel[] }) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.key}>
        {signs.map(({ model, text }) => (
          <span key={model}>
            <svg width="30" height="12" viewBox="0 -6 30 12" aria-hidden="true">
              <line x2="30" className={styles[model]} />
              {model === 'chosen' && <circle cx="15" r="3.4" className={styles.dot} />}
            </svg>{' '}
            {text}
          </span>
        ))}
      </figcaption>
      <ul className={styles.panels} aria-hidden="true">
        {panels.map((panel) => <li key={panel.title}><span className={styles.title}>{panel.title}</span><Panel {...panel} /></li>)}
      </ul>
    </figure>
  )
}

function Panel({ unit, lines }: ErrorPanel) {
  const top = roundTop(Math.max(...lines.flatMap(({ errors }) => errors.map(({ error }) => error))))
  const y = (error: number) => floor - (error / top) * height
  const x = (horizon: number) => `${((100 * horizon) / lastMonth).toFixed(2)}%`
  const path = (errors: ErrorPanel['lines'][number]['errors']) =>
    errors.map(({ horizon, error }, i) => `${i === 0 ? 'M' : 'L'}${horizon} ${(1 - error / top).toFixed(4)}`).join('')
  return (
    <svg className={styles.panel} width="100%" height={floor + 22}>
      {[top, 0].map((value) => <line key={value} className={styles.rule} x2="100%" y1={y(value)} y2={y(value)} />)}
      <text x="0" y={y(top) - 4}>{top}{unit}</text>
      <svg y={floor - height} width="100%" height={height} viewBox={`0 0 ${lastMonth} 1`} preserveAspectRatio="none" overflow="visible">
        {lines.map(({ model, errors }) => <path key={model} className={styles[model]} d={path(errors)} />)}
      </svg>
      {lines.filter(({ model }) => model === 'chosen').flatMap(({ errors }) => errors.map(({ horizon, error }) => (
        <circle key={horizon} className={styles.dot} cx={x(horizon)} cy={y(error)} r="3.4" />
      )))}
      {lines[0]?.errors.map(({ horizon }) => (
        <text key={horizon} x={x(horizon)} y={floor + 17} textAnchor={horizon === lastMonth ? 'end' : 'middle'}>{horizon === lastMonth ? '12 months' : horizon}</text>
      ))}
    </svg>
  )
}

const signs: readonly { model: Model; text: string }[] = [
  { model: 'chosen', text: 'the forecast used here' },
  { model: 'last_value', text: 'the last value' },
  { model: 'seasonal_naive', text: 'the same month a year before' },
]

/** The next of 1, 2, 5, 10, 15, 20 and so on by fives. */
const roundTop = (value: number): number => [1, 2, 5].find((step) => step >= value) ?? Math.ceil(value / 5) * 5
