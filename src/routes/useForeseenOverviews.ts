import { useEffect, useEffectEvent } from 'react'
import type { Measure } from '~/contracts/measure'
import type { EngineState } from '~/engine/engineStore'
import type { OverviewRequest } from '~/queries/overview'
import { inTurn } from './inTurn'
import { askOverviewLazily } from './lazyQueries'

/**
 * Asks a new database what the page shows and then, one after another while the reader looks, every other measure of
 * the same areas: a few thousand numbers each, so that a choice is answered at once.
 */
export function useForeseenOverviews(engine: EngineState, request: OverviewRequest, measures: readonly Measure[]): void {
  const database = engine.status === 'ready' ? engine.database : null
  const { level, edition } = request
  const now = useEffectEvent(() => request)
  useEffect(() => {
    if (database === null) return
    return inTurn(measures, ({ id, window_months }) => askOverviewLazily(database, { measure: id, span: window_months, level, edition, month: now().month }))
  }, [database, level, edition, measures])
}
