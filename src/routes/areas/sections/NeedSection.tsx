import { Link } from 'react-router'
import { SharedFigure } from '~/components/share/SharedFigure'
import { PairPlot, RangePlot } from '~/components/table/RangePlot'
import type { FigureFacts } from '~/contracts/figure'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { flsLink, profileLink } from '~/url/placePath'
import type { NeedModel, NeedRow } from '../model/need'
import styles from '../profile.module.css'
import table from './NeedTable.module.css'
import { Section } from './Section'

interface NeedSectionProps {
  model: NeedModel | null
  facts: FigureFacts | null
  answer: ProfileAnswer
}

export function NeedSection({ model, facts, answer: { place, request } }: NeedSectionProps) {
  if (model === null || facts === null) {
    return (
      <Section id="need" title="Need">
        <p className={styles.summary}>
          A provider has no residents of its own, so what its people need cannot be worked out.
          {place.icbCode && <> <Link to={`${profileLink('2026', place.icbCode)}#need`}>Need in {place.icbName}</Link>, where it is placed by its address</>}.
        </p>
      </Section>
    )
  }
  return (
    <Section id="need" title="Need: fractures to expect, and scans">
      <p className={styles.summary}>{model.sentences.join(' ')}</p>
      <div className={table.frame}>
        <SharedFigure facts={facts}>
          <table className={table.need}>
            <caption className="visually-hidden">Need in {place.name}: figure, low to high, and England’s</caption>
            <thead>
              <tr><td /><th scope="col">Figure</th><th scope="col">Low to high</th><td className={table.plot}>the line: England</td><th scope="col">England</th></tr>
            </thead>
            {model.groups.map(({ title, note, rows }) => (
              <tbody key={title}>
                <tr><th scope="rowgroup" colSpan={5}><strong>{title}</strong> <small>{note}</small></th></tr>
                {rows.map((row) => <Row key={row.key} row={row} />)}
              </tbody>
            ))}
          </table>
        </SharedFigure>
      </div>
      <p data-sheet="off"><Link to={flsLink(place.level, request)}>Other benchmarks, your own figures and every board</Link></p>
    </Section>
  )
}

const Row = ({ row: { name, value, range, england, drawn } }: { row: NeedRow }) => (
  <tr>
    <th scope="row">{name}</th>
    <td><strong>{value}</strong></td>
    <td>{range}</td>
    <td className={table.plot}>{drawn && (drawn.mark === null ? <RangePlot {...drawn} /> : <PairPlot from={drawn.central} now={drawn.central} to={drawn.to} mark={drawn.mark} />)}</td>
    <td>{england}</td>
  </tr>
)
