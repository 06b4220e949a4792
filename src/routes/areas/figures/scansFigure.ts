import type { FigureFacts } from '~/contracts/figure'
import { formatFixed } from '~/format/number'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { ControlChartModel } from '../model/controlChart'
import { perWorkingDay } from '../model/latest'
import { where } from '../model/placeWords'
import { lastQuoted, lineAt, recordsColumn, recordsOf } from './monthRows'
import { countedAs, countedSource, countingWords, missing, monthColumn, periodOf } from './placeFigure'

const load = () => import('~/queries/figures/placeScans')

/** What the control chart of scans per working day is shared with. */
export function scansFigure(answer: ProfileAnswer, { drawing, rows, summary, remark }: ControlChartModel): FigureFacts {
  const { months, place } = answer
  const { steps, values } = drawing
  const centreAt = (index: number) => lineAt(steps, index, ({ kind }) => kind === 'centre')
  const causeAt = (index: number) => (drawing.marks[index] ? (rows[index]?.causes ?? null) : null)
  const limitAt = (index: number, isUpper: boolean) => lineAt(steps, index, ({ kind, value }) => kind === 'limit' && value > (centreAt(index) ?? 0) === isUpper)
  return {
    id: 'areas-scans',
    title: `Scans per working day ${where(place)}`,
    subtitle: summary.replace(/\.$/, ''),
    period: periodOf(answer),
    definitions: [
      'Bone scans of all kinds (waiting list, planned, unscheduled) done in the month, divided by its weekdays that were no bank holiday. Scans done at weekends are counted, the days are not.',
      ...countingWords(answer),
      'An XmR chart by NHS England’s Making Data Count rules: limits are the mean ± 2.66 times the mean change between neighbouring months. A special cause says that something changed, not what, and not that it got better or worse.',
      ...(remark === null ? [] : [remark]),
      missing,
    ],
    source: countedSource(answer),
    table: () => ({
      columns: [
        monthColumn,
        { name: 'working_days', description: 'weekdays of the month that were no bank holiday in England' },
        { name: 'tests_total', description: 'scans of all kinds done in the month' },
        { name: 'scans_per_working_day', description: 'scans per working day' },
        { name: 'mean', description: 'line in the middle of the months that share limits', isWorkedOut: true },
        { name: 'lower_limit', description: 'lower limit; empty where it is under nought and not drawn', isWorkedOut: true },
        { name: 'upper_limit', description: 'upper limit', isWorkedOut: true },
        { name: 'special_cause', description: 'rule that marks the month; empty where none does', isWorkedOut: true },
        recordsColumn,
      ],
      rows: months.map((row, index) => [
        row.month, row.workingDays, row.testsTotal, perWorkingDay(row), centreAt(index), limitAt(index, false), limitAt(index, true), causeAt(index), recordsOf(drawing, index),
      ]),
    }),
    queryText: async () => (await load()).placeScans.textFor(countedAs(answer)),
    quoted: lastQuoted(months, values, { label: `${place.shortName}, scans per working day`, text: (value) => formatFixed(value, 1) }),
    month: null,
  }
}
