import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

const spinning = `const { Worker } = require('node:worker_threads'); for (let core = 0; core < ${availableParallelism()}; core++) new Worker('for (;;);', { eval: true })`

/**
 * Starts a process that keeps every core busy.
 * @returns what ends it; it ends with this process too
 */
export function keepCoresBusy(): () => void {
  const busy = spawn(process.execPath, ['-e', spinning], { stdio: 'ignore' })
  const end = () => { busy.kill('SIGKILL') }
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { process.exit(1) })
  return end
}
