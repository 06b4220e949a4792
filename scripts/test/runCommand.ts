import { spawnProgram } from '../spawnProgram'

export interface Ran {
  ok: boolean
  /** What the command printed, errors too, in the order it came. */
  output: string
}

/** Runs a program of node_modules and keeps its words. */
export function runCommand(program: string, parameters: string[], environment: Record<string, string> = {}): Promise<Ran> {
  const { BASE_PATH: _, FORCE_COLOR: __, ...inherited } = process.env
  return new Promise((resolve) => {
    const child = spawnProgram(program, parameters, 'pipe', { ...inherited, NO_COLOR: '1', ...environment })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => { output += text })
    }
    child.on('error', (error) => { resolve({ ok: false, output: `${output}${error.message}\n` }) })
    child.on('close', (code) => { resolve({ ok: code === 0, output }) })
  })
}
