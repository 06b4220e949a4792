import styles from './HeadlineBlock.module.css'

interface HeadlineBlockProps {
  headline: { nation: string; area: string | null }
  lead: string
}

export function HeadlineBlock({ headline, lead }: HeadlineBlockProps) {
  return (
    <div className={styles.headline}>
      <h1>
        {headline.nation} {headline.area && <mark>{headline.area}</mark>}
      </h1>
      <p>{lead}</p>
    </div>
  )
}
