import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export interface Ran {
  ok: boolean
  /** What the command printed, errors too, in the order it came. */
  output: string
}

/** Runs a program of node_modules from the root of the repository. */
export function runCommand(program: string, parameters: string[], environment: Record<string, string> = {}): Promise<Ran> {
  const { BASE_PATH: _, FORCE_COLOR: __, ...inherited } = process.env
  return new Promise((resolve) => {
    const child = spawn(join(root, 'node_modules', '.bin', program), parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...inherited, NO_COLOR: '1', ...environment },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => { output += text })
    }
    child.on('error', (error) => { resolve({ ok: false, output: `${output}${error.message}\n` }) })
    child.on('close', (code) => { resolve({ ok: code === 0, output }) })
  })
}
