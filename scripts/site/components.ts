import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An entry of package-lock.json, by the folder that the package stands in. */
interface Locked {
  version?: string
  integrity?: string
  dependencies?: Record<string, string>
}

interface Component {
  type: 'library'
  'bom-ref': string
  name: string
  version: string
  purl: string
  hashes: { alg: 'SHA-512'; content: string }[]
  licenses: { license: { id: string } }[]
}

/** A CycloneDX 1.5 document, as far as it is written here. */
export interface Bill {
  bomFormat: 'CycloneDX'
  specVersion: '1.5'
  serialNumber: string
  version: 1
  metadata: { component: { type: 'application'; name: string; version: string } }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/**
 * What of others' work the site may send to its readers: the packages of `dependencies` and all that those need, as
 * CycloneDX 1.5. The same for the same lock file. (`npm sbom --omit dev` leaves out packages that a tool names too.)
 * @param root the folder of package.json, with its packages installed
 * @throws where a package is not installed
 */
export function billOfMaterials(root: string): Bill {
  const { name, version, packages } = readJson(join(root, 'package-lock.json')) as { name: string; version: string; packages: Record<string, Locked> }
  const needs = new Map<string, string[]>()
  const waiting = namedBy('', packages[''] ?? {}, packages)
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (needs.has(folder)) continue
    const named = namedBy(folder, packages[folder] ?? {}, packages)
    needs.set(folder, named)
    waiting.push(...named)
  }
  // The same version may stand in several folders.
  const folders = new Map([...needs.keys()].sort().map((folder) => [refOf(folder, packages), folder]))
  const components = [...folders.values()].map((folder) => component(root, folder, packages[folder] ?? {}))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components,
    dependencies: [...folders].map(([ref, folder]) => ({ ref, dependsOn: (needs.get(folder) ?? []).map((one) => refOf(one, packages)).sort() })),
  }
}

/** Folders of the packages that one names, found as Node finds them: beside it, or further up. */
function namedBy(folder: string, { dependencies = {} }: Locked, packages: Record<string, Locked>): string[] {
  return Object.keys(dependencies).flatMap((name) => {
    for (let from = folder; ; from = from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
      const candidate = `${from === '' ? '' : `${from}/`}node_modules/${name}`
      if (candidate in packages) return [candidate]
      if (from === '') return []
    }
  })
}

const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '')
const refOf = (folder: string, packages: Record<string, Locked>) => `${nameOf(folder)}@${packages[folder]?.version ?? ''}`

function component(root: string, folder: string, { version = '', integrity = '' }: Locked): Component {
  const name = nameOf(folder)
  const { license, licenses = [] } = readJson(join(root, folder, 'package.json')) as { license?: string; licenses?: { type: string }[] }
  const names = license === undefined ? licenses.map(({ type }) => type) : [license]
  return {
    type: 'library',
    'bom-ref': `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    hashes: integrity.startsWith('sha512-') ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] : [],
    licenses: names.map((id) => ({ license: { id } })),
  }
}

/** SPDX names of a component's licences; "unknown" where it states none. */
export function licencesOf({ licenses }: Component): string[] {
  return licenses.length > 0 ? licenses.map(({ license }) => license.id) : ['unknown']
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Texts of packages that name their licence and hold none, as their repositories have them; a test tells of any other. */
const textsOfOthers: Readonly<Record<string, string>> = {
  // https://github.com/duckdb/duckdb-wasm/blob/main/LICENSE
  '@duckdb/duckdb-wasm': `Copyright 2021 DuckDB WASM Contributors (see https://github.com/duckdb/duckdb-wasm/graphs/contributors)

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
}

/** Stands where there is none. */
export const withoutText = '(the package names its licence and holds no text of it)'

/** The licence texts that must travel with what is sent. */
export function licenceTexts(root: string, { components }: Bill): string {
  const parts = [...components].sort((a, b) => (a.name < b.name ? -1 : 1)).map((component) => {
    const folder = join(root, 'node_modules', component.name)
    const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e|^copying|^ofl/i.test(name)) : undefined
    const text = file === undefined ? (textsOfOthers[component.name] ?? withoutText) : readFileSync(join(folder, file), 'utf8').trim()
    return `${component.name} ${component.version}: ${licencesOf(component).join(', ')}\n\n${text}\n`
  })
  return `DEXA Atlas sends its readers parts of these works, under their own licences.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`
}

/** A name-based UUID in the form of version 5 (RFC 9562), so that equal content has an equal number. */
function uuidOf(text: string): string {
  const bytes = createHash('sha1').update(text).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
