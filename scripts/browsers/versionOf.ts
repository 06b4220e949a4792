import { spawnSync } from 'node:child_process'

/** "Mozilla Firefox 153.8.0esr" as "153.8.0esr"; null where no version stands in it. */
export const versionIn = (text: string): string | null => /\d+(?:\.\d+)+\w*/.exec(text)?.[0] ?? null

/** What a program says of its version. */
export const versionOf = (program: string): string | null => versionIn(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout)
