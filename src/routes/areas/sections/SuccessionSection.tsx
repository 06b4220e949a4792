import { Link } from 'react-router'
import type { SuccessionModel } from '../model/succession'
import styles from '../profile.module.css'
import { Section } from './Section'

export function SuccessionSection({ model }: { model: SuccessionModel }) {
  return (
    <Section id="succession" title={model.title} sheet="off">
      <p className={styles.summary}>{model.sentence}</p>
      <ul className={styles.plainList}>
        {model.rows.map(({ key, link, name, text }) => <li key={key}><Link to={link}>{name}</Link>: {text}</li>)}
      </ul>
      <p className={styles.hint}><Link to="/methods#boundaries">How figures are carried across boundaries</Link></p>
    </Section>
  )
}
