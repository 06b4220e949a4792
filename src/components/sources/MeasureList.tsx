import styles from './MeasureList.module.css'

export interface MeasureEntry {
  id: string
  heading: string
  title: string
  why: string
  /** Term and what it says: "Counted", "People who had waited …". */
  facts: readonly { term: string; text: string }[]
  caveats: readonly string[]
  sources: readonly { title: string; href: string }[]
}

/** The definition of each measure, at an address of its own. */
export function MeasureList({ measures }: { measures: readonly MeasureEntry[] }) {
  return measures.map(({ id, heading, title, why, facts, caveats, sources }) => (
    <article key={id} id={id} className={styles.measure} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{heading}</h3>
      <div>
        <p className={styles.title}>{title}.</p>
        <p>{why}</p>
        <dl>
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>Bear in mind</dt>
            {caveats.map((caveat) => <dd key={caveat}>{caveat}</dd>)}
          </div>
          <div>
            <dt>{sources.length > 1 ? 'Sources' : 'Source'}</dt>
            {sources.map((source) => <dd key={source.href}><a href={source.href}>{source.title}</a></dd>)}
          </div>
        </dl>
      </div>
    </article>
  ))
}
