import { useId } from 'react'
import { type Throughput, throughputs } from '~/contracts/scenario'
import { formatCount } from '~/format/number'
import type { Range } from '~/model/need/range'
import styles from './builder.module.css'
import { ObservedSoFar } from './ObservedSoFar'

interface ThroughputChoiceProps {
  value: Throughput
  scans: Range
  /** What the figures of the named trusts show so far. */
  seen: string | null
  /** Whether the scenario has fracture services, whose need the choice sets too. */
  hasServices: boolean
  onChoose: (value: Throughput) => void
}

/** What each figure rests on (data/parameter.csv). */
const basis: Record<Throughput, string> = {
  low: 'Grantham’s new community machine, its first 19 months',
  central: 'announced: 29,000 scans over 13 machines, new and replacement together',
  high: 'what Leeds expects of each of its two machines, all its scans counted',
}

/** Scans that a machine does in a year: three published figures, none of them shown by the data yet. */
export function ThroughputChoice({ value, scans, seen, hasServices, onChoose }: ThroughputChoiceProps) {
  const name = useId()
  return (
    <fieldset className={styles.throughput}>
      <legend>Extra scans a year of a new scanner</legend>
      {throughputs.map((one) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={value === one} onChange={() => { onChoose(one) }} />
          <strong>{formatCount(scans[one])}</strong> <span>{basis[one]}</span>
        </label>
      ))}
      {hasServices && <p>The first also takes the fewest scans that fracture services might ask for, the last the most.</p>}
      <p><ObservedSoFar seen={seen} /></p>
    </fieldset>
  )
}
