import { useEffect } from 'react'
import type { Measure } from '~/contracts/measure'
import type { ExploreRequest, ExploreSource } from '~/queries/explore'

/**
 * While the page rests, asks what a reader is likely to ask next: every measure over every span of the places shown,
 * one after another, so that a question of the reader's own never waits behind more than one.
 */
export function useForeseen(source: ExploreSource | null, { level, edition }: Pick<ExploreRequest, 'level' | 'edition'>, measures: readonly Measure[]): void {
  useEffect(() => {
    if (source === null) return
    let wanted = true
    const rest = () => new Promise<void>((done) => { setTimeout(done, 30) })
    const askAll = async () => {
      for (const { id, levels, window_months, other_window_months } of measures) {
        if (!levels.includes(level)) continue
        for (const span of [window_months, other_window_months]) {
          if (span === null) continue
          await rest()
          if (!wanted) return
          await source.ask({ measure: id, span, against: null, againstSpan: null, level, edition }).catch(() => undefined)
        }
      }
    }
    void askAll()
    return () => { wanted = false }
  }, [source, level, edition, measures])
}
