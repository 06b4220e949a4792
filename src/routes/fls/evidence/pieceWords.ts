import { capital } from '~/format/capital'
import type { FlsEvidenceRow } from '~/queries/fls/flsEvidence'
import { linksOf, type SourceLink } from '~/routes/areas/model/evidence'

export interface PieceWords {
  id: string
  status: string
  service: string
  /** Who runs it and where; empty where the source does not say. */
  where: string
  dated: string
  note: string | null
  sourceTitle: string
  sources: SourceLink[]
}

const hostWords: Record<FlsEvidenceRow['status'], string> = {
  'in audit': 'Run by',
  'stated by trust': 'Run by',
  'reported present': 'Run by',
  conflicting: 'Run by',
  closed: 'Was run by',
  'reported absent': 'The hospital’s trust:',
}

/** One piece of evidence as the card and the register print it. */
export function pieceWords({ id, status, service, host, hospitals, dated, note, sourceTitle, sourceUrl }: FlsEvidenceRow): PieceWords {
  const parts = [host !== null && host !== service ? `${hostWords[status]} ${host}.` : '', hospitals !== null && hospitals !== service ? `Hospitals named: ${hospitals}.` : '']
  return { id, service, dated, note, sourceTitle, status: status === 'closed' ? 'Closure announced' : capital(status), where: parts.filter(Boolean).join(' '), sources: linksOf(sourceUrl) }
}
