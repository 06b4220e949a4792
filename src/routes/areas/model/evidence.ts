import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { capital } from '~/format/capital'
import { boardStateWords, regionStateWords } from './flsState'
import { nameInText, where } from './placeWords'

export interface SourceLink {
  url: string
  /** "source" or, where there are several, "source 2". */
  text: string
}

export interface EvidenceModel {
  fls: { state: string | null; sentence: string; rows: { id: string; status: string; service: string; about: string; dated: string; note: string | null; sourceTitle: string; sources: SourceLink[] }[] }
  scanners: { sentence: string; rows: { id: string; name: string; detail: string; note: string | null; providerCode: string; sourceTitle: string; sources: SourceLink[] }[] }
}

/** What open sources say about fracture liaison services and announced scanners; gaps in the register are said, not counted. */
export function evidenceOf({ place, fls, flsStates, scanners }: Pick<ProfileAnswer, 'place' | 'fls' | 'flsStates' | 'scanners'>): EvidenceModel {
  return {
    fls: {
      state: flsStateOf({ place, flsStates }),
      sentence: flsSentence(place, fls.length),
      rows: fls.map(({ id, status, service, host, hospitals, dated, note, sourceTitle, sourceUrl }) => ({
        id, service, note, sourceTitle,
        status: status === 'closed' ? 'Closure announced' : capital(status),
        about: [host !== null && host !== service ? `Run by ${host}.` : '', hospitals ? `${hospitals}.` : ''].filter(Boolean).join(' '),
        dated: `${capital(dated)}.`,
        sources: linksOf(sourceUrl),
      })),
    },
    scanners: {
      sentence: scannerSentence(place, scanners.length),
      rows: scanners.map(({ id, wave, siteName, town, kind, kindBasis, status, note, providerCode, sourceTitle, sourceUrl }) => ({
        id, note, providerCode, sourceTitle,
        name: siteName.includes(town) ? siteName : `${siteName}, ${town}`,
        detail: `${wave === 1 ? 'First' : 'Second'} wave. ${kindWords[kind]} ${kindBasis} ${status}.`,
        sources: linksOf(sourceUrl),
      })),
    },
  }
}

/** What the evidence adds up to in an area; null for a provider, whose services the evidence names one by one. */
function flsStateOf({ place, flsStates }: Pick<ProfileAnswer, 'place' | 'flsStates'>): string | null {
  const [board] = flsStates
  return place.level === 'region' ? regionStateWords(flsStates) : board ? boardStateWords(board) : null
}

const kindWords = { new: 'A new or extended service.', replacement: 'Replaces an old machine: not one more scanner.', unknown: 'New or replacement: not stated.' }

const noEvidence = 'Nothing found is not “no service”: the register holds what open sources say, and much is not published.'

function flsSentence(place: ProfileAnswer['place'], count: number): string {
  if (place.level === 'region') return `Evidence is kept by board; the table of boards above says how many pieces there are. ${noEvidence}`
  if (place.level === 'provider') return count === 0 ? `No evidence in the register names ${nameInText(place)} as running a service. ${noEvidence}` : `Evidence that names ${nameInText(place)}. ${noEvidence}`
  return count === 0 ? `No evidence found of a service ${where(place)}. ${noEvidence}` : `Each row is one piece of evidence, not one service. ${noEvidence}`
}

const scannerSentence = (place: ProfileAnswer['place'], count: number) =>
  count === 0
    ? `None of the announced scanners that open sources name is ${where(place)}. Most announced sites are not named, so this is not known to mean that there is none.`
    : 'Announced by the government and named by open sources; most announced sites are not named.'

/** The pages that a row of a register names. */
export const linksOf = (urls: string): SourceLink[] => urls.split(' | ').map((url, index, all) => ({ url, text: all.length === 1 ? 'source' : `source ${index + 1}` }))
