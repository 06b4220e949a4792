import { join } from 'node:path'
import { checkHost } from './hosting/checkHost'

// Whether a host sends the built site as it should: `npm run -s host:check -- https://example.org/`.
const [address = ''] = process.argv.slice(2)
if (!URL.canParse(address) || !address.endsWith('/')) {
  process.stderr.write('Usage: npm run -s host:check -- https://example.org/  (with a slash at the end; dist/client must be the same build)\n')
  process.exit(1)
}
const findings = await checkHost(address, join(import.meta.dirname, '..', '..', 'dist', 'client'))
for (const { path, fault, headers, sent } of findings) {
  process.stdout.write(`${fault ? 'FAULT' : 'ok   '}  ${path}  (${sent})${fault ? `: ${fault}` : ''}\n`)
  for (const header of headers) process.stdout.write(`         ${header}\n`)
}
const faults = findings.filter(({ fault }) => fault !== null).length
const without = findings.filter(({ headers }) => headers.length > 0).length
process.stdout.write(`${findings.length} files asked for: ${faults} faults; ${without} without all of their headers (docs/hosting.md says what that means)\n`)
process.exitCode = faults > 0 ? 1 : 0
