import { WaitBands, type WaitBandsModel } from '~/components/charts/WaitBands'
import { SharedFigure } from '~/components/share/SharedFigure'
import { DataTable } from '~/components/table/DataTable'
import type { FigureFacts } from '~/contracts/figure'
import styles from '../profile.module.css'
import { AsTable, Section } from './Section'

export function WaitSection({ model, facts }: { model: WaitBandsModel; facts: FigureFacts }) {
  const hasBars = model.now.shares.some((share) => share !== null)
  return (
    <Section id="waits" title={model.title}>
      {model.summary && <p className={styles.summary}>{model.summary}</p>}
      {hasBars && <SharedFigure facts={facts}><WaitBands model={model} /></SharedFigure>}
      <AsTable of="waits by week">
        <DataTable
          caption="People waiting by how long they had waited"
          headings={[{ text: 'Waited' }, { text: model.now.name, number: true }, { text: model.then.name, number: true }]}
          rows={model.rows.map(({ band, now, then }) => ({ key: band, cells: [band, now, then] }))}
        />
      </AsTable>
    </Section>
  )
}
