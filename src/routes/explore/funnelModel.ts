import type { PlotAxis, PlotPoint } from '~/components/charts/PointPlot'
import type { Measure } from '~/contracts/measure'
import { formatCount, formatFixed, formatValue } from '~/format/number'
import { funnelLimits } from '~/model/statistics/funnelLimits'
import type { Interval } from '~/model/statistics/interval'
import { winsorisedPhi, zScores } from '~/model/statistics/overdispersion'
import { z95 } from '~/model/statistics/z95'
import type { FiguresAt } from './figures'
import { measureAxis, peopleAxis, radiusOf } from './axis'

export interface FunnelModel {
  x: PlotAxis
  y: PlotAxis
  points: PlotPoint[]
  england: { x: null; y: number | null }
  curves: { kind: 'inner' | 'outer'; points: [number, number][] }[]
  /** φ and what it does to the limits. */
  dispersion: string
  /** Who lies outside, by limit; never empty. */
  outside: string[]
  left: string | null
  /** Each point with the limits at its size, in the measure’s unit; none for an estimate. */
  judged: { code: string; inner: Interval | null; outer: Interval | null; beyond: Beyond }[]
}

/** 99.8%, two-sided (Spiegelhalter 2005). */
const z998 = 3.090232
const steps = 60

interface Known {
  measure: Measure
  figures: FiguresAt
  /** Limits of counting alone, without overdispersion. */
  exact: boolean
  chosen: readonly string[]
  noun: string
}

/** Places by size against England's value with control limits; null where the measure or the month has none. */
export function funnelOf({ measure, figures: { places, england }, exact, chosen, noun }: Known): FunnelModel | null {
  const kind = measure.funnel
  const perPerson = england.numerator === null || !england.denominator ? null : england.numerator / england.denominator
  if (kind === null || perPerson === null || perPerson === 0 || england.value === null) return null
  // A mean of month ends is rounded to whole people in the counts, so the value's own unit leads.
  const factor = kind === 'share' ? 1 : england.value / perPerson
  const target = kind === 'share' ? england.value : perPerson
  const counted = places.flatMap((figure) => (figure.value === null || !figure.denominator ? [] : [{ figure, value: figure.value, people: figure.denominator }]))
  if (counted.length < 2) return null
  // The error of a shared-out area is not that of counting, so it neither sets φ nor is held against the limits.
  const known = counted.filter(({ figure }) => !figure.estimated)
  const phi = winsorisedPhi(zScores(kind, target, known.map(({ figure }) => figure)))
  const limitsAt = (people: number, z: number): Interval | null => {
    const limits = funnelLimits({ kind, target, denominator: people, z, phi: exact ? null : phi })
    return limits && { low: limits.low * factor, high: limits.high * factor }
  }
  /** An exact curve is drawn up to one count inside its quantile; a count at the quantile is still within. */
  const boundsAt = (people: number, z: number): Interval | null => {
    const limits = limitsAt(people, z)
    return limits && (exact ? { low: limits.low, high: (Math.ceil((limits.high / factor) * people - 1e-9) / people) * factor } : limits)
  }
  const most = Math.max(...counted.map(({ people }) => people))
  const x = peopleAxis(`${kind === 'share' ? 'People waiting' : 'People aged 50 and over'} →`, most)
  const judged = counted.map((one) => {
    const [inner, outer] = one.figure.estimated ? [null, null] : [boundsAt(one.people, z95), boundsAt(one.people, z998)]
    return { ...one, inner, outer, beyond: beyondOf(one.value, inner, outer) }
  })
  const named = new Map([...new Set([...chosen, ...judged.filter(({ beyond }) => beyond.limit === '99.8%').map(({ figure }) => figure.code), ...judged.filter(({ beyond }) => beyond.limit === '95%').map(({ figure }) => figure.code)])].slice(0, 14 + chosen.length).map((code, index) => [code, index]))
  return {
    x,
    y: measureAxis(measure, `↑ ${measure.short_title}`, [...counted.map(({ value }) => value), england.value]),
    points: judged.map(({ figure, value, people, beyond }) => ({
      code: figure.code,
      name: figure.name,
      x: people,
      y: value,
      radius: radiusOf(null, 0, { smallest: 5 }),
      hollow: beyond.limit === null,
      dashed: figure.estimated,
      outside: beyond.limit === '99.8%',
      words: `${figure.name}: ${formatValue(measure.unit, value)} of ${formatCount(people)}; ${figure.estimated ? 'estimated, so not judged' : beyond.limit === null ? 'within the limits' : `${beyond.side} the ${beyond.limit} limit`}`,
      labelled: named.get(figure.code) ?? null,
    })),
    england: { x: null, y: england.value },
    curves: curvesOf(x.to, most, limitsAt),
    dispersion: dispersionWords(phi, exact),
    judged: judged.map(({ figure, inner, outer, beyond }) => ({ code: figure.code, inner, outer, beyond })),
    outside: outsideWords(judged, noun),
    left: [
      known.length === counted.length ? '' : `${counted.length - known.length} estimates are drawn dashed and not judged.`,
      counted.length === places.length ? '' : `${places.length - counted.length} ${noun} have no figure and are left out.`,
    ].filter(Boolean).join(' ') || null,
  }
}

