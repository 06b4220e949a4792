import { in100 } from '~/format/in100'
import { joined } from '~/format/list'
import { formatMonth } from '~/format/month'
import { formatCount, inWords } from '~/format/number'
import { type PlaceDifference, placeDifference } from '~/model/placeDifference'
import { type Column, definitionOf, figureAt, type MeasureShape, waitingAt } from './figures'
import { overlapOf } from './overlap'
import { inText, whereIs } from './placeNames'
import { capital } from '~/format/capital'

interface Asked {
  /** Places and England. */
  columns: readonly Column[]
  measures: readonly MeasureShape[]
  month: string
  at: number
  isLatest: boolean
}

const whereOf = ({ compared }: Column) => (compared ? whereIs(compared) : 'in England')

/** The two furthest apart in the share at six weeks, and whether counting explains it; one place stands against England. */
export function compareHeadline({ columns, measures, month, at, isLatest }: Asked): { nation: string; area: string | null } {
  const definition = definitionOf(measures, 'share-6-weeks')
  const places = columns.filter(({ compared }) => compared !== null)
  const known = (places.length > 1 ? places : columns).flatMap((column) => {
    const figure = figureAt(column, 'share-6-weeks', 1, at)
    return figure?.value === null || figure === null ? [] : [{ column, figure, value: figure.value }]
  })
  const have = isLatest ? 'have' : 'had'
  const [first] = known
  if (known.length < 2 || !first) {
    const alone = first?.column.compared ? ` ${capital(whereOf(first.column))}, ${first.value === 0 ? 'none of the' : in100(first.value)} people waiting for a bone scan ${have} waited six weeks or more.` : ''
    return { nation: `For ${formatMonth(month)} there are not two places here with a share to compare.${alone}`, area: null }
  }
  const [high, low] = known.length === 2 ? [first, known[1] ?? first] : [known.reduce((a, b) => (b.value > a.value ? b : a)), known.reduce((a, b) => (b.value < a.value ? b : a))]
  const found = placeDifference(definition, high.figure, low.figure, overlapOf(high.column.compared, low.column.compared))
  const area = `${wordsFor(found, high.figure.estimated || low.figure.estimated)}.`
  if (known.length === 2) {
    return { nation: `${capital(whereOf(high.column))}, ${in100(high.value)} people waiting for a bone scan ${have} waited six weeks or more; ${whereOf(low.column)}, ${low.value === 0 ? 'none' : in100(low.value)}:`, area }
  }
  const runs = isLatest ? 'runs' : 'ran'
  return { nation: `Across these ${inWords(known.length)} places, the share waiting six weeks or more for a bone scan ${runs} from ${low.value === 0 ? 'none' : in100(low.value)} ${whereOf(low.column)} to ${in100(high.value)} ${whereOf(high.column)}:`, area }
}

function wordsFor({ counting }: PlaceDifference, estimated: boolean): string {
  if (counting === 'beyond') return 'a difference that counting error does not explain'
  if (counting === 'within') return 'a difference that counting error alone could explain'
  return estimated ? 'an estimate is among them, so counting error cannot be told' : 'they may count some of the same people, so counting error cannot be told'
}

/** How many wait where, under the headline. */
export function compareLead({ columns, month, at }: Pick<Asked, 'columns' | 'month' | 'at'>): string {
  const parts = columns.map((column) => {
    const count = waitingAt(column, at)
    return `${count === null ? 'an unknown number' : formatCount(count)} ${column.compared ? (column.compared.place.level === 'provider' ? 'at' : 'in') : 'in'} ${column.compared ? inText(column.compared) : 'England'}`
  })
  return `People waiting at the end of ${formatMonth(month)}: ${joined(parts)}.`
}
