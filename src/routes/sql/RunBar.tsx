import { Choice } from '~/components/controls/Choice'
import type { EngineState } from '~/engine/engineStore'
import styles from './sql.module.css'

export const limitChoices = [
  { id: 'usual', rows: 10_000, milliseconds: 20_000, label: '10,000 rows, 20 seconds' },
  { id: 'large', rows: 100_000, milliseconds: 120_000, label: '100,000 rows, 2 minutes' },
] as const
type LimitChoice = (typeof limitChoices)[number]

interface RunBarProps {
  engine: EngineState
  isRunning: boolean
  limits: LimitChoice
  onLimits: (limits: LimitChoice) => void
  onRun: () => void
  onCancel: () => void
  onRetry: () => void
}

/** Runs, stops, and says what the database is doing. */
export function RunBar({ engine, isRunning, limits, onLimits, onRun, onCancel, onRetry }: RunBarProps) {
  return (
    <div className={styles.tools}>
      <button type="button" className={styles.run} onClick={onRun}>Run</button>
      <button type="button" disabled={!isRunning} onClick={onCancel}>Cancel</button>
      <Choice label="Stop at" value={limits.id} options={limitChoices.map(({ id, label }) => ({ value: id, label }))} onChoose={(id) => { onLimits(limitChoices.find((choice) => choice.id === id) ?? limitChoices[0]) }} />
      <span role="status">{wordsFor(engine, isRunning)}</span>
      {engine.status === 'failed' && <button type="button" onClick={onRetry}>Try again</button>}
    </div>
  )
}

function wordsFor(engine: EngineState, isRunning: boolean): string {
  if (engine.status === 'failed') return `${engine.fault.message} Questions need the database.`
  if (!isRunning) return ''
  if (engine.status === 'ready') return 'Running…'
  return engine.status === 'loading' ? `Loading the database, ${(engine.received / 1e6).toFixed(1)} of ${(engine.total / 1e6).toFixed(1)} MB…` : 'Starting the database…'
}
