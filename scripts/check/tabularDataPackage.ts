const name = { type: 'string', pattern: '^[-a-z0-9._]+$' }
const text = { type: 'string', minLength: 1 }
const columns = { type: 'array', minItems: 1, items: text, uniqueItems: true }
/** An address, or a path that goes neither up nor to the root. */
const path = { type: 'string', pattern: '^(https?://.+|(?!/)(?!.*\\.\\./)[^~].*)$' }
const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'date', 'time', 'datetime', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any']

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name: text,
    type: { enum: types },
    title: { type: 'string' },
    description: { type: 'string' },
    constraints: { type: 'object', properties: { required: { type: 'boolean' }, unique: { type: 'boolean' } } },
  },
}

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: columns,
    reference: { type: 'object', required: ['resource', 'fields'], properties: { resource: { type: 'string' }, fields: columns } },
  },
}

const resource = {
  type: 'object',
  required: ['profile', 'name', 'path', 'schema'],
  properties: {
    profile: { const: 'tabular-data-resource' },
    name,
    path,
    title: { type: 'string' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^([a-z0-9]+:)?[a-f0-9]+$' },
    schema: {
      type: 'object',
      required: ['fields'],
      properties: {
        fields: { type: 'array', minItems: 1, items: field },
        primaryKey: columns,
        foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
        missingValues: { type: 'array', items: { type: 'string' } },
      },
    },
  },
}

/**
 * What version 1 of the Data Package asks of a tabular one, as far as this package uses it, as JSON Schema.
 * Rules as at https://specs.frictionlessdata.io/tabular-data-package/, /tabular-data-resource/ and /table-schema/.
 */
export const tabularDataPackage = {
  type: 'object',
  required: ['profile', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name,
    title: { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})$' },
    keywords: { type: 'array', minItems: 1, items: { type: 'string' } },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: { type: 'string' } }, anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    sources: { type: 'array', items: { type: 'object', required: ['title'], properties: { title: text, path } } },
    resources: { type: 'array', minItems: 1, items: resource },
  },
}
