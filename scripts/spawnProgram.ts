import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * Starts a program of node_modules from the root of the repository.
 * @param output where its words go: on the screen, or to whoever reads them
 */
export const spawnProgram = (program: string, parameters: readonly string[], output: 'inherit' | 'pipe', env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(join(root, 'node_modules', '.bin', program), parameters, { cwd: root, stdio: ['ignore', output, output], shell: process.platform === 'win32', env })
