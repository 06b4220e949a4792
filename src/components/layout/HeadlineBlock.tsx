import styles from './HeadlineBlock.module.css'

interface HeadlineBlockProps {
  headline: { nation: string; area: string | null }
  lead: string
}

/** Read out anew when it changes: the page says in its headline what came of a choice. */
export function HeadlineBlock({ headline, lead }: HeadlineBlockProps) {
  return (
    <div className={styles.headline}>
      <h1 aria-live="polite" aria-atomic="true">
        {headline.nation} {headline.area && <mark>{headline.area}</mark>}
      </h1>
      <p>{lead}</p>
    </div>
  )
}
