import type { ComparedPlace } from '~/queries/compare/askPlace'
import { evidenceOf, type SourceLink } from '../areas/model/evidence'
import { labelOf } from './placeNames'

export interface PlaceEvidence {
  key: string
  name: string
  /** What the evidence about services adds up to; empty where the pieces say it all. */
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
      fls: found.fls.state ?? (compared.fls.length > 0 ? '' : 'No evidence in the register names it.'),
      rows: found.fls.rows.map(({ id, status, service, sources }) => ({ id, status, service, dated: (datedOf.get(id) ?? '').replace(/^Undated/, 'undated'), sources })),
      scanners: found.scanners.rows.map(({ id, name, detail, sources }) => ({ id, text: `${name}. ${detail}`, sources })),
    }
  })
