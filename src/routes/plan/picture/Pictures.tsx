import { useMemo } from 'react'
import { Tabs } from '~/components/controls/Tabs'
import { SharedFigure } from '~/components/share/SharedFigure'
import { type PlanMeasure, planMeasures } from '~/model/scenario/results'
import { pictureFigure } from '../figures/pictureFigure'
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
  const shared = useMemo(() => pictureFigure({ worked, past, measure, charts: models.filter(({ isEmpty }) => !isEmpty).map(({ model }) => model) }), [worked, past, measure, models])
  const isPair = models.length > 1
  const drawn = (
    <div className={isPair ? styles.pair : undefined}>
      {models.map(({ name, isEmpty, model }, at) => (
        <figure key={at} aria-label={`${model.title}: ${name}`}>
          <h2 data-share={isPair ? undefined : 'no'}>{isPair ? `${name}: ${model.title.toLowerCase().slice(0, 1)}${model.title.slice(1)}` : model.title}</h2>
          {isEmpty ? <p className={styles.subtitle}>{pictureWords[measure].none}</p> : (
            <>
              <p className={styles.subtitle} data-share="no">{model.subtitle}</p>
              <PlanChart model={model} isBusy={isBusy} />
            </>
          )}
        </figure>
      ))}
    </div>
  )
  return (
    <Tabs label="What is shown" tabs={tabs} chosen={measure} onChoose={onMeasure}>
      {models.every(({ isEmpty }) => isEmpty) ? drawn : <SharedFigure facts={shared}>{drawn}</SharedFigure>}
    </Tabs>
  )
}
