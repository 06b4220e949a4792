import { useEffect } from 'react'
import type { Measure } from '~/contracts/measure'
import type { EngineState } from '~/engine/engineStore'
import type { ExploreRequest } from '~/queries/explore'
import { askExploreLazily } from './lazyExplore'

/**
 * While the page rests, asks what a reader is likely to ask next: every measure over every span of the places shown,
 * one after another, so that a question of the reader's own never waits behind more than one.
 */
export function useForeseen(engine: EngineState, { level, edition }: Pick<ExploreRequest, 'level' | 'edition'>, measures: readonly Measure[]): void {
  const database = engine.status === 'ready' ? engine.database : null
  useEffect(() => {
    if (database === null) return
    let wanted = true
    const askAll = async () => {
      for (const { id, levels, window_months, other_window_months } of measures) {
        if (!levels.includes(level)) continue
        for (const span of [window_months, other_window_months]) {
          if (span === null) continue
          await new Promise((done) => { setTimeout(done, 30) })
          if (!wanted) return
          await askExploreLazily(database, { measure: id, span, against: null, againstSpan: null, level, edition }).catch(() => undefined)
        }
      }
    }
    void askAll()
    return () => { wanted = false }
  }, [database, level, edition, measures])
}
