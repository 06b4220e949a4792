import type { Scenario } from '~/contracts/scenario'
import type { PlanCase } from '~/model/scenario/planCase'
import type { PlanLevel, ScenarioRow } from '~/model/scenario/results'
import type { Worked } from './workOut'

/** What the page asks of the worker. */
export type Asked =
  | { kind: 'given'; given: PlanCase }
  /** Works scenarios out at a place, and stops working on any earlier question. */
  | { kind: 'work'; id: number; scenarios: readonly Scenario[]; place: string }
  | { kind: 'rows'; id: number; scenario: Scenario; level: PlanLevel }

/** What the worker answers. */
export type Answered =
  /** One for each scenario; complete where every throughput and share is worked out. */
  | { kind: 'worked'; id: number; worked: readonly Worked[]; isComplete: boolean }
  | { kind: 'rows'; id: number; rows: ScenarioRow[] }
  | { kind: 'failed'; id: number; message: string }
