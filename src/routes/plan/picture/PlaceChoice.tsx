import type { KnownPlaces } from '~/model/scenario/readScenario'
import type { PlanCase } from '~/model/scenario/planCase'
import { PlacePicker } from '../builder/PlacePicker'
import styles from '../plan.module.css'

interface PlaceChoiceProps {
  place: string
  ready: { given: PlanCase; known: KnownPlaces } | null
  onChoose: (code: string) => void
}

/** The place that the pictures show. */
export function PlaceChoice({ place, ready, onChoose }: PlaceChoiceProps) {
  if (!ready) return <div className={styles.place}><span>Shown for</span><strong>England</strong></div>
  return <PlacePicker label="Shown for" place={place} known={ready.known} given={null} onChoose={onChoose} isWide />
}
