import type { Scenario } from '~/contracts/scenario'
import { type Preset, type PresetId, presetIds, presetOf } from '~/model/scenario/presets'
import styles from './builder.module.css'

interface PresetsProps {
  presets: Record<PresetId, Preset>
  scenario: Scenario
  onChoose: (scenario: Scenario) => void
}

/** Scenarios to start from. */
export function Presets({ presets, scenario, onChoose }: PresetsProps) {
  const current = presetOf(presets, scenario)?.id
  return (
    <div className={styles.presets} role="group" aria-label="Scenarios to start from">
        {presetIds.map((id) => (
          <button key={id} type="button" aria-pressed={id === current} onClick={() => { onChoose(presets[id].scenario) }}>{presets[id].scenario.name}</button>
        ))}
    </div>
  )
}
