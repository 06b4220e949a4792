import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { billOfMaterials, licenceTexts } from './components'
import { compressFiles } from './compressFiles'
import { allowDeniedStorage } from './deniedStorage'
import { embedCopies } from './embedCopies'
import { writeHeadersFile } from './hosting/writeHeadersFile'
import { markDeployment } from './markDeployment'
import { writePolicies } from './pagePolicy'
import { pictureFirst } from './pictureFirst'
import { siteUrlOf } from './previews/siteUrl'
import { profilePaths } from './profilePaths'
import { writeServiceWorker } from './serviceWorker'

const root = join(import.meta.dirname, '..', '..')
const out = join(root, 'dist', 'client')
const base = process.env.BASE_PATH ?? '/'
const steps = 6
const { values: options } = parseArgs({
  options: {
    /** Takes public/data as it stands, for who has just built it. */
    'data-built': { type: 'boolean', default: false },
  },
})

if (!/^\/([a-z0-9._-]+\/)*$/i.test(base)) {
  process.stderr.write(`BASE_PATH is "${base}"; it must start and end with a slash, as in /dexa-atlas/.\n`)
  process.exit(1)
}

try {
  siteUrlOf(process.env.SITE_URL)
} catch (fault) {
  process.stderr.write(`${(fault as Error).message}\n`)
  process.exit(1)
}

if (options['data-built']) say(1, 'data: as built before')
else {
  say(1, 'data: tables, databases, boundaries, downloads')
  run('tsx', ['scripts/build/index.ts'])
}
say(2, 'site: pages and scripts')
rmSync(join(root, 'dist'), { recursive: true, force: true })
run('react-router', ['build', '--logLevel', 'warn'])
say(3, 'site: pages in place')
placePages()
const deployment = markDeployment(out)
pictureFirst(out)
allowDeniedStorage(out)
say(4, 'site: a picture for the link to each page')
run('tsx', ['--import', './scripts/sqlText.mjs', 'scripts/site/previews/index.ts'])
process.stdout.write(`build  ${embedCopies(out)} pages copied for frames\n`)
process.stdout.write(`build  ${writePolicies(out)} pages with a policy of what they may run\n`)
const bill = billOfMaterials(root)
writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
writeFileSync(join(out, 'licences.txt'), licenceTexts(root, bill))
say(5, 'site: a service worker that keeps it for when there is no connection')
const kept = await writeServiceWorker(out, deployment)
process.stdout.write(`build  the service worker keeps ${kept.files} files, ${(kept.bytes / 1e6).toFixed(1)} MB, ${(kept.zipped / 1e6).toFixed(1)} MB as sent\n`)
say(6, 'site: compressed copies for servers that send them')
writeHeadersFile(out, base)
const { files, bytes } = compressFiles(out)
process.stdout.write(`build  dist/client is ready: ${files} files compressed, ${(bytes / 1e6).toFixed(1)} MB as sent\n`)

function say(step: number, what: string) {
  process.stdout.write(`build  ${step} of ${steps}  ${what}\n`)
}

function run(command: string, parameters: string[]) {
  const { status } = spawnSync('npx', ['--no-install', command, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', npm_config_loglevel: 'error' },
  })
  if (status !== 0) {
    process.stderr.write(`build  stopped: ${command} failed\n`)
    process.exit(status ?? 1)
  }
}

/** Static hosts look for 404.html; under a sub-path the pages are written below it and the assets beside it. */
function placePages() {
  const below = join(out, ...base.split('/'))
  if (base !== '/') {
    cpSync(below, out, { recursive: true })
    rmSync(join(out, base.split('/')[1] ?? ''), { recursive: true, force: true })
  }
  cpSync(join(out, '404', 'index.html'), join(out, '404.html'))
  cpSync(join(out, 'offline', 'index.html'), join(out, 'offline.html'))
  for (const left of ['404', 'offline', '__spa-fallback.html']) rmSync(join(out, left), { recursive: true, force: true })
  const profiles = profilePaths().map((path) => `${path.slice(1)}/index.html`)
  for (const needed of ['index.html', 'explore/index.html', 'compare/index.html', 'scanners/index.html', 'sql/index.html', 'own/index.html', 'methods/index.html', 'methods/dictionary/index.html', 'accessibility/index.html', ...profiles, '404.html', 'offline.html', 'data/atlas.duckdb']) {
    if (!existsSync(join(out, needed))) throw new Error(`The build made no ${needed}.`)
  }
}
