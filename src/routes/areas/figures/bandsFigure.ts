import type { FigureFacts } from '~/contracts/figure'
import type { WaitBandsModel } from '~/components/charts/WaitBands'
import { weekBands } from '~/contracts/weekBands'
import { formatMonth } from '~/format/month'
import { formatValue } from '~/format/number'
import { addMonths } from '~/model/months'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { where } from '../model/placeWords'
import { countedAs, countedSource, countingWords, monthColumn } from './placeFigure'

const load = () => import('~/queries/figures/placeWaitBands')

/** What the bars of weeks waited are shared with. */
export function bandsFigure(answer: ProfileAnswer, model: WaitBandsModel): FigureFacts {
  const { bands, place } = answer
  const sharesOf = (month: string) => (month === place.lastMonth ? model.now.shares : model.then.shares)
  const [now, then] = [place.lastMonth, addMonths(place.lastMonth, -12)]
  const open = weekBands.length - 1
  return {
    id: 'areas-bands',
    title: `How long people had waited for a bone scan ${where(place)}`,
    subtitle: `Share of the list by whole weeks waited. ${model.summary}`.trim().replace(/\.$/, ''),
    period: bands.length > 1 ? `${formatMonth(now)}, and ${formatMonth(then)}` : formatMonth(now),
    definitions: [
      'People waiting for a DEXA scan at the end of the month by whole weeks since the request, as shares of the list; the last band is open. Waits restart when a patient misses or moves an appointment.',
      ...countingWords(answer),
      'A month in which a band is missing has no shares.',
    ],
    source: countedSource(answer),
    table: () => ({
      columns: [
        monthColumn,
        { name: 'band', description: 'whole weeks waited: weeks_05_to_06 is five weeks and under six' },
        { name: 'people', description: 'people waiting' },
        { name: 'share', description: 'share of everyone waiting at the end of the month, 0 to 1' },
      ],
      rows: bands.flatMap(({ month, people }) => weekBands.map((band, index) => [month, band, people[index] ?? null, sharesOf(month)[index] ?? null])),
    }),
    queryText: async () => (await load()).placeWaitBands.textFor({ ...countedAs(answer), month: place.lastMonth }),
    quoted: [now, then].flatMap((month) => {
      const share = sharesOf(month)[open] ?? null
      return share === null ? [] : [{ key: `13-plus-${month}`, label: `${place.shortName}, share waiting 13+ weeks, ${formatMonth(month)}`, text: formatValue('share', share) }]
    }),
    month: null,
  }
}
