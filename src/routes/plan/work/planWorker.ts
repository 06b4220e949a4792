import { preparePlan, type PreparedPlan } from '~/model/scenario/prepare'
import { scenarioRows } from '~/model/scenario/rows'
import type { Answered, Asked } from './messages'
import { type KeptRuns, workInSteps } from './workInSteps'

let prepared: PreparedPlan | null = null
let latest = 0
const kept: KeptRuns = new Map()

const answer = (answered: Answered) => { postMessage(answered) }

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void hear(data)
})

async function hear(asked: Asked): Promise<void> {
  const id = asked.kind === 'given' ? latest : asked.id
  try {
    if (asked.kind === 'given') {
      prepared = preparePlan(asked.given)
      return
    }
    if (!prepared) throw new Error('There are no figures to work on yet.')
    if (asked.kind === 'rows') {
      answer({ kind: 'rows', id, rows: scenarioRows(prepared, asked.scenario, asked.level) })
      return
    }
    latest = id
    for (const { worked, isComplete } of workInSteps(prepared, kept, asked.scenarios, asked.place)) {
      answer({ kind: 'worked', id, worked, isComplete })
      // A newer question may have come meanwhile.
      await new Promise((go) => { setTimeout(go) })
      if (latest !== id) return
    }
  } catch (fault) {
    answer({ kind: 'failed', id, message: fault instanceof Error ? fault.message : String(fault) })
  }
}
