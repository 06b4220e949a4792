import { formatFixed } from '~/format/number'
import type { FlsFactRow } from '~/queries/fls/flsFacts'
import type { NeedParameterRow } from '~/queries/fls/needParameters'

export type Band = 'green' | 'amber' | 'red'

export interface AuditBar {
  id: string
  name: string
  /** 0 to 100. */
  percent: number
  text: string
  band: Band
  /** "red: below 50" */
  bandWords: string
  period: string
  geography: string
  note: string | null
  sourceTitle: string
  sourceUrl: string
}

export interface AuditModel {
  bars: AuditBar[]
  red: number
  green: number
  bands: { note: string | null; sourceTitle: string; sourceUrl: string }
  headline: string
}

/**
 * The audit's measures against the bands of the international paper.
 * @returns null where the bands or all measures are missing
 */
export function auditBars(facts: readonly FlsFactRow[], parameters: readonly NeedParameterRow[]): AuditModel | null {
  const bands = parameters.find(({ id }) => id === 'fls_kpi_bands')
  const [red, green] = [bands?.low ?? null, bands?.high ?? null]
  if (!bands || red === null || green === null) return null
  const bars = facts.filter(({ topic }) => topic === 'audit quality').flatMap((fact) => barOf(fact, red, green)).toSorted((a, b) => order(a) - order(b))
  if (bars.length === 0) return null
  const isGreen = bars.filter(({ band }) => band === 'green').length
  return {
    bars, red, green,
    bands: { note: bands.note, sourceTitle: bands.sourceTitle, sourceUrl: bands.sourceUrl },
    headline: isGreen === 0 ? `Inside the audit, none of these ${bars.length} measures reaches the green band` : `Inside the audit, ${isGreen} of these ${bars.length} measures reach the green band`,
  }
}

function barOf({ id, counts, value, geography, period, note, sourceTitle, sourceUrl }: FlsFactRow, red: number, green: number): AuditBar[] {
  if (value === null) return []
  const band = value < red ? 'red' : value > green ? 'green' : 'amber'
  const bandWords = { red: `red: below ${red}%`, amber: `between the bands: ${red} to ${green}%`, green: `green: above ${green}%` }[band]
  return [{ id, band, bandWords, geography, period, note, sourceTitle, sourceUrl, name: counts, percent: value, text: `${Number.isInteger(value) ? value : formatFixed(value, 1)}%` }]
}

/** As a patient meets them. */
const steps = ['assessed', 'dexa', 'follow', 'treat']
const order = ({ id }: AuditBar) => steps.findIndex((step) => id.startsWith(step))
