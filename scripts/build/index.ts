import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildData } from './buildData'

const root = join(import.meta.dirname, '..', '..')
const out = join(root, 'public', 'data')

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const started = performance.now()
const manifest = await buildData({
  dataDir: join(root, 'data'),
  out,
  say: (line) => { process.stdout.write(`data:build  ${line}\n`) },
})
writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`)
process.stdout.write(`data:build  done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
