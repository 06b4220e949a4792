import { sourceSentence } from '~/components/sources/sourceSentence'
import { type FigureFacts, mixedLicence } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import type { TrustEffect } from '../effect/effectModel'
import { maskingWords, plusMinus } from '../effect/effectWords'

/** Change in scans at each trust with a named scanner. */
export function effectFigure(trusts: readonly TrustEffect[], title: string, month: string): FigureFacts {
  return {
    id: 'scanners-effect',
    title,
    subtitle: 'Change in scans a year at each trust with a named scanner, against what was expected',
    period: `To ${formatMonth(month)}`,
    definitions: [
      'Expected is what the trust would have done as the best mixture of other trusts moved since the assumed opening; the range holds all but one in ten of those trusts.',
      'No trust was promised a number of its own: the average of the promise is 29,000 scans a year over 13 machines. A replacement need not add scans.',
      ...trusts.map(({ name, answers }) => `${name}: first whole month with the scanner, as assumed, ${formatMonth(answers[0]?.startMonth ?? '')}.`),
    ],
    source: `${sourceSentence({ month, edition: null })} Promise and expectations: the government and trusts’ own pages, listed on the page.`,
    licence: mixedLicence,
    table: () => ({
      columns: [
        { name: 'provider_code', description: 'ODS code of the trust' },
        { name: 'provider_name', description: 'name of the trust' },
        { name: 'masking', description: 'months left out: none, those a rule flags, or those picked by hand as well' },
        { name: 'start_month', description: 'first whole month with the scanner, as assumed' },
        { name: 'effect', description: 'change, scans a year' },
        { name: 'effect_percent', description: 'change, per cent' },
        { name: 'half_width_90', description: 'half the range that at most one in ten other trusts lie beyond, scans a year' },
        { name: 'p_effect', description: 'share of trusts that lie as far, by the size of the change' },
        { name: 'p_ratio', description: 'the same, allowing for how well each fitted before' },
        { name: 'detectable', description: 'least rise that would most likely be seen, scans a year' },
        { name: 'average_of_promise', description: 'average of the promise for its machines, scans a year', isWorkedOut: true },
        { name: 'expected_by_trust', description: 'more patients a year that the trust itself expects', isWorkedOut: true },
      ],
      rows: trusts.flatMap(({ code, answers, promised, stated }) => answers.map((row) => [
        code, row.providerName, row.masking, row.startMonth, row.effect, row.effectPercent, row.halfWidth90, row.pEffect, row.pRatio, row.detectable, promised, stated === null ? null : stated.after - stated.before,
      ])),
    }),
    queryText: async () => (await import('~/queries/figures/namedScannerEffects')).namedScannerEffects.textFor({}),
    quoted: trusts.slice(0, 6).flatMap(({ code, name, answers: [first] }) => (first ? [{ key: code, label: `${name}, ${maskingWords[first.masking].long}`, text: plusMinus(first) }] : [])),
    month: null,
  }
}
