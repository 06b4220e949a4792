import { WaitBands } from '~/components/charts/WaitBands'
import { SharedFigure } from '~/components/share/SharedFigure'
import { DataTable } from '~/components/table/DataTable'
import type { FigureFacts } from '~/contracts/figure'
import { Section } from '../areas/sections/Section'
import styles from './compare.module.css'
import type { WaitsModel } from './waits'

export function Waits({ model: { title, places, table } , facts }: { model: WaitsModel; facts: FigureFacts }) {
  return (
    <Section id="waits" title={title} sheet="off">
      <p className={styles.summary}>Share of each list by whole weeks waited, on one scale. Bars are the place, the grey line is England.</p>
      <SharedFigure facts={facts}>
        <div className={styles.waits}>
          {places.map(({ key, name, sentence, model }) => (
            <figure key={key}>
              <figcaption><h3>{name}</h3><p>{sentence}.</p></figcaption>
              <WaitBands model={model} />
            </figure>
          ))}
        </div>
      </SharedFigure>
      <details className={styles.asTable}>
        <summary>Show as a table<span className="visually-hidden">: {title}</span></summary>
        <DataTable caption={title} headings={table.headings.map((text, index) => ({ text, number: index > 0 }))} rows={table.rows.map(({ band, cells }) => ({ key: band, cells: [band, ...cells] }))} />
      </details>
    </Section>
  )
}
