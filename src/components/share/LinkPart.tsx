import { useState } from 'react'
import type { FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { freeze } from '~/url/frozenLink'
import { CopyField } from './CopyField'
import styles from './share.module.css'

interface LinkPartProps {
  facts: FigureFacts | null
  link: string
  /** Last month of the data, as 2026-03. */
  vintage: string
  title: string
}

/** The view as a link, following the newest data or naming the data it was made with. */
export function LinkPart({ facts, link, vintage, title }: LinkPartProps) {
  const [isFrozen, setFrozen] = useState(false)
  const text = isFrozen ? freeze(link, vintage, facts) : link
  const pass = () => { void navigator.share({ title, url: text }).catch(() => undefined) }
  return (
    <>
      <CopyField label="Link to this view" text={text} rows={4} />
      <label className={styles.check}>
        <input type="checkbox" checked={isFrozen} onChange={(event) => { setFrozen(event.currentTarget.checked) }} />
        Frozen: names the data, now to {formatMonth(vintage)}, and the figures it quotes
      </label>
      <p className={styles.hint}>When newer data are here, a frozen link says so and shows what has changed in those figures.</p>
      {'share' in navigator && <button type="button" onClick={pass}>Share with another app</button>}
    </>
  )
}
