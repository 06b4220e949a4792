import type { Throughput } from '~/contracts/scenario'
import type { PlacePlan } from '~/model/scenario/results'
import { shareNote } from '../words/shareNote'
import styles from './outcome.module.css'

/** Says why a share rises, or says little, where it does. */
export function ShareNote({ plan, throughput }: { plan: PlacePlan; throughput: Throughput }) {
  const note = shareNote(plan, throughput)
  return note === null ? null : <p className={styles.note}>{note}</p>
}
