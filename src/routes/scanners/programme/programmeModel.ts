import { formatDate } from '~/format/month'
import { formatCount, inWords } from '~/format/number'
import type { MachineGroup, Machine } from '~/components/charts/MachineSquares'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { ProgrammeRow } from '~/queries/programme'

/** What can be said of the machines of a wave that are not named. */
interface UnnamedLine {
  key: string
  wave: number
  machines: number
  /** "Replacement", or "3 to 6 new, 0 to 3 replacements". */
  kind: string
  /** How that is known. */
  basis: string
}

export interface WaveModel {
  wave: number
  name: string
  detail: string
  groups: MachineGroup[]
  arithmetic: string
  unnamed: UnnamedLine[]
}

const ordinals = ['No', 'First', 'Second', 'Third', 'Fourth']
const kindOrder = ['new', 'replacement', 'unknown'] as const
const range = (low: number, high: number) => (low === high ? String(low) : `${low} to ${high}`)

/** A wave's machines, told apart by kind and by whether open sources name them. */
export function waveModel(row: ProgrammeRow, sites: readonly ProgrammeSiteRow[]): WaveModel {
  const named = sites.filter(({ wave }) => wave === row.wave)
  const of = (kind: (typeof kindOrder)[number]) => named.filter((site) => site.kind === kind)
  const [newNamed, replacementNamed, unknownNamed] = [of('new').length, of('replacement').length, of('unknown').length]
  // What the wave's totals leave for machines of unstated kind, named or not.
  const left = { new: row.machinesNew - newNamed, replacement: row.machinesReplacement - replacementNamed }
  const unnamed = row.machines - named.length
  const isSettled = unknownNamed === 0
  const blank = (kind: Machine['kind'], count: number): Machine[] => Array.from({ length: count }, () => ({ kind, site: null }))
  const additional = row.wave === 1 ? 'new or extended' : 'additional'
  return {
    wave: row.wave,
    name: `${ordinals[row.wave] ?? `Number ${row.wave}`} wave`,
    detail: [
      `announced ${formatDate(row.announced)}: ${row.machines} machines, ${row.machinesNew} ${additional} and ${row.machinesReplacement} replacements`,
      row.statedExtraScansPerYear === null ? 'no figure for extra scans found' : `stated to give ${formatCount(row.statedExtraScansPerYear)} extra scans a year`,
    ].join('; '),
    groups: [
      { title: `Named: ${named.length}`, machines: kindOrder.flatMap(of).map(({ id, kind, town }) => ({ kind, site: { id, name: shortTown(town) } })) },
      { title: `Not identified: ${unnamed}`, machines: isSettled ? [...blank('new', left.new), ...blank('replacement', left.replacement)] : blank('unknown', unnamed) },
    ].filter(({ machines }) => machines.length > 0),
    arithmetic: isSettled
      ? `${named.length === 0 ? `None of the ${row.machines} is named in the sources we could read` : `${named.length} of the ${row.machines} are named`}; the totals by kind are stated.`
      : `${row.machinesNew} ${additional} + ${row.machinesReplacement} replacements = ${row.machines}. Of the named, ${newNamed} is new, ${replacementNamed} are replacements and for ${unknownNamed} no source says. That leaves ${left.new} new and ${left.replacement} replacements among the other ${left.new + left.replacement} (${unknownNamed} named, ${unnamed} not): which is which is not stated, so each is drawn with “?”.`,
    unnamed: unnamedLines(row, { unnamed, unknownNamed, left }),
  }
}

function unnamedLines({ wave, machines }: ProgrammeRow, { unnamed, unknownNamed, left }: { unnamed: number; unknownNamed: number; left: { new: number; replacement: number } }): UnnamedLine[] {
  if (unnamed === 0) return []
  if (unknownNamed === 0) {
    const lines = [{ key: `${wave}-new`, wave, machines: left.new, kind: 'New' }, { key: `${wave}-replacement`, wave, machines: left.replacement, kind: 'Replacement' }]
    return lines.filter((line) => line.machines > 0).map((line) => ({ ...line, basis: 'Stated for the wave as a whole.' }))
  }
  const bounds = (of: number) => range(Math.max(0, of - unknownNamed), Math.min(of, unnamed))
  return [{
    key: `${wave}`, wave, machines: unnamed,
    kind: `${bounds(left.new)} new, ${bounds(left.replacement)} replacements`,
    basis: `Worked out: of the wave’s ${machines}, the named leave ${left.new} new and ${left.replacement} replacements for these and the ${inWords(unknownNamed)} named machines of unstated kind.`,
  }]
}

/** For under a square: "Newark". */
const shortTown = (town: string) => town.replace(/-(on|upon|in|under|by)-.*$/, '')
