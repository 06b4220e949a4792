import { DataTable } from '~/components/table/DataTable'
import type { ChangesModel } from '../model/changes'
import styles from '../profile.module.css'
import { Section } from './Section'

export function ChangesSection({ model }: { model: ChangesModel }) {
  return (
    <Section id="changes" title={model.title} sheet="off">
      <DataTable
        caption={model.title}
        headings={[{ text: 'Figure' }, { text: 'Now', number: true }, { text: 'Change', number: true }, { text: 'Usual change, up or down', number: true }, { text: 'So it is' }]}
        rows={model.rows.map(({ what, now, change, typical, verdict }) => ({ key: what, cells: [what, now, change, typical, verdict] }))}
      />
      <p className={styles.hint}>The usual change is the median of all changes between neighbouring months here; over three times that is called unusually large.</p>
      {model.flags.length > 0 ? <p>Records of the month look broken: {model.flags.join(' ')}</p> : <p className={styles.hint}>{model.noFlags}</p>}
    </Section>
  )
}
