import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dexaProviderMonth } from '~/contracts/dexaTables'
import { readTable } from './data/readTable'
import { fileOf } from './data/rows'
import { whatIsDue } from './due/whatIsDue'
import { readRegister } from './refresh/readRegister'

// Whether a month of DM01 is out that data/ lacks; ends with 1 where one is: `npm run -s data:due`.
const dataDir = join(import.meta.dirname, '..', 'data')
const months = readTable(dexaProviderMonth, readFileSync(join(dataDir, fileOf(dexaProviderMonth)), 'utf8')).map(({ month }) => month)
const { isDue, lines } = whatIsDue(months.sort().at(-1) ?? '', readRegister(dataDir), new Date())
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = isDue ? 1 : 0
