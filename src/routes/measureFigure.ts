import { sourceSentence } from '~/components/sources/sourceSentence'
import type { Edition } from '~/contracts/codes'
import type { FigureColumn } from '~/contracts/figure'
import { isPerResident } from '~/contracts/measureIds'
import type { Measure } from '~/contracts/measure'

const unitWords: Record<Measure['unit'], string> = {
  share: 'share, 0 to 1',
  per_1000_aged_50_plus: 'per 1,000 people aged 50 and over',
  gap_per_1000_aged_50_plus: 'scans a year per 1,000 people aged 50 and over',
  weeks: 'weeks',
  per_working_day: 'per working day',
  change: 'change as a share of the year before, 0.1 is 10%',
  points: 'change of the share, 0.01 is one percentage point',
}

const codeColumns: FigureColumn[] = [
  { name: 'code', description: 'ODS code of the place, in the boundaries named' },
  { name: 'name', description: 'name of the place' },
]

/** Before the columns of a measure where England has a row among the areas. */
export const levelColumn: FigureColumn = { name: 'level', description: 'england, whose value is a mark on the scale, or the level of the areas drawn: icb or region' }

/** What the columns of a measure hold, as the queries behind its pictures name them. */
export const measureColumns = (measure: Pick<Measure, 'short_title' | 'unit' | 'numerator' | 'denominator'>): FigureColumn[] => [
  ...codeColumns,
  { name: 'value', description: `${measure.short_title}: ${unitWords[measure.unit]}` },
  { name: 'numerator', description: measure.numerator },
  { name: 'denominator', description: measure.denominator },
  { name: 'quality', description: 'exact, or estimated where a former area was shared out' },
]

/** Definition and caveats of a measure, a sentence each. */
export const measureDefinitions = (measure: Pick<Measure, 'title' | 'numerator' | 'denominator' | 'caveats'>): string[] => [
  `${measure.title}: ${measure.numerator}, divided by ${measure.denominator}.`,
  ...measure.caveats,
]

/** The sentence that says where a picture of a measure comes from. */
export const measureSource = (measure: Measure, month: string, edition: Edition | null): string =>
  sourceSentence({ month, edition, perResident: isPerResident(measure.unit), ofNeed: measure.estimates !== undefined })
