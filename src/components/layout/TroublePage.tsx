import { useSyncExternalStore } from 'react'
import { isRouteErrorResponse } from 'react-router'
import { laterParts } from './laterParts'
import styles from './Message.module.css'

/** For a fault that no page caught: words and a next step, never a blank page. */
export function TroublePage({ error }: { error: unknown }) {
  const FaultWords = useSyncExternalStore(laterParts.subscribe, laterParts.get, () => null)?.FaultWords
  const otherwise = <Trouble error={error} />
  return FaultWords ? <FaultWords error={error} otherwise={otherwise} /> : otherwise
}

function Trouble({ error }: { error: unknown }) {
  return (
    <div className={styles.message}>
      <h1>This page stopped working</h1>
      <p>Something in it failed, and nothing was lost: the figures are on the server as before.</p>
      <p><button type="button" onClick={() => { window.location.reload() }}>Load the page again</button> or <a href={import.meta.env.BASE_URL}>start from England</a>.</p>
      <p className={styles.cause}>What failed: {causeOf(error)}</p>
    </div>
  )
}

const causeOf = (error: unknown) =>
  isRouteErrorResponse(error) ? `the server answered ${error.status} ${error.statusText}`.trim() : error instanceof Error ? error.message : String(error)
