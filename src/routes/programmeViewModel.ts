import type { WaveViewModel } from '~/components/charts/ProgrammeStrip'
import { formatDate, formatMonth } from '~/format/month'
import { formatCount } from '~/format/number'
import type { ProgrammeRow } from '~/queries/programme'

interface ProgrammeViewModel {
  title: string
  waves: WaveViewModel[]
  note: string
}

const ordinals = ['No', 'First', 'Second', 'Third', 'Fourth']

/** What was announced, what of it is new capacity, and what of it can be named. */
export function programmeViewModel(rows: readonly ProgrammeRow[]): ProgrammeViewModel {
  const sum = (of: (row: ProgrammeRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const machines = sum((row) => row.machines)
  const named = sum((row) => row.sitesIdentified)
  const inUse = rows.find((row) => row.machinesInUse !== null)
  return {
    title: `${machines} scanners announced: ${sum((row) => row.machinesNew)} new or additional, ${sum((row) => row.machinesReplacement)} replacing old machines`,
    waves: rows.map((row) => ({
      wave: row.wave,
      name: `${ordinals[row.wave] ?? `Number ${row.wave}`} wave`,
      detail: `${formatMonth(row.announced.slice(0, 7))}: ${row.machines} machines${row.statedExtraScansPerYear === null ? ', no figure for extra scans stated' : `, stated to give ${formatCount(row.statedExtraScansPerYear)} extra scans a year`}`,
      machinesNew: row.machinesNew,
      machinesReplacement: row.machinesReplacement,
    })),
    note: [
      `Open sources name the sites of ${named} of the ${machines} machines; the other ${machines - named} are not identified.`,
      inUse ? `By ${formatDate(inUse.inUseStated ?? '')}, ${inUse.machinesInUse} of the first ${inUse.machines} were said to be in use.` : '',
      `For ${sum((row) => row.sitesNew + row.sitesReplacement)} of the ${named} named machines it is stated, or can be inferred, whether they are new or replace another.`,
    ].filter(Boolean).join(' '),
  }
}