type Beyond = { limit: null; side: null } | { limit: '95%' | '99.8%'; side: 'above' | 'below' }

const within: Beyond = { limit: null, side: null }

function beyondOf(value: number, inner: Interval | null, outer: Interval | null): Beyond {
  if (outer && value > outer.high + 1e-9) return { limit: '99.8%', side: 'above' }
  if (outer && value < outer.low) return { limit: '99.8%', side: 'below' }
  if (inner && value > inner.high + 1e-9) return { limit: '95%', side: 'above' }
  if (inner && value < inner.low) return { limit: '95%', side: 'below' }
  return within
}

/** Closer together where the funnel is narrow at its mouth. */
function curvesOf(to: number, most: number, limitsAt: (people: number, z: number) => Interval | null): FunnelModel['curves'] {
  const people = Array.from({ length: steps }, (_, step) => Math.max(1, Math.max(to, most) * ((step + 1) / steps) ** 2))
  return ([['inner', z95], ['outer', z998]] as const).flatMap(([kind, z]) => {
    const limits = people.map((count) => ({ count, limit: limitsAt(count, z) }))
    return (['low', 'high'] as const).map((side) => ({ kind, points: limits.flatMap(({ count, limit }): [number, number][] => (limit ? [[count, limit[side]]] : [])) }))
  })
}

function dispersionWords(phi: number | null, exact: boolean): string {
  if (phi === null) return 'Overdispersion cannot be worked out here.'
  const size = `φ = ${formatFixed(phi, 1)}`
  const wider = formatFixed(Math.sqrt(Math.max(1, phi)), 1)
  return exact
    ? `Limits of counting alone. Places differ far more than that (${size}, a tenth at each end drawn in), so these limits flag places that are nothing out of the ordinary.`
    : `Limits allow for how much places differ at all times: overdispersion ${size} (a tenth at each end drawn in), which makes them ${wider} times as wide as counting alone would.`
}

function outsideWords(judged: readonly { figure: { name: string; caution: string | null }; beyond: Beyond }[], noun: string): string[] {
  const found = (['99.8%', '95%'] as const).flatMap((limit) =>
    (['above', 'below'] as const).flatMap((side) => {
      const names = judged.filter(({ beyond }) => beyond.limit === limit && beyond.side === side).map(({ figure }) => `${figure.name}${figure.caution === null ? '' : ' (?)'}`)
      const capital = side === 'above' ? 'Above' : 'Below'
      return names.length === 0 ? [] : [`${capital} the ${limit} limit${limit === '95%' ? ' but within 99.8%' : ''}: ${names.join(', ')}.`]
    }),
  )
  const isSuspect = found.some((sentence) => sentence.includes('(?)'))
  return found.length > 0 ? [...found, ...(isSuspect ? ['(?) Records look broken in some months of the year, so the place in the funnel may show recording rather than care.'] : [])] : [`All ${noun} lie within the limits.`]
}
