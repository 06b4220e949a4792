import type { EngineState } from '~/engine/engineStore'
import styles from './EngineNotice.module.css'
import { useLasting } from './useLasting'

interface EngineNoticeProps {
  engine: EngineState
  /** Whether something on the page waits for the database. */
  waiting: boolean
  /** What the page shows meanwhile: "March 2026, waiting six weeks or more". */
  shown: string
  onRetry: () => void
}

/** A ready database answers sooner than this, and a notice that comes and goes moves the page. */
const patience = 300

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

/** What the database is doing, where that matters to the reader. */
export function EngineNotice({ engine, waiting, shown, onRetry }: EngineNoticeProps) {
  return (
    <div className={styles.notice} role="status" data-kept>
      <Words engine={engine} waiting={waiting} shown={shown} onRetry={onRetry} />
    </div>
  )
}

function Words({ engine, waiting, shown, onRetry }: EngineNoticeProps) {
  const isLong = useLasting(waiting, patience)
  if (engine.status === 'failed') {
    return (
      <p className={styles.failed}>
        <strong>{engine.fault.message}</strong> The figures below stand as published with the page ({shown}); other measures, months
        and areas need the database. <button type="button" onClick={onRetry}>Try again</button>
      </p>
    )
  }
  if (!waiting) return null
  if (engine.status === 'loading') {
    const { received, total } = engine
    return (
      <p>
        {received < total ? `Loading the database, ${megabytes(received)} of ${megabytes(total)} MB.` : 'Starting the database.'} Until
        then the page shows {shown}. <progress value={received} max={total} aria-label="Database loaded" />
      </p>
    )
  }
  if (!isLong) return null
  return <p>Updating. Until then the page shows {shown}.</p>
}
