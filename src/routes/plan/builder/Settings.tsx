import { type Scenario, scenarioLimits } from '~/contracts/scenario'
import type { Range } from '~/model/need/range'
import { figure } from '../words/interventionWords'
import styles from './builder.module.css'
import { RangeField } from './RangeField'
import { ThroughputChoice } from './ThroughputChoice'

interface SettingsProps {
  scenario: Scenario
  scans: Range
  seen: string | null
  onPass: (scenario: Scenario) => void
  onChange: (scenario: Scenario) => void
}

const growthText = (growth: number) => (growth === 0 ? 'none' : `${growth > 0 ? '+' : '−'}${figure(Math.abs(growth))}% a year`)

/** What a scenario assumes, beside what it changes. */
export function Settings({ scenario, scans, seen, onPass, onChange }: SettingsProps) {
  const { throughput, growth, induced } = scenario
  return (
    <div className={styles.settings}>
      <ThroughputChoice value={throughput} scans={scans} seen={seen} onChoose={(chosen) => { onChange({ ...scenario, throughput: chosen }) }} />
      <RangeField
        label="Growth of demand"
        value={growth}
        text={growthText(growth)}
        range={scenarioLimits.growth}
        step={0.5}
        note="More or fewer people sent for a scan than now, apart from what new scans bring. Sherwood Forest reports about 8% a year; nobody reports it for England."
        back={growth === 0 ? null : 'Back to none'}
        onPass={(value) => { onPass({ ...scenario, growth: value }) }}
        onSettle={(value) => { onChange({ ...scenario, growth: value }) }}
        onBack={() => { onChange({ ...scenario, growth: 0 }) }}
      />
      <RangeField
        label="Added scans met by new demand"
        value={induced ?? 50}
        text={induced === null ? '0, 50 and 90%' : `yours: ${figure(induced)}%`}
        range={scenarioLimits.induced}
        step={5}
        note="Three shares are always shown, since nobody knows it. Move it to add your own."
        back={induced === null ? null : 'Take mine out'}
        onPass={(value) => { onPass({ ...scenario, induced: value }) }}
        onSettle={(value) => { onChange({ ...scenario, induced: value }) }}
        onBack={() => { onChange({ ...scenario, induced: null }) }}
      />
    </div>
  )
}
