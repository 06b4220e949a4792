import { preparePlan, type PreparedPlan } from '~/model/scenario/prepare'
import type { PlanParameters } from '~/model/scenario/planCase'
import { scenarioRows } from '~/model/scenario/rows'
import type { Answered, Asked } from './messages'
import { workInSteps } from './workInSteps'

let kept: { prepared: PreparedPlan; parameters: PlanParameters } | null = null
let latest = 0

const answer = (answered: Answered) => { postMessage(answered) }

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void hear(data)
})

async function hear(asked: Asked): Promise<void> {
  const id = asked.kind === 'given' ? latest : asked.id
  try {
    if (asked.kind === 'given') {
      kept = { prepared: preparePlan(asked.given), parameters: asked.given.parameters }
      return
    }
    if (!kept) throw new Error('There are no figures to work on yet.')
    if (asked.kind === 'rows') {
      answer({ kind: 'rows', id, rows: scenarioRows(kept.prepared, asked.scenario, asked.level) })
      return
    }
    latest = id
    for (const { worked, isComplete } of workInSteps(kept.prepared, kept.parameters, asked.scenarios, asked.place)) {
      answer({ kind: 'worked', id, worked, isComplete })
      // A newer question may have come meanwhile.
      await new Promise((go) => { setTimeout(go) })
      if (latest !== id) return
    }
  } catch (fault) {
    answer({ kind: 'failed', id, message: fault instanceof Error ? fault.message : String(fault) })
  }
}
