import type { Source } from '~/contracts/source'
import type { Column, Table } from '~/contracts/table'
import { foreignKeysOf } from './foreignKeys'
import type { ManifestFile } from './manifest'

const types = { VARCHAR: 'string', INTEGER: 'integer', DOUBLE: 'number', BOOLEAN: 'boolean' } as const

interface Given {
  /** In the folder that the package describes. */
  files: readonly ManifestFile[]
  sources: readonly Source[]
  /** YYYY-MM. */
  vintage: string
  /** Day of the newest change of data, YYYY-MM-DD; null where none is told. */
  created: string | null
}

/** Frictionless Data Package, version 1, of the tables as CSV; the Parquet of each is a property of its resource. */
export function dataPackage(tables: readonly Table[], { files, sources, vintage, created }: Given) {
  return {
    profile: 'tabular-data-package',
    name: 'dexa-atlas',
    title: 'DEXA Atlas: bone-density scanning in England',
    description: 'Waits and tests for DEXA scans, areas, providers, fracture liaison services and announced scanners. Not an official statistic.',
    version: vintage,
    ...(created ? { created: `${created}T00:00:00Z` } : {}),
    keywords: ['DEXA', 'bone density', 'waiting times', 'fracture liaison service', 'England'],
    licenses: [{ name: 'OGL-UK-3.0', path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', title: 'Open Government Licence v3.0' }],
    sources: sources.map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) })),
    resources: tables.map((table) => {
      const [csv, parquet] = [fileOf(files, `${table.name}.csv`), fileOf(files, `${table.name}.parquet`)]
      return {
        profile: 'tabular-data-resource',
        name: resourceName(table),
        title: table.title,
        description: table.grain,
        ...csv,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        // Version 1 lets a resource have one file; a reader that knows no Parquet passes this by.
        parquet: { ...parquet, mediatype: 'application/vnd.apache.parquet' },
        schema: {
          fields: Object.entries(table.columns).map(([name, column]) => field(name, column)),
          primaryKey: table.key,
          ...referencesOf(table),
          missingValues: [''],
        },
      }
    }),
  }
}

const resourceName = ({ name }: Table) => name.replaceAll('_', '-')

function fileOf(files: readonly ManifestFile[], path: string) {
  const file = files.find((candidate) => candidate.path === path)
  if (!file) throw new Error(`No download ${path}.`)
  return { path, bytes: file.bytes, hash: `sha256:${file.sha256}` }
}

function referencesOf(table: Table) {
  const foreignKeys = foreignKeysOf(table).map(({ fields, to, columns }) => ({ fields, reference: { resource: resourceName(to), fields: columns } }))
  return foreignKeys.length > 0 ? { foreignKeys } : {}
}

const field = (name: string, { sqlType, description, unit, nullable }: Column) => ({
  name,
  type: types[sqlType],
  description,
  ...(unit ? { unit } : {}),
  constraints: { required: !nullable },
})
