import type { KeyFigure } from '~/components/layout/KeyFigures'
import { formatCount, formatFixed } from '~/format/number'
import { machinesFor, scanningHours } from '~/model/fls/completion'
import type { AreaNeed, Needs } from '~/model/need/areaNeed'
import type { Assumptions } from '~/model/need/assumptions'
import { machinesText, rangeText, roughly } from '../rangeWords'

/** What full coverage would be expected to prevent in a place, and the scans that it takes. */
export function gainFigures({ benefit, completion }: AreaNeed): KeyFigure[] {
  return [
    { figure: roughly(benefit.fractures), label: 'fractures prevented in five years', change: null, note: 'if everybody who breaks a bone were seen' },
    { figure: roughly(benefit.hips), label: 'of them hip fractures', change: null, note: 'part of the first figure' },
    { figure: roughly(benefit.bedDays), label: 'bed days freed in five years', change: null, note: 'national total quoted, its source not found' },
    { figure: roughly(completion.central), label: 'additional scans a year', change: rangeText(completion), note: 'low to high' },
  ]
}

/** Machines and hours that the scans take, and what may bind first. */
export function capacityWords({ completion, scans }: AreaNeed, { scansPerMachine, minutesPerScan }: Assumptions): string {
  const machines = machinesFor(completion, scansPerMachine)
  const hours = scanningHours(completion, minutesPerScan)
  const more = scans === null ? '' : `, ${formatFixed((100 * completion.central) / scans, 0)}% on top of the scans of the year`
  return `That is ${roughly(completion.central)} scans a year (${rangeText(completion)})${more}: the work of ${machinesText(machines.central)} machines at ${formatCount(scansPerMachine.central)} scans each, the average that government stated for its first wave. It could be ${machinesText(machines.low)} to ${machinesText(machines.high)}, since single services report ${formatCount(scansPerMachine.low)} to ${formatCount(scansPerMachine.high)} a machine. Somebody has to scan for ${roughly(hours.central)} hours a year (${rangeText(hours)}), at ${minutesPerScan.low} to ${minutesPerScan.high} minutes each; reporting, clinics and missed appointments come on top.`
}

export interface GainRow {
  code: string
  name: string
  isOwn: boolean
  fractures: number
  cells: string[]
}

/** Every board's part, most fractures first. */
export function gainRows({ boards }: Needs, own: ReadonlySet<string>, nameOf: (code: string) => string): GainRow[] {
  return boards
    .map(({ code, benefit, completion }) => ({
      code,
      name: nameOf(code),
      isOwn: own.has(code),
      fractures: benefit.fractures,
      cells: [roughly(benefit.fractures), roughly(benefit.hips), roughly(benefit.bedDays), roughly(completion.central), rangeText(completion)],
    }))
    .sort((a, b) => b.fractures - a.fractures)
}

/** Whether boards add up to the national figure, and why not where they do not. */
export function sumWords({ england }: Needs, national: number, isUsual: boolean): string {
  const total = roughly(england.benefit.fractures)
  return isUsual
    ? `Boards add up to ROS’s ${formatCount(national)} fractures.`
    : `With what you have set, boards add up to ${total} fractures, not ROS’s ${formatCount(national)}. Nothing is scaled back to it.`
}
