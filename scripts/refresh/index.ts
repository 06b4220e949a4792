import { parseArgs } from 'node:util'
import { setTimeout as delay } from 'node:timers/promises'
import { downloadSources } from './download/downloadSources'
import { readRegister } from './readRegister'
import { runRefresh } from './runRefresh'
import { readTables } from './tables'

const { values } = parseArgs({
  options: { from: { type: 'string' }, data: { type: 'string' }, 'accept-new': { type: 'boolean', default: false } },
})
const dataDir = values.data ?? 'data'
const log = (line: string) => { console.log(line) }

try {
  const from = values.from ?? '.cache/sources'
  if (!values.from) {
    const register = readRegister(dataDir)
    await downloadSources({ register, cacheDir: from, acceptNew: values['accept-new'], fetch, delay, log })
  }
  await runRefresh({ from, dataDir, log, acceptNew: values['accept-new'], read: readTables })
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('data/ is unchanged.')
  const known = ['SourceFault', 'TableFault', 'DownloadFault', 'UnconfirmedChange']
  if (error instanceof Error && !known.includes(error.name)) console.error(error.stack)
  process.exitCode = 1
}
