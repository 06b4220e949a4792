import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nationalEffect, observedEffect, observedEffectMonth } from '~/contracts/effectTables'
import { fileOf } from './data/rows'
import { writeTable } from './data/writeTable'
import { effectTables } from './effects/effectTables'
import { keptTables } from './refresh/keptTables'

// What came of the named scanners, worked out from data/ and written back to it: to be run after every refresh.
const dataDir = join(import.meta.dirname, '..', 'data')
const { observed, months, national } = effectTables(keptTables(dataDir))
const written = [
  { table: observedEffect, text: writeTable(observedEffect, observed) },
  { table: observedEffectMonth, text: writeTable(observedEffectMonth, months) },
  { table: nationalEffect, text: writeTable(nationalEffect, national) },
]
for (const { table, text } of written) writeFileSync(join(dataDir, fileOf(table)), text)
for (const { provider_code, masking, effect, half_width_90 } of observed.filter(({ is_main, method }) => is_main && method === 'simplex')) {
  process.stdout.write(`effects  ${provider_code} ${masking.padEnd(4)} ${effect.toFixed(0).padStart(6)} ± ${half_width_90.toFixed(0)} tests a year\n`)
}
for (const { id, value, low, high } of national) {
  process.stdout.write(`effects  ${id.padEnd(18)} ${value}${low === null || high === null ? '' : ` (${low} to ${high})`}\n`)
}
