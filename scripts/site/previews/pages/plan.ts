import { formatMonth } from '~/format/month'
import { formatCount } from '~/format/number'
import { pastOf } from '~/routes/plan/picture/pastOf'
import { toldOutcomes } from '~/routes/plan/picture/chartModel'
import { loadPlan } from '~/routes/plan/plan.server'
import { planHeadline } from '~/routes/plan/words/headline'
import { colours, type Preview } from '../Preview'
import { linesChart } from '../pictures/linesChart'

/** The scenario that the page opens with, beside doing nothing. */
export async function planPreview(): Promise<Preview> {
  const { origin, history, worked } = await loadPlan()
  const { plan, scenario } = worked
  const headline = planHeadline([worked], 'list')
  const past = pastOf(history, origin).map(({ list }) => list)
  const after = (list: readonly number[]) => [...past.slice(0, -1).map(() => null), past.at(-1) ?? null, ...list]
  const outcomes = toldOutcomes(plan, scenario)
  const ends = [outcomes[0], outcomes.at(-1)].flatMap((one) => (one ? [one] : []))
  const lines = [
    { values: [...past, ...plan.doNothing.list], colour: colours.blue, label: 'as it goes on' },
    ...ends.map(({ choices, series }) => ({ values: after(series.list), colour: colours.orangeLine, dash: '12 7', label: `if ${Math.round(choices.induced * 100)}% new demand` })),
  ]
  const rounded = (people: number) => formatCount(Math.round(people / 100) * 100)
  return {
    kind: 'What if',
    title: headline.nation,
    marked: null,
    figure: null,
    source: `NHS England (DM01) to ${formatMonth(origin)}; then a scenario, untested`,
    alt: `${headline.nation} ${headline.area ?? ''} Lines of people waiting: as it goes on, and under “${scenario.name}” for the least and the most new demand.`,
    picture: linesChart({ lines, months: [formatMonth(history.rows.at(-36)?.month ?? history.rows[0]?.month ?? origin), formatMonth(plan.months.at(-1) ?? '')], format: rounded }),
    below: null,
  }
}
