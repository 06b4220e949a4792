import type { FileLink, OtherDownload, TableDownload } from '~/components/sources/Downloads'
import type { Table } from '~/contracts/table'
import { formatCount } from '~/format/number'
import { tableAnchor } from './dictionary'

interface BuiltFile {
  path: string
  bytes: number
}

const about: Record<string, string> = {
  'latest/atlas.duckdb': 'Every table but lsoa, as one DuckDB database',
  'latest/access.duckdb': 'The table lsoa as a DuckDB database',
  'icb_2026.topo.json': 'Shapes of the ICBs of 2026, TopoJSON on the British National Grid (EPSG:27700)',
  'icb_2023.topo.json': 'Shapes of the ICBs of 2023, likewise',
  'region.topo.json': 'Shapes of the seven NHS England regions, likewise',
  'latest/datapackage.json': 'Description of every table and file (Frictionless Data Package)',
  'changes.json': 'What changed in data and figures, and when (JSON Feed)',
  'manifest.json': 'Every file with its size and SHA-256',
}

/** A size as people say it: "9 kB", "1.4 MB". */
const formatBytes = (bytes: number): string =>
  bytes < 1e6 ? `${formatCount(Math.max(1, Math.round(bytes / 1e3)))} kB` : `${(bytes / 1e6).toFixed(1)} MB`

interface Built {
  base: string
  files: readonly BuiltFile[]
  rowsOf: ReadonlyMap<string, number>
}

export function downloadLinks(tables: readonly Table[], { base, files, rowsOf }: Built): { tables: TableDownload[]; files: OtherDownload[] } {
  const link = (path: string, name: string): FileLink => {
    const file = files.find((one) => one.path === path)
    if (!file) throw new Error(`No built file ${path}.`)
    return { href: `${base}data/${path}`, name, size: formatBytes(file.bytes) }
  }
  return {
    tables: tables.map(({ name, title }) => ({
      name,
      title,
      rows: formatCount(rowsOf.get(name) ?? null),
      id: tableAnchor(name),
      href: `${base}methods/dictionary#${tableAnchor(name)}`,
      csv: link(`latest/${name}.csv`, 'CSV'),
      parquet: link(`latest/${name}.parquet`, 'Parquet'),
    })),
    files: Object.entries(about).map(([path, words]) => ({ ...link(path, path.replace('latest/', '')), about: words })),
  }
}
