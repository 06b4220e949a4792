import { formatCount } from '~/format/number'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { ProfileSuccessionRow } from '~/queries/profile/profileSuccession'
import { profileLink } from '~/url/placePath'

export interface SuccessionModel {
  title: string
  sentence: string
  /** Of a board of 2023: the same at the top of its page. */
  became: string | null
  rows: { key: string; link: string; name: string; short: string; text: string }[]
}

const percent = (share: number) => (share > 0.995 && share < 1 ? 'over 99%' : `${Math.round(share * 100)}%`)

/** Which areas a board came from, or went to, in whole or in part; null for regions and providers. */
export function successionOf({ request, place, succession }: Pick<ProfileAnswer, 'request' | 'place' | 'succession'>): SuccessionModel | null {
  if (place.level !== 'icb') return null
  const isCurrent = request.edition === '2026'
  const [only] = succession
  const isSame = succession.length === 1 && only?.kind === 'same'
  return {
    title: isCurrent ? 'Before April 2026' : 'Since April 2026',
    sentence: isSame ? sameSentence(isCurrent) : changedSentence(isCurrent, place.shortName, place.estimated, succession),
    became: isCurrent ? null : isSame ? `${place.shortName} kept its boundaries in April 2026:` : `${place.shortName} ended on 31 March 2026. Its people are now in:`,
    rows: succession.map((row) => ({
      key: row.code,
      link: profileLink(row.edition, row.code),
      name: `${row.shortName} (${row.code})${row.edition === '2023' ? ', to March 2026' : ''}`,
      short: `${row.shortName}${row.kind === 'split' ? ` (${percent(row.shareOfOwn)})` : ''}`,
      text: isSame ? 'the same area' : partWords(row, isCurrent),
    })),
  }
}

const sameSentence = (isCurrent: boolean) =>
  isCurrent ? 'The board kept its boundaries, so its figures are the same in both editions.' : 'The board kept its boundaries in April 2026, so its figures go on unchanged.'

function changedSentence(isCurrent: boolean, name: string, estimated: boolean, rows: readonly ProfileSuccessionRow[]): string {
  const isSplit = rows.some(({ kind }) => kind === 'split')
  if (isCurrent) {
    const how = estimated
      ? 'Whole boards are added up exactly; a part is an estimate, shared out by people aged 50 and over in the small areas that moved, and so is the sum.'
      : 'Whole boards are added up, so its past figures are exact sums.'
    return `${name} was made in April 2026 from the boards below. ${how}`
  }
  if (isSplit) return `${name} ended on 31 March 2026 and was split. Shares are of its people aged 50 and over, by the small areas that moved; figures on this page are as published, and exact.`
  return `${name} ended on 31 March 2026 and went whole into a larger area. Figures on this page are as published, and exact.`
}

function partWords({ kind, shareOfOther, shareOfOwn, aged50PlusMoved, quality }: ProfileSuccessionRow, isCurrent: boolean): string {
  const people = `${formatCount(aged50PlusMoved)} people aged 50 and over at the Census of 2021`
  const known = quality === 'estimated' || kind === 'split' ? ', estimated' : ', exact'
  if (isCurrent) return kind === 'split' ? `${percent(shareOfOther)} of it: ${people}, ${percent(shareOfOwn)} of today’s area${known}` : `the whole of it: ${people}, ${percent(shareOfOwn)} of today’s area${known}`
  return kind === 'split' ? `took ${percent(shareOfOwn)}: ${people}${known}` : `took all of it: ${people}${known}`
}
