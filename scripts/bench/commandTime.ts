import { spawnSync } from 'node:child_process'
import { atMost, type Figure, figure } from './Figure'
import { rounded } from './statistics'

interface Timed {
  id: string
  label: string
  limit: number
  root: string
}

/** Seconds that an npm command takes; without a value where it fails. */
export function commandTime(script: string, { id, label, limit, root }: Timed): Figure {
  const start = performance.now()
  const { status } = spawnSync('npm', ['run', '-s', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  const seconds = rounded((performance.now() - start) / 1000, 1)
  const value = status === 0 ? seconds : null
  return { ...figure({ id, label, value, unit: 's', target: atMost(limit) }), ...(value === null && { met: false, note: `npm run ${script} failed after ${seconds} s` }) }
}

export const notTimed = ({ id, label, limit }: Omit<Timed, 'root'>, note: string): Figure =>
  figure({ id, label, value: null, unit: 's', target: atMost(limit), runs: 0, note })
