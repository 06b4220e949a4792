import { spawnProgram } from '../../spawnProgram'

/**
 * Node throws away what is young in small steps: with room for more of it, a build that makes much spends a third less
 * time on that.
 */
const roomForYoung = '--max-semi-space-size=64'

/**
 * Runs a program of node_modules, its words on the screen.
 * @throws where it fails, which ends the build
 */
export function runProgram(program: string, parameters: readonly string[]): Promise<undefined> {
  return new Promise((resolve, reject) => {
    const child = spawnProgram(program, parameters, 'inherit', { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${roomForYoung}`.trim() })
    child.on('error', reject)
    child.on('close', (status) => {
      if (status === 0) resolve(undefined)
      else reject(new Error(`${program} failed`))
    })
  })
}
