import { Link } from 'react-router'
import { DataTable } from '~/components/table/DataTable'
import type { SimilarModel } from '../model/similarModel'
import styles from '../profile.module.css'
import { Section } from './Section'

export function SimilarSection({ model }: { model: SimilarModel }) {
  return (
    <Section id="similar" title={model.title} sheet="off">
      <p className={styles.summary}>{model.sentence} <Link to="/methods#similar">How they are found</Link></p>
      {model.rows.length > 0 && (
        <DataTable
          caption={model.title}
          headings={[{ text: 'Place' }, { text: 'Distance', number: true }, { text: 'People waiting', number: true }, { text: 'Six weeks or more', number: true }, { text: model.testsHeading, number: true }]}
          rows={model.rows.map(({ code, link, name, distance, waiting, share, tests, estimated }) => ({
            key: code,
            strong: link === null,
            cells: [link === null ? name : <Link key={code} to={link}>{name}{estimated && ' (estimated)'}</Link>, distance, waiting, share, tests],
          }))}
        />
      )}
      {model.compareLink && <p><Link to={model.compareLink}>Compare all six</Link></p>}
    </Section>
  )
}
