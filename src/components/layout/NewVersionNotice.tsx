import { useSyncExternalStore } from 'react'
import { newVersion } from '~/deployment/newVersion'
import styles from './NewVersionNotice.module.css'
import { UnkeptWords } from './UnkeptWords'

const words = {
  ready: 'A newer version of this site is ready.',
  replaced: 'The site was updated while this page was open.',
  unknown: 'A part of this page did not load.',
}

/** One line at the foot of the window once there is a newer version; until the reader takes it, the page stays as it is. */
export function NewVersionNotice() {
  const known = useSyncExternalStore(newVersion.subscribe, newVersion.get, () => null)
  return (
    <div className={styles.notice} aria-live="polite">
      {known && (
        <p>
          {words[known.kind]} <button type="button" onClick={known.take}>Reload</button> <UnkeptWords />
        </p>
      )}
    </div>
  )
}
