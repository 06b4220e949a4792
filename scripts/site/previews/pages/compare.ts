import { formatMonth } from '~/format/month'
import { formatShare } from '~/format/number'
import { columnsOf, monthsOf } from '~/routes/compare/figures'
import { compareHeadline } from '~/routes/compare/headline'
import { loadCompare } from '~/routes/compare/compare.server'
import { colours, type Preview } from '../Preview'
import { linesChart } from '../pictures/linesChart'

/** The comparison that its page opens with: the share at six weeks, month by month. */
export async function comparePreview(): Promise<Preview> {
  const { months, measures, answer } = await loadCompare()
  const at = months.length - 1
  const month = formatMonth(answer.request.month)
  const columns = columnsOf(answer)
  const headline = compareHeadline({ columns, measures, month: answer.request.month, at, isLatest: true })
  const looks = [{ colour: colours.blue }, { colour: '#3a6fab', dash: '14 7' }]
  const lines = columns.map((column, index) => ({
    values: monthsOf(column, 'share-6-weeks', 1),
    label: column.name,
    ...(column.compared ? (looks[index] ?? { colour: colours.blue }) : { colour: colours.orangeLine }),
  }))
  return {
    kind: 'Compare places',
    title: headline.nation.replace(/:$/, '.'),
    marked: null,
    figure: null,
    source: `NHS England, Monthly Diagnostics (DM01), ${month}`,
    alt: `${headline.nation} ${headline.area ?? ''} Lines of the share waiting six weeks or more from ${formatMonth(months[0] ?? '')} to ${month}, with England’s.`,
    picture: linesChart({ lines, months: [formatMonth(months[0] ?? ''), month], format: formatShare }),
    below: null,
  }
}
