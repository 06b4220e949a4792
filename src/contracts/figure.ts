/** Every picture that can be shared: the shared tests walk this list. */
export const figureIds = [
  'home-map', 'home-ranking', 'home-trend', 'home-programme',
  'areas-place', 'areas-scans', 'areas-waiting', 'areas-share', 'areas-bands', 'areas-need',
  'fls-map', 'fls-states', 'fls-shortfall', 'fls-rates', 'fls-ranks', 'fls-gain', 'fls-national', 'fls-audit',
  'scanners-programme', 'scanners-map', 'scanners-need', 'scanners-effect', 'scanners-national', 'scanners-timeline', 'scanners-trust',
  'plan-picture', 'plan-shares', 'plan-gains',
  'explore-map', 'explore-ranking', 'explore-multiples', 'explore-trend', 'explore-scatter', 'explore-funnel', 'explore-evidence-map', 'explore-evidence-list',
  'compare-share', 'compare-list', 'compare-scans', 'compare-differences', 'compare-waits',
] as const
export type FigureId = (typeof figureIds)[number]

export interface FigureColumn {
  /** As in SQL: "waiting_6_plus". */
  name: string
  /** What it holds, with its unit: "share waiting 6+ weeks, 0 to 1". */
  description: string
  /** Worked out on the page from other columns, so that the query behind the figure does not give it. */
  isWorkedOut?: true
}

export type FigureCell = string | number | null

/** What is drawn: one row for each mark of the picture; missing is null. */
export interface FigureTable {
  columns: readonly FigureColumn[]
  rows: readonly (readonly FigureCell[])[]
}

/** A figure that a frozen link quotes, to be held against newer data. */
export interface QuotedFigure {
  /** Short and lasting: "ENG". */
  key: string
  /** "England, share waiting 6+ weeks". */
  label: string
  /** As the page prints it: "13.0%". */
  text: string
}

/** What a picture is shared with: all that it needs to be understood away from its page. */
export interface FigureFacts {
  id: FigureId
  /** Which of several alike on the page, as a code: a trust's. */
  part?: string
  /** What is drawn, of what and of when. */
  title: string
  /** Unit and further words, for under the title; may be empty. */
  subtitle: string
  /** Month or months in words: "March 2026". */
  period: string
  /** What the measure counts, and what to bear in mind, a sentence each. */
  definitions: readonly string[]
  /** Publishers and data sets with their vintage, as one sentence. */
  source: string
  /** Where not all of it is under the Open Government Licence. */
  licence?: string
  table: () => FigureTable
  /** SQL that gives the rows of the table, ready to run. */
  queryText: () => Promise<string>
  /** The figures that a frozen link should carry, most important first. */
  quoted: readonly QuotedFigure[]
  /** Month that a frozen link must name, where the page shows the newest unless told. */
  month: string | null
}

export const licence = 'Open Government Licence v3.0'
/** For facts that others publish under terms of their own. */
export const mixedLicence = 'Open Government Licence v3.0 for public sector figures; facts quoted from other pages keep those pages’ terms'
export const licenceUrl = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

/** What a picture is called in links and on the page: "home-map", "scanners-trust.RR8". */
export const figureKey = ({ id, part }: Pick<FigureFacts, 'id' | 'part'>): string => (part === undefined ? id : `${id}.${part}`)
