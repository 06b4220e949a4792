import { useEffect } from 'react'
import type { EngineState } from '~/engine/engineStore'
import type { OverviewRequest } from '~/queries/overview'
import { askOverviewLazily } from './lazyQueries'

/** Asks a new database once what the page was built with, unseen, so that a reader's first question is not its first. */
export function useRehearsal(engine: EngineState, built: OverviewRequest): void {
  const database = engine.status === 'ready' ? engine.database : null
  useEffect(() => {
    if (database) askOverviewLazily(database, built).catch(() => undefined)
  }, [database, built])
}
