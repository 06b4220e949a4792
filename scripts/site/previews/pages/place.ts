import { formatMonth } from '~/format/month'
import { formatCount } from '~/format/number'
import { capital } from '~/format/capital'
import { headlineOf } from '~/routes/areas/model/headline'
import { keyFiguresOf } from '~/routes/areas/model/keyFigures'
import { hasStopped, lastRow, shareOf } from '~/routes/areas/model/latest'
import { kindLine, nameInText } from '~/routes/areas/model/placeWords'
import type { Profile } from '~/routes/areas/model/profile'
import { retiredHeading } from '~/routes/areas/model/retiredWords'
import { leastRankedList } from '~/routes/areas/model/standings'
import type { RetiredArea } from '~/routes/areas/model/unknownPlace'
import type { PreviewWords } from '../Preview'

/** What the picture of a place says, from the models of its page, so that both give the same figures. */
export function placeWords(profile: Profile): PreviewWords {
  const { answer } = profile
  const { place, request } = answer
  const row = lastRow(answer)
  const month = formatMonth(row.month)
  const { text, marked } = headlineOf(profile)
  const name = capital(nameInText(place))
  const share = keyFiguresOf(profile)[1]
  const kind = place.level === 'icb' && request.edition === '2023' ? 'Board until March 2026' : kindLine(answer)
  const source = `NHS England, Monthly Diagnostics (DM01), ${month}`
  const isTold = hasStopped(answer) || shareOf(row) === null || !share || (place.level === 'provider' && (row.waiting ?? 0) < leastRankedList)
  const map = mapWords(profile)
  // A list that is short, missing or nobody’s has no share worth setting large: words say what is known.
  if (isTold) return { kind, title: text, marked: null, figure: null, source, alt: `${text} ${map}` }
  const label = `of ${formatCount(row.waiting)} people waiting for a bone scan had waited six weeks or more in ${month}${place.estimated ? ' (estimated)' : ''}`
  return {
    kind,
    title: name,
    marked: marked === null ? null : capital(marked.replace(/[.]$/, '')),
    figure: { text: share.figure, label },
    source,
    alt: `${name}: ${share.figure} ${label}${marked === null ? '.' : `, ${marked}`} ${map}`,
  }
}

function mapWords({ answer: { place }, locator }: Pick<Profile, 'answer' | 'locator'>): string {
  const name = nameInText(place)
  if (place.level !== 'provider') return `Map of England with ${name} marked.`
  return locator ? `Map of England with a dot for ${name}.` : 'Map of England.'
}

/** Of a code under the edition of boundaries that does not have it. */
export function retiredWords({ retired }: RetiredArea): PreviewWords {
  const title = retiredHeading(retired)
  return { kind: 'Integrated care board', title, marked: null, figure: null, source: 'ONS boundaries, April 2023 and April 2026', alt: `${title}. Map of England with it marked.` }
}
