import { saveFile } from '~/components/share/saveFile'
import styles from './own.module.css'
import type { OwnDesk } from './OwnDesk'

/** The only way to keep anything: a file on the reader's own disk. */
export function Saving({ desk, isBusy }: { desk: OwnDesk; isBusy: boolean }) {
  return (
    <section aria-labelledby="saving" className={styles.saving}>
      <h2 id="saving">Keep it, or let it go</h2>
      <p>Everything here is gone when this tab closes or reloads. To go on another day, save a workspace: one file on your own disk with your tables, their types and what their columns stand for.</p>
      <p>
        <button
          type="button"
          className={styles.button}
          disabled={isBusy}
          onClick={() => {
            void desk.save().then((packed) => { if (packed) saveFile('dexa-atlas-workspace.zip', packed) })
          }}
        >
          Save workspace
        </button>
      </p>
    </section>
  )
}
