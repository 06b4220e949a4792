import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceRegister } from '~/contracts/source'
import { root } from './built'

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const inFolder = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => join(folder, name))
const documents = ['.', 'docs'].flatMap(inFolder)
const { scripts, version, license } = JSON.parse(read('package.json')) as { scripts: object; version: string; license: string }

describe.each(documents)('%s', (file) => {
  const text = read(file)

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!)
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([])
  })

  it('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:src|scripts|tests|data|docs|bench|\.github)\/[A-Za-z0-9_./-]+)`/g)].map(([, path]) => path!)
    // What the build or a refresh writes, or what stands for any name.
    const made = /^data\/(latest|downloads|atlas|changes|flsdb|\d{4})/
    expect(named.filter((path) => !made.test(path) && !existsSync(join(root, path)))).toEqual([])
  })
})

describe('LICENSE-DATA.md', () => {
  const rows = read('LICENSE-DATA.md').split('\n').filter((line) => line.startsWith('| '))
  const names = { 'OGL v3.0': 'Open Government Licence v3.0', 'OGL v2.0': 'Open Government Licence v2.0' } as Record<string, string>

  it('names each source once, beside the licence of the register', () => {
    for (const { id, licence } of sourceRegister.parse(JSON.parse(read('data/sources.json')))) {
      const own = rows.filter((row) => row.includes(`\`${id}\``))
      expect(own, id).toHaveLength(1)
      expect(own[0], id).toContain(names[licence] ?? 'facts with citation')
    }
  })
})

it('CITATION.cff names the version and licence of package.json, and the day of the newest entry on data', () => {
  const value = (key: string) => new RegExp(`^${key}: "?([^"\n]*)"?$`, 'm').exec(read('CITATION.cff'))?.[1]
  const [, day = ''] = /^## (\d{1,2} \w+ \d{4})\n\n### Data and figures/m.exec(read('CHANGELOG.md')) ?? []
  expect(value('version')).toBe(version)
  expect(value('license')).toBe(license)
  expect(value('date-released')).toBe(new Date(`${day} UTC`).toISOString().slice(0, 10))
})
