import { group } from 'd3-array'
import { ReferenceTable } from '~/components/sources/ReferenceTable'
import { areaCharacteristics, providerCharacteristics } from '~/contracts/characteristics'
import styles from '../methods.module.css'

/** What similar areas and trusts are found by, how, and what that leaves out. */
export function SimilarPlaces() {
  return (
    <>
      <p>
        Each ICB and region has the five others of its level and edition that it is most like, and each NHS trust five other trusts.
        They are found by four groups of characteristics that count the same, however many each holds.
      </p>
      <ReferenceTable name="What similar areas are found by" headings={headings} rows={rowsOf(areaCharacteristics)} width="free" />
      <p>
        Ages and size are residents of mid-2024. Deprivation (Index of Multiple Deprivation 2025) and rurality (Rural Urban
        Classification 2021) are those of the small areas, weighted by their people aged 50 and over (Census 2021).
      </p>
      <h3>How far apart two areas are</h3>
      <p>
        Each characteristic is measured in standard deviations from the mean of all areas of the level; people and tests by their
        logarithm, so that twice as large is as far off at any size. The differences between two areas are squared, averaged within
        each group and then over the four groups; the distance is the square root. A distance of 1 reads: one standard deviation
        apart, on average over the four. Nought would be alike in all.
      </p>
      <h3>NHS trusts</h3>
      <ReferenceTable name="What similar trusts are found by" headings={headings} rows={rowsOf(providerCharacteristics)} width="free" />
      <p>
        Trusts are compared if they did tests and none of their last twelve months is missing. The list is that at the end of the last
        month, the place is the ICB that holds the headquarters. Independent providers are left out: too few report for a whole year
        and have a known place.
      </p>
      <h3>What it does not say</h3>
      <ul className={styles.list}>
        <li>Similar means alike in these characteristics and no others: not in services, machines, staff or money.</li>
        <li>The most similar may still be far off, above all among the seven regions. That is why the distance is shown.</li>
        <li>If one area is among the five of another, the reverse need not hold.</li>
        <li>A trust’s figures are as it reported them: a break in its records can change which trusts it is like.</li>
        <li>Where residents of an area are estimated, so is its likeness.</li>
      </ul>
    </>
  )
}

const headings = [{ text: 'Group' }, { text: 'Characteristics' }]

const rowsOf = (declared: Record<string, { group: string; title: string }>) =>
  [...group(Object.values(declared), (characteristic) => characteristic.group)].map(([name, members]) => ({
    key: name,
    cells: [name.replace(/^./, (letter) => letter.toUpperCase()), members.map(({ title }) => <div key={title}>{title}</div>)],
  }))
