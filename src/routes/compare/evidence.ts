import { inWords } from '~/format/number'
import type { ComparedPlace } from '~/queries/compare/askPlace'
import { evidenceOf, type SourceLink } from '../areas/model/evidence'
import { capital } from '~/format/capital'
import { labelOf } from './placeNames'

export interface PlaceEvidence {
  key: string
  name: string
  /** What there is, or that nothing was found. */
  fls: string
  rows: { id: string; status: string; service: string; dated: string; sources: SourceLink[] }[]
  scanners: { id: string; text: string; sources: SourceLink[] }[]
}

/** Evidence about fracture liaison services and announced scanners, place by place; gaps in the registers are said, not counted. */
export const evidencePerPlace = (places: readonly ComparedPlace[]): PlaceEvidence[] =>
  places.map((compared) => {
    const found = evidenceOf(compared)
    const datedOf = new Map(compared.fls.map(({ id, dated }) => [id, dated]))
    return {
      key: compared.key,
      name: labelOf(compared),
      fls: flsWords(compared),
      rows: found.fls.rows.map(({ id, status, service, sources }) => ({ id, status, service, dated: (datedOf.get(id) ?? '').replace(/^Undated/, 'undated'), sources })),
      scanners: found.scanners.rows.map(({ id, name, detail, sources }) => ({ id, text: `${name}. ${detail}`, sources })),
    }
  })

function flsWords({ place, boards, fls }: ComparedPlace): string {
  if (place.level === 'region') {
    const some = boards.filter(({ flsEvidence }) => flsEvidence > 0).length
    return `Kept by board: there is evidence for ${inWords(some)} of its ${inWords(boards.length)} boards.`
  }
  if (fls.length > 0) return ''
  return capital(place.level === 'provider' ? 'no evidence in the register names it.' : 'no evidence found.')
}
