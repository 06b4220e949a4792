import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { downloadSources } from '../refresh/download/downloadSources'
import { readRegister } from '../refresh/readRegister'
import { dataDir, root } from './built'

// That the files are YAML at all is knip's to say, which reads them for the programs that they run.
const folder = join(root, '.github', 'workflows')
const workflows = readdirSync(folder).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
const commands = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts)

describe.each(workflows)('$file', ({ text }) => {
  const lines = text.split('\n')

  it('takes the actions of others by commit, with the version beside it', () => {
    const used = lines.filter((line) => /\buses:/.test(line)).map((line) => line.trim())
    expect(used.length).toBeGreaterThan(0)
    for (const line of used) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may write only where it says so, and nowhere while it runs the program', () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m)
    for (const job of text.slice(text.indexOf('\njobs:\n') + 7).split(/^ {2}(?=[a-z]+:$)/m)) {
      if (/npm (ci|test|run)|\.ci\/run/.test(job)) expect(job).not.toContain(': write')
    }
  })

  it('runs commands and scripts that are there', () => {
    for (const [, name] of text.matchAll(/npm run (?:-s )?([a-z:]+)/g)) expect(commands).toContain(name)
    for (const [path] of text.matchAll(/\.(github\/scripts|ci)\/[a-z.]+/g)) expect(existsSync(join(root, path)), path).toBe(true)
  })

  it('puts no value into the text of a command, where a name could become one', () => {
    const [, ...blocks] = text.split(/^ *(?:- )?run: /m)
    const bodies = blocks.map((block) => (block.startsWith('|') ? block.slice(0, /\n {6}- |\n {0,4}\S/.exec(block)?.index) : block.split('\n')[0]))
    expect(bodies.filter((body) => body?.includes('${{'))).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('scripts of the workflows', () => {
  let place: string
  beforeEach(() => void (place = mkdtempSync(join(tmpdir(), 'dexa-workflow-'))))
  afterEach(() => rmSync(place, { recursive: true }))
  const script = (name: string) => join(root, '.github', 'scripts', name)
  const run = (command: string, parameters: string[], cwd: string, env: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(command, parameters, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })
    expect(status, stderr).toBe(0)
    return stdout
  }

  it('what must be fetched by hand is the heading of the run and its annotation', async () => {
    const fault = await downloadSources({ register: readRegister(dataDir), cacheDir: place, acceptNew: true, fetch, delay: async () => {}, log: () => {} }).then(() => '', String)
    writeFileSync(join(place, 'refresh.txt'), `${fault}\ndata/ is unchanged.\n`)
    const summary = join(place, 'summary.md')
    const said = run('bash', [script('say.sh'), 'The refresh stopped.', 'refresh.txt'], place, { GITHUB_STEP_SUMMARY: summary })
    expect(said).toMatch(/^::error title=The refresh stopped\.::.*\d+ files must be fetched by hand, since their publishers give no lasting addresses/)
    expect(readFileSync(summary, 'utf8')).toMatch(/^## The refresh stopped\.\n\n {4}.*fetched by hand[\s\S]*take the monthly "Commissioner" workbooks/)
  })

  it.each([
    ['success', false],
    ['failure', true],
  ])('opens a pull request with nothing but data/ and the differences in words; checks: %s', (checks, isDraft) => {
    // GitHub's own program cannot answer here: in its place stands one that notes what it is asked.
    const origin = join(place, 'origin.git')
    const work = join(place, 'work')
    const temp = join(place, 'temp')
    const asked = join(place, 'asked')
    for (const made of [work, temp, join(place, 'bin'), join(work, 'data', 'measures')]) mkdirSync(made, { recursive: true })
    writeFileSync(join(place, 'bin', 'gh'), `#!/bin/sh\necho "$@" >> '${asked}'\n`)
    chmodSync(join(place, 'bin', 'gh'), 0o755)
    const git = (...parameters: string[]) => run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...parameters], work)
    run('git', ['init', '--quiet', '--bare', origin], place)
    git('init', '--quiet', '--initial-branch=main')
    git('remote', 'add', 'origin', origin)
    writeFileSync(join(work, 'data', 'a.csv'), 'month\n2026-03\n')
    writeFileSync(join(work, 'package.json'), '{}\n')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'First')
    git('push', '--quiet', 'origin', 'main')
    writeFileSync(join(work, 'data', 'a.csv'), 'month\n2026-04\n')
    writeFileSync(join(work, 'data', 'measures', 'new.json'), '{}\n')
    writeFileSync(join(work, 'package.json'), '{"scripts":{}}\n')
    git('add', '--all')
    writeFileSync(join(temp, 'refresh.patch'), git('diff', '--cached', '--binary'))
    git('reset', '--quiet', '--hard')
    writeFileSync(join(temp, 'changes.md'), '### England\n\n- One new month: April 2026.\n')

    run('bash', [script('propose.sh')], work, { RUNNER_TEMP: temp, CHECKS: checks, RUN: 'https://example.org/1', PATH: `${join(place, 'bin')}${delimiter}${process.env.PATH}` })

    expect(run('git', ['diff', '--name-only', 'main', 'refresh/data'], origin).trim().split('\n')).toEqual(['data/a.csv', 'data/measures/new.json'])
    expect(run('git', ['log', '--format=%s', 'main..refresh/data'], origin)).toBe('Data refreshed from the publishers\n')
    const create = readFileSync(asked, 'utf8').split('\n').find((line) => line.startsWith('pr create'))!
    expect(create).toContain('--base main --head refresh/data --title Data refreshed from the publishers')
    expect(create.includes('--draft')).toBe(isDraft)
    const body = readFileSync(join(temp, 'body.md'), 'utf8')
    expect(body).toMatch(/^### England\n\n- One new month: April 2026\.\n\n### Before you merge\n/)
    expect(body).toContain(isDraft ? '**Some checks failed**' : 'The checks passed')
  })
})
