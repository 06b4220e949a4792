import type { Scenario } from '~/contracts/scenario'
import type { PlanCase } from '~/model/scenario/planCase'
import type { PlanLevel, ScenarioRow } from '~/model/scenario/results'
import type { Answered, Asked } from './messages'
import type { Worked } from './workOut'

interface Listener {
  onWorked: (worked: readonly Worked[], isComplete: boolean) => void
  onFailed: (message: string) => void
}

const unheard = 'The part of the page that works scenarios out stopped.'
const notStarted = 'The part of the page that works scenarios out did not start: this browser, or a setting of it, does not allow background work.'

/** Hands scenarios to the worker and its answers back; of several questions only the last is answered. */
export class PlanDesk {
  /** Null where the browser makes none. */
  private readonly worker: Worker | null
  private readonly waiting = new Map<number, { done: (rows: ScenarioRow[]) => void; failed: (fault: Error) => void }>()
  private last = 0
  private working = 0
  private listener: Listener | null = null
  /** Said of a worker that stopped or never came, to whoever asks it after that too. */
  private gone: string | null = null

  /** @param make the worker; an argument, so that it starts only where there is a case to work on */
  constructor(make: () => Worker, given: PlanCase) {
    this.worker = madeOrNull(make)
    this.worker?.addEventListener('message', ({ data }: MessageEvent<Answered>) => { this.hear(data) })
    this.worker?.addEventListener('error', (event) => {
      event.preventDefault()
      this.gone = event.message === '' ? unheard : `${unheard} It said: ${event.message}`
      this.fail(this.gone)
    })
    this.post({ kind: 'given', given })
  }

  /** Works scenarios out at a place; what was asked before is dropped. */
  work(scenarios: readonly Scenario[], place: string, listener: Listener): void {
    this.last += 1
    this.working = this.last
    this.listener = listener
    this.post({ kind: 'work', id: this.last, scenarios, place })
  }

  /** Every place of a level, month by month. @throws where the worker fails */
  rows(scenario: Scenario, level: PlanLevel): Promise<ScenarioRow[]> {
    this.last += 1
    const id = this.last
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed })
      this.post({ kind: 'rows', id, scenario, level })
    })
  }

  close(): void {
    this.worker?.terminate()
  }

  private post(asked: Asked): void {
    if (this.worker && this.gone === null) this.worker.postMessage(asked)
    else queueMicrotask(() => { this.fail(this.gone ?? notStarted) })
  }

  private hear(answered: Answered): void {
    switch (answered.kind) {
      case 'worked':
        // Of an earlier question, on its way when this one was asked.
        if (answered.id === this.working) this.listener?.onWorked(answered.worked, answered.isComplete)
        return
      case 'rows':
        this.waiting.get(answered.id)?.done(answered.rows)
        this.waiting.delete(answered.id)
        return
      case 'failed':
        this.fail(answered.message)
        return
      default:
        answered satisfies never
    }
  }

  private fail(message: string): void {
    for (const { failed } of this.waiting.values()) failed(new Error(message))
    this.waiting.clear()
    this.listener?.onFailed(message)
  }
}

function madeOrNull(make: () => Worker): Worker | null {
  try {
    return make()
  } catch {
    return null
  }
}
