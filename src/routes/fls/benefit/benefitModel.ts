import type { KeyFigure } from '~/components/layout/KeyFigures'
import { formatCount, formatFixed } from '~/format/number'
import { type Benefit, benefitOf } from '~/model/fls/benefit'
import { machinesFor, scanningHours } from '~/model/fls/completion'
import type { AreaNeed, Needs } from '~/model/need/areaNeed'
import type { Assumptions } from '~/model/need/assumptions'
import { agedFrom } from '~/model/need/residents'
import type { FlsAnswer } from '~/queries/fls/askFls'
import type { NeedCase } from '../needs'
import { machinesText, rangeText, roughly } from '../rangeWords'

/** What full coverage would be expected to prevent in a place, and the scans that it takes. */
export function gainFigures({ benefit, completion }: AreaNeed): KeyFigure[] {
  return [
    { figure: roughly(benefit.fractures), label: 'fractures prevented in five years', change: null, note: 'if everybody who breaks a bone were seen' },
    { figure: roughly(benefit.hips), label: 'of them hip fractures', change: null, note: 'part of the first figure' },
    { figure: roughly(benefit.bedDays), label: 'bed days freed in five years †', change: null, note: '† national total quoted; we found no page that prints it' },
    { figure: roughly(completion.central), label: 'additional scans a year', change: rangeText(completion), note: 'low to high' },
  ]
}

/** What the additional scans take: part of today's, machines, and hours of one operator; low to high beside each. */
export function capacityFigures({ completion, scans }: AreaNeed, { scansPerMachine, minutesPerScan }: Assumptions) {
  const machines = machinesFor(completion, scansPerMachine)
  const hours = scanningHours(completion, minutesPerScan)
  const part = (value: number) => `${formatFixed((100 * value) / (scans ?? NaN), 0)}%`
  return [
    ...(scans === null ? [] : [{ figure: part(completion.central), range: `(${part(completion.low)} to ${part(completion.high)})`, label: 'on top of the scans of the last twelve months' }]),
    { figure: `${machinesText(machines.central)} machines`, range: `(${rangeText(machines, machinesText)})`, label: `at ${formatCount(scansPerMachine.central)} scans each, the average stated for the first wave; single services report ${formatCount(scansPerMachine.low)} to ${formatCount(scansPerMachine.high)}` },
    { figure: `${roughly(hours.central)} hours`, range: `(${rangeText(hours)})`, label: `of scanning a year at ${minutesPerScan.low} to ${minutesPerScan.high} minutes each; reporting, clinics and missed appointments come on top` },
  ]
}

export interface GainRow {
  code: string
  name: string
  isOwn: boolean
  fractures: number
  figures: Record<'fractures' | 'hips' | 'bedDays' | 'scans' | 'range', string>
}

/** Every board's part, most fractures first. */
export function gainRows({ boards }: Needs, own: ReadonlySet<string>, nameOf: (code: string) => string): GainRow[] {
  return boards
    .map(({ code, benefit, completion }) => ({
      code,
      name: nameOf(code),
      isOwn: own.has(code),
      fractures: benefit.fractures,
      figures: { fractures: roughly(benefit.fractures), hips: roughly(benefit.hips), bedDays: roughly(benefit.bedDays), scans: roughly(completion.central), range: rangeText(completion) },
    }))
    .sort((a, b) => b.fractures - a.fractures)
}

/** Whether boards add up to the national figure, and why not where they do not. */
export function sumWords({ england }: Needs, national: number): string {
  const total = england.benefit.fractures
  if (Math.abs(total - national) < 0.5) return `Boards add up to ROS’s ${formatCount(national)} fractures.`
  const words = roughly(total) === roughly(national) ? `slightly ${total < national ? 'fewer' : 'more'} than` : `${roughly(total)} fractures, not`
  return `With what you have set, boards add up to ${words} ROS’s ${formatCount(national)}. Nothing is scaled back to it.`
}

/** Oldham's part of the national figure, by its people aged 65+ and 85+, to hold against ROS's own projection for it. */
export function oldhamCheck(parameters: FlsAnswer['parameters'], { england, national, assumptions: { uncovered } }: NeedCase): Benefit | null {
  const people = (id: string) => parameters.find((row) => row.id === id)?.value ?? null
  const [aged65, aged85] = [people('oldham_aged_65_plus'), people('oldham_aged_85_plus')]
  if (aged65 === null || aged85 === null) return null
  return benefitOf({
    national, uncovered, usualUncovered: uncovered,
    otherShare: aged65 / agedFrom(england.residents, '65_to_74'),
    hipShare: aged85 / agedFrom(england.residents, '85_plus'),
  })
}
