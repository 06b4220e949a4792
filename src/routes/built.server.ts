import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from '~/contracts/zod'
import { type Measure, measureSchema } from '~/contracts/measure'
import { type Source, sourceRegister } from '~/contracts/source'

// Pages are built from the repository's own folder.
const built = join(process.cwd(), 'public', 'data')

/** Path of a built file below public/data; says what to run where it is missing. */
export function builtFile(name: string): string {
  const path = join(built, name)
  if (!existsSync(path)) throw new Error(`public/data/${name} is not built: run npm run data:build.`)
  return path
}

export const readBuilt = (name: string): string => readFileSync(builtFile(name), 'utf8')

const manifestSchema = z.object({
  data_vintage: z.string(),
  build_commit: z.string(),
  tables: z.array(z.object({ name: z.string(), rows: z.number() })),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string(), same_bytes_every_build: z.boolean() })),
})

export const readManifest = () => manifestSchema.parse(JSON.parse(readBuilt('manifest.json')))

export const readMeasures = (): Measure[] => z.array(measureSchema).parse(JSON.parse(readBuilt('measures.json')))

export const readSources = (): Source[] => sourceRegister.parse(JSON.parse(readBuilt('sources.json')))
