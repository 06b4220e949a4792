import { sourceSentence } from '~/components/sources/sourceSentence'
import type { FigureFacts } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { formatFixed } from '~/format/number'
import type { EffectMonthRow } from '~/queries/scanners/effectMonths'
import type { TrustEffect } from '../effect/effectModel'
import { maskingWords } from '../effect/effectWords'

/** Months of one trust with a named scanner, beside its comparison. */
export function trustFigure({ code, name, answers }: TrustEffect, months: readonly EffectMonthRow[]): FigureFacts {
  const [first, last] = [months[0]?.month ?? '', months.at(-1)?.month ?? '']
  const masking = answers.at(-1)?.masking ?? 'none'
  const line = (kind: string, valueOf: (row: EffectMonthRow) => number | null) =>
    months.map((row) => [kind, row.month, valueOf(row), row.isMasked ? 'left out' : 'counted'])
  return {
    id: 'scanners-trust',
    part: code,
    title: `Scans per working day at ${name} and in the comparison`,
    subtitle: '',
    period: `${formatMonth(first)} to ${formatMonth(last)}`,
    definitions: [
      'The comparison is the best mixture of other trusts before the assumed opening, and how that mixture moved since.',
      `First whole month with the scanner, as assumed: ${formatMonth(answers[0]?.startMonth ?? '')}.`,
      `Months that the comparison leaves out: ${maskingWords[masking].long}.`,
    ],
    source: sourceSentence({ month: last, edition: null }),
    table: () => ({
      columns: [
        { name: 'line', description: 'the trust, or its comparison' },
        { name: 'month', description: 'month, as 2026-03' },
        { name: 'value', description: 'scans of all kinds per working day' },
        { name: 'counts', description: 'whether the comparison counts the month or leaves it out' },
      ],
      rows: [...line('comparison', ({ synthetic }) => synthetic), ...line('trust', ({ observed }) => observed)],
    }),
    queryText: async () => (await import('~/queries/figures/trustEffectMonths')).trustEffectMonths.textFor({ providerCode: code, masking }),
    // The last months, newest first, so that a link keeps some on view as months are added.
    quoted: months.flatMap(({ month, observed }) => (observed === null ? [] : [{ key: month, label: `${name}, scans per working day, ${formatMonth(month)}`, text: formatFixed(observed, 1) }])).slice(-6).reverse(),
    month: null,
  }
}
