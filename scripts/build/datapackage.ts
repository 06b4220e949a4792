import type { Source } from '~/contracts/source'
import type { Column, Table } from '~/contracts/table'
import type { ManifestFile } from './manifest'

const types = { VARCHAR: 'string', INTEGER: 'integer', DOUBLE: 'number', BOOLEAN: 'boolean' } as const

/** Frictionless Data Package of the CSV downloads. */
export function dataPackage(tables: readonly Table[], files: readonly ManifestFile[], sources: readonly Source[], vintage: string) {
  return {
    profile: 'tabular-data-package',
    name: 'dexa-atlas',
    title: 'DEXA Atlas: bone-density scanning in England',
    description: 'Waits and tests for DEXA scans, areas, providers, fracture liaison services and announced scanners. Not an official statistic.',
    version: vintage,
    licenses: [{ name: 'OGL-UK-3.0', path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', title: 'Open Government Licence v3.0' }],
    sources: sources.map(({ title, url }) => ({ title, ...(url ? { path: url } : {}) })),
    resources: tables.map((table) => {
      const path = `downloads/${table.name}.csv`
      const file = files.find((candidate) => candidate.path === path)
      if (!file) throw new Error(`No download ${path}.`)
      return {
        profile: 'tabular-data-resource',
        name: table.name.replaceAll('_', '-'),
        title: table.title,
        description: table.grain,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        schema: {
          fields: Object.entries(table.columns).map(([name, column]) => field(name, column)),
          primaryKey: table.key,
          missingValues: [''],
        },
      }
    }),
  }
}

const field = (name: string, { sqlType, description, unit, nullable }: Column) => ({
  name,
  type: types[sqlType],
  description,
  ...(unit ? { unit } : {}),
  constraints: { required: !nullable },
})
