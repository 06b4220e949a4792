import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeChanges } from './changes/describeChanges'
import { type ChangesFormat, formatChanges, formats } from './changes/formatChanges'
import { filesOfCommit, filesOfFolder } from './changes/readDataFiles'

// What differs between data/ and an earlier state of it, in words: `npm run -s data:changes`.
const root = join(import.meta.dirname, '..')
const usage = `Usage: npm run -s data:changes -- [COMMIT | --before DIR] [--data DIR] [--format ${formats.join('|')}]`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { before: { type: 'string' }, data: { type: 'string', default: join(root, 'data') }, format: { type: 'string', default: 'text' } },
  })
  const format = formats.find((one) => one === values.format)
  const [ref = 'HEAD', ...more] = positionals
  if (!format || more.length > 0 || (values.before !== undefined && positionals.length > 0)) throw new Error(usage)
  say(values.before === undefined ? filesOfCommit(root, ref) : filesOfFolder(values.before), values.before ?? ref, values.data, format)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function say(before: ReturnType<typeof filesOfFolder>, since: string, dataDir: string, format: ChangesFormat) {
  process.stdout.write(formatChanges(describeChanges(before, filesOfFolder(dataDir)), format, since))
}
