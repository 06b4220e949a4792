import type { Scenario } from '~/contracts/scenario'
import { type Preset, type PresetId, presetIds } from '~/model/scenario/presets'
import styles from './builder.module.css'

interface PresetsProps {
  presets: Record<PresetId, Preset>
  scenario: Scenario
  onChoose: (scenario: Scenario) => void
}

/** Scenarios to start from; the one shown says what it takes from whom, and what it assumes. */
export function Presets({ presets, scenario, onChoose }: PresetsProps) {
  const shown = JSON.stringify(scenario.interventions)
  const current = presetIds.find((id) => JSON.stringify(presets[id].scenario.interventions) === shown)
  return (
    <div className={styles.presets}>
      <div role="group" aria-label="Scenarios to start from">
        {presetIds.map((id) => (
          <button key={id} type="button" aria-pressed={id === current} onClick={() => { onChoose(presets[id].scenario) }}>{presets[id].scenario.name}</button>
        ))}
      </div>
      {current && <p>{presets[current].basis}</p>}
    </div>
  )
}
