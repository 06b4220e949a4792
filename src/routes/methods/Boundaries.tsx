import { ReferenceTable } from '~/components/sources/ReferenceTable'
import { inWords } from '~/format/number'
import type { BoundariesViewModel } from './boundaries'

const splitHeadings = [{ text: 'Former ICB' }, { text: 'New ICB' }, { text: 'Share', isFigure: true }, { text: 'People aged 50+', isFigure: true }, { text: 'Share is' }]
const areaHeadings = [{ text: 'New ICB' }, { text: 'Made of' }, { text: 'Residents are' }]

interface BoundariesProps {
  model: BoundariesViewModel
  /** How many there are. */
  smallAreas: string
  vintage: string
}

/** How waits of the former ICBs reach the new ones. */
export function Boundaries({ model, smallAreas, vintage }: BoundariesProps) {
  const { before, after, unchanged, exact, splits, estimated, exactNames, populationsExact, populationsEstimated } = model
  const splitCount = new Set(splits.map(({ from }) => from)).size
  return (
    <>
      <p>
        The NHS in England plans care by integrated care board (ICB). There were {before} until 31 March 2026 and there are {after}{' '}
        since 1 April 2026; {unchanged} stayed as they were. The figures end in {vintage}, so all of them were published for the
        former boards and are carried to the new ones here. The seven NHS England regions did not change.
      </p>
      <p>
        <strong>{exact} areas are exact</strong>: one former ICB, or several added up. <strong>{inWords(estimated.length).replace(/^./, (letter) => letter.toUpperCase())} are
        estimated</strong>, because they took a part of one of the {inWords(splitCount)} ICBs that were split. NHS England does not
        publish waits for parts of an ICB.
      </p>
      <h3>The ICBs that were split</h3>
      <p>
        England is divided into {smallAreas} small areas (LSOAs), each of which lies in one former and one new ICB. A split ICB’s waits and
        tests are shared in proportion to the people aged 50 and over (Census 2021) in the small areas that went each way, as if
        people in every part waited alike. Parts are whole people and add up to the whole: what rounding leaves over goes to the
        largest remainders, so that nobody is lost or counted twice.
      </p>
      <ReferenceTable
        name="How split ICBs are shared out"
        headings={splitHeadings}
        rows={splits.map(({ key, from, to, share, people, quality }) => ({ key, cells: [from, to, share, people, quality] }))}
      />
      <h3>The areas that are estimated</h3>
      <ReferenceTable
        name="Estimated ICBs and what they are made of"
        headings={areaHeadings}
        rows={estimated.map(({ key, name, parts, population }) => ({ key, cells: [name, parts, population] }))}
      />
      <p>
        Residents are exact for {populationsExact} areas and estimated for {inWords(populationsEstimated)}. QRL is the code of two
        places: Hampshire and Isle of Wight kept it in 2026 while it grew, so an area is known by its edition and its code together.
      </p>
      <details>
        <summary>The {exact} areas that are exact</summary>
        <p>{exactNames.join('; ')}.</p>
      </details>
    </>
  )
}
