import { measureTable, sourceTable } from '~/contracts/catalogueTables'
import { breakFlag, dexaAreaMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { committedTables, derivedTables, sqlTables } from '~/contracts/index'
import type { Table } from '~/contracts/table'

/** In the order of the downloads and the dictionary: what readers want first, then what it is made from. */
export const everyTable: readonly Table[] = [
  ...new Set<Table>([...sqlTables, dexaAreaMonth, dexaProviderMonth, breakFlag, ...derivedTables, ...committedTables, measureTable, sourceTable]),
]
