import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serve } from './serve'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const folder = join(import.meta.dirname, '..', '..', 'dist', 'client')
const port = Number(values.port)

if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`"${values.port}" is not a port: give a number up to 65535.`)
if (!existsSync(join(folder, 'index.html'))) fail('There is no built site: run npm run build first.')

try {
  const { address } = await serve(folder, process.env.BASE_PATH ?? '/', port)
  process.stdout.write(`DEXA Atlas is at ${address}  (${sizeOf(folder)}; Ctrl+C stops it)\n`)
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  fail(taken ? `Port ${port} is taken: try npm run preview -- --port ${port + 1}.` : String(error))
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Of all that is served. */
function sizeOf(built: string): string {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.gz'))
  const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
  return `${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`
}
