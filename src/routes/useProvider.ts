import { useEffect, useState } from 'react'
import type { ProviderViewModel } from '~/components/layout/ProviderPanel'
import { loadPlaces } from '~/components/search/loadPlaces'
import type { Database } from '~/engine/Database'
import type { EngineState } from '~/engine/engineStore'
import { formatMonth } from '~/format/month'
import { formatCount, formatShare } from '~/format/number'
import { addMonths } from '~/model/months'
import type { ProviderFiguresRow } from '~/queries/providerFigures'
import { askProviderLazily } from './lazyQueries'

interface ProviderAnswer {
  code: string
  name: string | null
  /** Null where the database could not answer. */
  rows: ProviderFiguresRow[] | null
}

/** The selected provider's figures in words; null where none is selected or nothing has arrived yet. */
export function useProvider(code: string | null, month: string, engine: EngineState): ProviderViewModel | null {
  const [answer, setAnswer] = useState<ProviderAnswer | null>(null)
  const database = engine.status === 'ready' ? engine.database : null
  useEffect(() => {
    if (code === null || database === null) return
    let wanted = true
    const failed = (): ProviderAnswer => ({ code, name: null, rows: null })
    void ask(database, code).catch(failed).then((found) => { if (wanted) setAnswer(found) })
    return () => { wanted = false }
  }, [code, database])
  return code !== null && answer?.code === code ? viewModelOf(answer, month) : null
}

async function ask(database: Database, code: string): Promise<ProviderAnswer> {
  const [{ rows }, places] = await Promise.all([askProviderLazily(database, code), loadPlaces().catch(() => [])])
  const entry = places.find((place) => place.kind === 'provider' && place.code === code)
  return { code, name: entry?.kind === 'provider' ? entry.name : null, rows }
}

function viewModelOf({ code, name, rows }: ProviderAnswer, month: string): ProviderViewModel {
  if (rows === null) {
    return { code, name: name ?? 'Provider', sentences: [`The database could not answer for ${code}. Load the page again to try once more.`], flags: [] }
  }
  const last = rows.at(-1)
  if (!last) {
    return { code, name: name ?? 'Provider', sentences: [`No provider with the code ${code} has a DEXA row in the figures. That is not known to mean that it does no scans.`], flags: [] }
  }
  const now = rows.find((row) => row.month === month)
  const year = rows.filter((row) => row.month > addMonths(month, -12) && row.month <= month)
  const tests = year.reduce((sum, row) => sum + (row.testsTotal ?? 0), 0)
  const missing = 12 - year.length
  return {
    code,
    name: name ?? code,
    sentences: [
      now ? waitingSentence(now) : `It has no row for ${formatMonth(month)}, which is missing and not zero. Its latest row is for ${formatMonth(last.month)}.`,
      `${formatCount(tests)} scans of all kinds in the twelve months to ${formatMonth(month)}${missing > 0 ? `, with ${missing} of the months missing` : ''}.`,
    ],
    flags: rows.flatMap((row) => (row.flags ? [{ month: formatMonth(row.month), detail: row.flags }] : [])),
  }
}

function waitingSentence({ month, waiting, waiting6Plus }: ProviderFiguresRow): string {
  if (waiting === 0) return `Nobody was waiting at the end of ${formatMonth(month)}.`
  const share = waiting !== null && waiting6Plus !== null ? ` (${formatShare(waiting6Plus / waiting)})` : ''
  return `${formatCount(waiting)} people waiting at the end of ${formatMonth(month)}, ${formatCount(waiting6Plus)} of them${share} for six weeks or more.`
}
