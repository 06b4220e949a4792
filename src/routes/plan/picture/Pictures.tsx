import { useMemo } from 'react'
import { Tabs } from '~/components/controls/Tabs'
import { type PlanMeasure, planMeasures } from '~/model/scenario/results'
import type { Worked } from '../work/workOut'
import styles from '../plan.module.css'
import { chartModel, highestOf, type PastMonth } from './chartModel'
import { PlanChart } from './PlanChart'
import { pictureWords } from './pictureWords'

interface PicturesProps {
  worked: readonly Worked[]
  past: readonly PastMonth[]
  measure: PlanMeasure
  isBusy: boolean
  onMeasure: (measure: PlanMeasure) => void
}

const tabs = planMeasures.map((id) => ({ id, label: pictureWords[id].tab }))

/** One chart a scenario, on the same axes. */
export function Pictures({ worked, past, measure, isBusy, onMeasure }: PicturesProps) {
  const models = useMemo(() => {
    const top = Math.max(...worked.map(({ plan, scenario }) => highestOf({ plan, past, measure, scenario })))
    return worked.map(({ plan, scenario }) => ({ name: scenario.name, isEmpty: top === 0, model: chartModel({ plan, past, measure, scenario, top }) }))
  }, [worked, past, measure])
  return (
    <Tabs label="What is shown" tabs={tabs} chosen={measure} onChoose={onMeasure}>
      <div className={models.length > 1 ? styles.pair : undefined}>
        {models.map(({ name, isEmpty, model }, at) => (
          <figure key={at} aria-label={`${model.title}: ${name}`}>
            <h3>{models.length > 1 ? `${name}: ${model.title.toLowerCase().slice(0, 1)}${model.title.slice(1)}` : model.title}</h3>
            {isEmpty ? <p className={styles.subtitle}>{pictureWords[measure].none}</p> : (
              <>
                <p className={styles.subtitle}>{model.subtitle}</p>
                <PlanChart model={model} isBusy={isBusy} />
              </>
            )}
          </figure>
        ))}
      </div>
    </Tabs>
  )
}
