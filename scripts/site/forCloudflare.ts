import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fitCloudflare } from './hosting/fitCloudflare'

// dist/client as Cloudflare Pages takes it, in dist/cloudflare: `npm run build && npm run host:cloudflare`.
const dist = join(import.meta.dirname, '..', '..', 'dist')

if (!existsSync(join(dist, 'client', 'index.html'))) {
  process.stderr.write('There is no built site: run npm run build first.\n')
  process.exit(1)
}
const { files, packed } = fitCloudflare(join(dist, 'client'), join(dist, 'cloudflare'))
process.stdout.write(`dist/cloudflare is ready: ${files} files, of which ${packed.length} had to be compressed: ${packed.join(', ')}\n`)
