import { sequentialColours, type ClassScale } from '~/components/map/classScale'
import type { MappedArea } from '~/components/map/AreaMap'
import type { RankedArea } from '~/components/table/RankingTable'
import type { Edition } from '~/contracts/codes'
import { formatFixed } from '~/format/number'
import { placeIn } from '~/model/ownFile/editionMix'
import type { KnownPlace, PlaceIndex } from '~/model/ownFile/knownPlaces'
import { roundBreaks } from '~/model/ownFile/ownClasses'

/** Rows of a table that share a code. */
export interface CodeSum {
  code: string
  rows: number
  /** Rows with a figure. */
  known: number
  sum: number
}

export type Together = 'sum' | 'mean'

export interface AreaFigure {
  place: KnownPlace
  rows: number
  value: number | null
}

export interface JoinedFigures {
  figures: AreaFigure[]
  leftOut: CodeSum[]
}

/**
 * Joins a reader's figures to the places of an edition. Providers count at the board that holds them.
 * @param kind what the codes are
 */
export function joinFigures(sums: readonly CodeSum[], places: PlaceIndex, kind: 'board' | 'region' | 'provider', edition: Edition, together: Together): JoinedFigures {
  const found = new Map<string, { place: KnownPlace; rows: number; known: number; sum: number }>()
  const leftOut: CodeSum[] = []
  for (const one of sums) {
    const place = placeFor(one.code, places, kind, edition)
    if (!place) {
      leftOut.push(one)
      continue
    }
    const before = found.get(place.code) ?? { place, rows: 0, known: 0, sum: 0 }
    found.set(place.code, { place, rows: before.rows + one.rows, known: before.known + one.known, sum: before.sum + one.sum })
  }
  return {
    figures: [...found.values()].map(({ place, rows, known, sum }) => ({ place, rows, value: known === 0 ? null : together === 'sum' ? sum : sum / known })),
    leftOut,
  }
}

function placeFor(code: string, places: PlaceIndex, kind: 'board' | 'region' | 'provider', edition: Edition): KnownPlace | null {
  if (kind !== 'provider') return placeIn(places, kind, code, edition)
  const [provider] = places.find('provider', code)
  const board = edition === '2026' ? provider?.icb2026 : provider?.icb2023
  return board ? placeIn(places, 'board', board, edition) : null
}

/** As many decimals as tell most figures apart. */
function textOf(value: number): string {
  const size = Math.abs(value)
  return formatFixed(value, Number.isInteger(value) || size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3)
}

/** Classes near the fifths of the figures, with round breaks. */
export function ownScale(values: readonly number[]): ClassScale {
  const thresholds = roundBreaks(values)
  const last = sequentialColours.length - 1
  const colours = Array.from({ length: thresholds.length + 1 }, (_, index) => sequentialColours[thresholds.length === 0 ? 2 : Math.round((index * last) / thresholds.length)] ?? '')
  return { colours, thresholds, labels: thresholds.map(textOf), diverging: false, classOf: (value) => thresholds.filter((threshold) => value >= threshold).length }
}

/** @param all every area of the drawing, by code and name */
export function mappedOwn(figures: readonly AreaFigure[], all: readonly { code: string; name: string }[], scale: ClassScale): MappedArea[] {
  const byCode = new Map(figures.map((figure) => [figure.place.code, figure]))
  return all.map(({ code, name }) => {
    const figure = byCode.get(code)
    const value = figure?.value ?? null
    return { code, name, value: value !== null ? textOf(value) : figure ? 'missing in your file' : 'not in your file', context: '', labelContext: '', classIndex: value === null ? null : scale.classOf(value), estimated: false }
  })
}

export const rankedOwn = (figures: readonly AreaFigure[], scale: ClassScale): RankedArea[] =>
  figures.map(({ place, rows, value }) => ({
    code: place.code, name: place.name, value, valueText: value === null ? 'missing' : textOf(value), low: null, high: null, intervalText: 'your own figure, no interval',
    outOf: rows, outOfText: formatFixed(rows, 0), colour: value === null ? '' : (scale.colours[scale.classOf(value)] ?? ''), estimated: false, suspect: null,
  }))
