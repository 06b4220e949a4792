import { formatMonth } from '~/format/month'
import { formatValue } from '~/format/number'
import { classScale } from '~/components/map/classScale'
import { figuresAt } from '~/routes/explore/figures'
import { loadExplore } from '~/routes/explore/explore.server'
import { defaultExploreView } from '~/url/exploreView'
import { colours, type Preview } from '../Preview'
import { englandMap } from '../pictures/englandMap'
import { rankingBars } from '../pictures/rankingBars'

/** The explorer: the map it opens with, and the head of its ranking. */
export async function explorePreview(): Promise<Preview> {
  const { months, measures, answer, geometry } = await loadExplore()
  const view = defaultExploreView({ months, measures })
  const measure = measures.find(({ id }) => id === view.measure)
  if (!measure) throw new Error('The usual measure is not defined.')
  const { places, england } = figuresAt(measure, answer, view.month, months.indexOf(view.month))
  const scale = classScale(measure, 'icb')
  const valueOf = new Map(places.map(({ code, value }) => [code, value]))
  const fillOf = (code: string) => {
    const value = valueOf.get(code) ?? null
    return value === null ? '#f3f1ea' : (scale.colours[scale.classOf(value)] ?? 'none')
  }
  const first = places.slice(0, 4).flatMap((place) => (place.value === null ? [] : [{ name: `${place.name}${place.estimated ? ' (est.)' : ''}`, value: place.value, text: place.text, colour: colours.blue }]))
  const nation = england.value === null ? [] : [{ name: 'England', value: england.value, text: formatValue(measure.unit, england.value), colour: colours.orangeLine }]
  const bars = [...first, ...nation]
  const title = `${measures.length} measures of bone scanning, for every area and month`
  const month = formatMonth(view.month)
  return {
    kind: 'Explore',
    title,
    marked: null,
    figure: null,
    source: `NHS England, Monthly Diagnostics (DM01), ${month}`,
    alt: `${title}. ${measure.short_title}, ${month}: ${bars.map(({ name, text }) => `${name} ${text}`).join(', ')}. Map of England by integrated care board.`,
    picture: englandMap({ geometry, fillOf }),
    below: rankingBars(`${measure.short_title}, ${month}`, bars),
  }
}
