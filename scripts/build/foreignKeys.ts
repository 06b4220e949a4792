import { measureTable, sourceTable } from '~/contracts/catalogueTables'
import { area, provider, providerFormer, site } from '~/contracts/placeTables'
import { effectStart, observedEffect, observedEffectMonth } from '~/contracts/effectTables'
import { scannerProgramme, scannerSite } from '~/contracts/registerTables'
import { areaMeasure, providerMeasure } from '~/contracts/dexaTables'
import type { Table } from '~/contracts/table'

export interface ForeignKey {
  fields: readonly string[]
  to: Table
  /** Columns of the other table, in the same order. */
  columns: readonly string[]
}

const keys: readonly ForeignKey[] = [
  { fields: ['edition', 'area_code'], to: area, columns: ['edition', 'code'] },
  { fields: ['from_edition', 'from_code'], to: area, columns: ['edition', 'code'] },
  { fields: ['to_edition', 'to_code'], to: area, columns: ['edition', 'code'] },
  { fields: ['edition', 'icb_code'], to: area, columns: ['edition', 'code'] },
  { fields: ['edition', 'similar_code'], to: area, columns: ['edition', 'code'] },
  { fields: ['provider_code'], to: provider, columns: ['code'] },
  { fields: ['source_id'], to: sourceTable, columns: ['id'] },
  { fields: ['wave'], to: scannerProgramme, columns: ['wave'] },
]

/** Trusts without a DEXA row are in these, and `provider` lists only those with one. */
const beyondProviders: readonly Table[] = [site, providerFormer, scannerSite, effectStart, observedEffect, observedEffectMonth]
/** Tables whose `measure` is one of the measures; forecasts have names of their own for theirs. */
const measured: readonly Table[] = [areaMeasure, providerMeasure]

/** What the columns of a table name in another: by the names of columns, which mean the same wherever they stand. */
export function foreignKeysOf(table: Table): ForeignKey[] {
  const found = keys.filter(({ fields, to }) => to !== table && fields.every((field) => field in table.columns) && !(to === provider && beyondProviders.includes(table)))
  return measured.includes(table) ? [...found, { fields: ['measure'], to: measureTable, columns: ['id'] }] : found
}
