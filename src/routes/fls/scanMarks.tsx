import type { ReactNode } from 'react'
import type { FlsAreaRow } from '~/queries/fls/flsAreas'

/** What to bear in mind of a board's count of scans. */
export interface ScanMarks {
  /** Holds parts of former boards that were split. */
  estimated: boolean
  /** Providers whose records look broken in the year; null where none. */
  suspect: string | null
}

const none: ScanMarks = { estimated: false, suspect: null }

/** Marks by code; a place that is not there has none. */
export function scanMarksOf(areas: readonly Pick<FlsAreaRow, 'code' | 'level' | 'quality' | 'suspectProviders'>[]): (code: string) => ScanMarks {
  const byCode = new Map(areas.filter(({ level }) => level === 'icb').map(({ code, quality, suspectProviders }) => [code, { estimated: quality === 'estimated', suspect: suspectProviders }]))
  return (code) => byCode.get(code) ?? none
}

/** A figure that rests on scans, with "e" where they are estimated and "?" where records look broken. */
export const marked = (text: string, { estimated, suspect }: ScanMarks): ReactNode => (
  <>
    {text}
    {estimated && <abbr title="estimated"> e</abbr>}
    {suspect !== null && <abbr title={`Records look broken in some months of the year at ${suspect}`}> ?</abbr>}
  </>
)

export const marksExplained = '“e” marks boards whose scans are estimated, since they took parts of boards that were split: their range leaves out the error of sharing out. “?” marks boards where a larger hospital’s records look broken in the year.'

/** For a single board; null where nothing is to be borne in mind. */
export function marksInWords({ estimated, suspect }: ScanMarks): string | null {
  const parts = [
    estimated ? 'Its scans are estimated, since it took parts of boards that were split.' : '',
    suspect === null ? '' : `Records look broken in some months of the year at ${suspect}: its scan rate, and what it is short of, may show recording rather than care.`,
  ].filter(Boolean)
  return parts.length === 0 ? null : parts.join(' ')
}
