import { type Scenario, scenarioLimits } from '~/contracts/scenario'
import { formatCount } from '~/format/number'
import type { Range } from '~/model/need/range'
import { figure } from '../words/interventionWords'
import styles from './builder.module.css'
import { InducedField } from './InducedField'
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
  const { interventions, throughput, growth, induced } = scenario
  return (
    <>
      <p data-sheet="only">
        <strong>It assumes</strong> {formatCount(scans[throughput])} extra scans a year of each new scanner; growth of demand: {growthText(growth)}; new demand takes {induced === null ? '0%, 50% or 90%' : `0%, 50%, 90% or your ${induced}%`} of added scans.
      </p>
      <div className={styles.settings} data-sheet="off">
        <ThroughputChoice value={throughput} scans={scans} seen={seen} hasServices={interventions.some(({ kind }) => kind === 'fls')} onChoose={(chosen) => { onChange({ ...scenario, throughput: chosen }) }} />
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
        <InducedField
          induced={induced}
          onPass={(value) => { onPass({ ...scenario, induced: value }) }}
          onChange={(value) => { onChange({ ...scenario, induced: value }) }}
        />
      </div>
    </>
  )
}
