import type { SourceFolder } from '../../SourceFolder'
import { decodeText } from './decodeText'

const folder = 'fls'
const shapes = {
  organisational: /^fls\/flsdb_(\d{4})_organisational\.csv$/,
  benchmark: /^fls\/flsdb_benchmarks_(\d{4})\.csv$/,
} as const

export interface FlsFile {
  readonly kind: keyof typeof shapes
  readonly year: number
  /** Path below the source folder. */
  readonly file: string
  readonly text: string
}

/** The files of the audit that somebody put into the folder, with their years; there may be none. */
export function flsFiles(sources: SourceFolder): FlsFile[] {
  return sources.list(folder).flatMap((file) =>
    (['organisational', 'benchmark'] as const).flatMap((kind) => {
      const year = shapes[kind].exec(file)?.[1]
      return year ? [{ kind, year: Number(year), file, text: decodeText(sources.bytes(file)) }] : []
    }),
  )
}

/** Sentences on files that look like the audit's but bear another name; lists of column names are no data. */
export function passedOver(sources: SourceFolder): string[] {
  return sources
    .list(folder)
    .filter((file) => /^fls\/fls-?db/i.test(file) && !file.endsWith('_header.csv'))
    .filter((file) => !Object.values(shapes).some((shape) => shape.test(file)))
    .map((file) => `${file} is not read: name it fls/flsdb_<year>_organisational.csv or fls/flsdb_benchmarks_<year>.csv.`)
}
