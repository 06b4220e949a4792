import { type ReactNode, useEffect, useState } from 'react'
import { isRouteErrorResponse } from 'react-router'
import { damaged, notHereOffline, siteUpdated } from '~/deployment/answers'
import { whetherUpdated } from '~/deployment/whetherUpdated'
import styles from './Message.module.css'
import { OfflineWords } from './OfflineWords'
import { UnkeptWords } from './UnkeptWords'

type Reason = 'updated' | 'damaged' | 'not-kept' | 'no-connection' | 'other'

/** Why a page that was asked for is not there: an update, a lost connection, or something else. */
export function FaultWords({ error, otherwise }: { error: unknown; otherwise: ReactNode }) {
  const reason = useReason(error)
  switch (reason) {
    case 'updated':
      return (
        <div className={styles.message}>
          <h1>The site was updated while this page was open</h1>
          <p>The page you asked for is part of the newer version. Its address, and what you chose in it, stay as they are.</p>
          <p><Reload words="Reload" /> <UnkeptWords /></p>
        </div>
      )
    case 'not-kept':
      return <OfflineWords again={<Reload words="Try again" />} />
    case 'damaged':
      return (
        <div className={styles.message}>
          <h1>This page did not arrive whole</h1>
          <p>What came is not what the site has; it was cut off or changed on its way. Nothing of it is shown.</p>
          <p><Reload words="Try again" /> <UnkeptWords /></p>
        </div>
      )
    case 'no-connection':
      return (
        <div className={styles.message}>
          <h1>This page did not arrive</h1>
          <p>The site cannot be reached. The connection may be lost; nothing else is wrong.</p>
          <p><Reload words="Try again" /> <UnkeptWords /></p>
        </div>
      )
    case 'other':
      return otherwise
  }
}

/** The address is already that of the page asked for. */
const Reload = ({ words }: { words: string }) => <button type="button" onClick={() => { window.location.reload() }}>{words}</button>

/** As far as the answer says, then as the server does. */
function useReason(error: unknown): Reason {
  const [reason, setReason] = useState<Reason>(() => reasonOf(error))
  useEffect(() => {
    if (reason === 'not-kept') return
    let isCurrent = true
    void whetherUpdated().then((isUpdated) => {
      if (isCurrent) setReason(isUpdated === null ? 'no-connection' : isUpdated ? 'updated' : isDamaged(error) ? 'damaged' : 'other')
    })
    return () => { isCurrent = false }
  }, [error, reason])
  return reason
}

const isDamaged = (error: unknown) => isRouteErrorResponse(error) && error.status === damaged

function reasonOf(error: unknown): Reason {
  if (isDamaged(error)) return 'damaged'
  if (!isRouteErrorResponse(error)) return 'other'
  return error.status === siteUpdated ? 'updated' : error.status === notHereOffline ? 'not-kept' : 'other'
}
