import { measureIds } from './measureIds'
import { integer, matching, nullable, oneOf, quality, table, text } from './table'

/** The measures of data/measures, as a table for SQL. */
export const measureTable = table({
  name: 'measure',
  title: 'Measures and their definitions',
  grain: 'One row per measure',
  key: ['id'],
  sourceIds: [],
  columns: {
    id: oneOf(measureIds, 'Measure'),
    title: text('What it is, in full'),
    short_title: text('Heading'),
    numerator: text('What is counted'),
    denominator: text('Over what'),
    window_months: integer('Months that the value usually covers', 'months'),
    other_window_months: nullable(integer('Another span it is worked out over', 'months')),
    unit: text('Unit of value'),
    direction: text('How to read a higher value'),
    interval_note: text('What the interval shows'),
    quality: quality(),
  },
})

/** The sources of data/sources.json, as a table for SQL. */
export const sourceTable = table({
  name: 'source',
  title: 'Where the data come from',
  grain: 'One row per source',
  key: ['id'],
  sourceIds: [],
  columns: {
    id: matching(/^[a-z0-9-]+$/, 'Identifier'),
    title: text('Title'),
    publisher: text('Publisher'),
    licence: text('Licence'),
    url: nullable(text("Publisher's page")),
    vintage: text('Vintage'),
    quality: quality(),
  },
})
