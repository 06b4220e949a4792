import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runProgram } from './build/runProgram'
import { type BuildStep, runBuildSteps } from './build/runBuildSteps'
import { placePages } from './build/placePages'
import { billOfMaterials, licenceTexts } from './components'
import { compressFiles } from './compressFiles'
import { allowDeniedStorage } from './deniedStorage'
import { embedCopies } from './embedCopies'
import { writeHeadersFile } from './hosting/writeHeadersFile'
import { markDeployment } from './markDeployment'
import { writePolicies } from './pagePolicy'
import { pictureFirst } from './pictureFirst'
import { siteUrlOf } from './previews/siteUrl'
import { writeServiceWorker } from './serviceWorker'

const root = join(import.meta.dirname, '..', '..')
const out = join(root, 'dist', 'client')
const base = process.env.BASE_PATH ?? '/'
const { values: options } = parseArgs({
  options: {
    /** Takes public/data as it stands, for who has just built it. */
    'data-built': { type: 'boolean', default: false },
    /** What a reader at this machine needs, and nothing that only a published site does. */
    'to-read-here': { type: 'boolean', default: false },
  },
})

if (!/^\/([a-z0-9._-]+\/)*$/i.test(base)) stop(`BASE_PATH is "${base}"; it must start and end with a slash, as in /dexa-atlas/.`)
try {
  siteUrlOf(process.env.SITE_URL)
} catch (fault) {
  stop((fault as Error).message)
}

let deployment = ''

const data: BuildStep = { name: 'data', what: 'data: tables, databases, boundaries, downloads', run: () => runProgram('tsx', ['scripts/build/index.ts']) }

const pages: BuildStep[] = [
  { name: 'pages', what: 'site: pages and scripts', run: makePages },
  {
    name: 'places of pages',
    what: 'site: each page in its place, its picture before its program',
    run: () => {
      placePages(out, base)
      deployment = markDeployment(out)
      const count = pictureFirst(out)
      allowDeniedStorage(out)
      return `${count} pages`
    },
  },
]

const policies: BuildStep = { name: 'policies', what: 'site: what each page may run', run: () => `${writePolicies(out)} pages with a policy` }

const pictures: BuildStep = { name: 'pictures of links', what: 'site: a picture for the link to each page', run: () => runProgram('tsx', ['--import', './scripts/sqlText.mjs', 'scripts/site/previews/index.ts']) }

const frames: BuildStep = { name: 'copies for frames', what: 'site: copies for frames of other sites', run: () => `${embedCopies(out)} pages copied` }

/** In this order: the policy of a page covers what stands in it, and the service worker knows each page as it will be sent. */
const forPublishing: BuildStep[] = [
  {
    name: 'licences',
    what: 'site: the licences of what is sent',
    run: () => {
      const bill = billOfMaterials(root)
      writeFileSync(join(out, 'sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
      writeFileSync(join(out, 'licences.txt'), licenceTexts(root, bill))
      return `${bill.components.length} works of others`
    },
  },
  {
    name: 'service worker',
    what: 'site: a service worker that keeps it for when there is no connection',
    run: async () => {
      const kept = await writeServiceWorker(out, deployment)
      return `it keeps ${kept.files} files, ${(kept.bytes / 1e6).toFixed(1)} MB, ${(kept.zipped / 1e6).toFixed(1)} MB as sent`
    },
  },
  {
    name: 'compressed copies',
    what: 'site: compressed copies for servers that send them',
    run: async () => {
      writeHeadersFile(out, base)
      const { files, bytes } = await compressFiles(out)
      return `${files} files compressed, ${(bytes / 1e6).toFixed(1)} MB as sent`
    },
  },
]

const whole = [...pages, pictures, frames, policies, ...forPublishing]
const steps = options['to-read-here'] ? [...pages, policies] : whole
await runBuildSteps(options['data-built'] ? steps : [data, ...steps], (line) => { process.stdout.write(`build  ${line}\n`) }).catch((fault: unknown) => { stop(`build  stopped: ${fault instanceof Error ? fault.message : String(fault)}`) })
const leftOut = whole.filter((step) => !steps.includes(step))
if (leftOut.length > 0) process.stdout.write(`build  left out, since only a published site needs them: ${leftOut.map(({ name }) => name).join(', ')}; npm run build makes them\n`)

function makePages(): Promise<undefined> {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  return runProgram('react-router', ['build', '--logLevel', 'warn'])
}

function stop(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
