import { useEffect } from 'react'
import { type Measure, spansOf } from '~/contracts/measure'
import type { EngineState } from '~/engine/engineStore'
import type { ExploreRequest } from '~/queries/explore'
import { inTurn } from '~/routes/inTurn'
import { askExploreLazily } from './lazyExplore'

/**
 * While the page rests, asks what a reader is likely to ask next: every measure over every span of the places shown,
 * one after another, so that a question of the reader's own never waits behind more than one.
 */
export function useForeseen(engine: EngineState, { level, edition }: Pick<ExploreRequest, 'level' | 'edition'>, measures: readonly Measure[]): void {
  const database = engine.status === 'ready' ? engine.database : null
  useEffect(() => {
    if (database === null) return
    const likely = measures
      .filter(({ levels }) => levels.includes(level))
      .flatMap((measure) => spansOf(measure).map((span) => ({ measure: measure.id, span })))
    return inTurn(likely, (asked) => askExploreLazily(database, { ...asked, against: null, againstSpan: null, level, edition }))
  }, [database, level, edition, measures])
}
