import { z } from './zod'

/** A file a table was made from. `path` is where scripts/refresh looks for it below its folder. */
const sourceFile = z.strictObject({
  path: z.string().regex(/^[a-z0-9_]+\/\S+$/),
  /** The publisher's own lasting address of exactly this file; null where there is none. */
  url: z.url().nullable(),
  /** Of the copy that today's data were made from. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
  bytes: z.int().positive().nullable(),
  /** Where a person finds the file, and what to make of it. */
  by_hand: z.string().min(1).nullable(),
  /** Newest publication that a compiled copy can hold; a later workbook overrules it. */
  as_of: z.iso.date().optional(),
  /** A refresh goes on without it. */
  optional: z.literal(true).optional(),
})
export type SourceFile = z.infer<typeof sourceFile>

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  licence_url: z.url().nullable(),
  attribution: z.string().min(1),
  /** The publisher's page. */
  url: z.url(),
  vintage: z.string().min(1),
  files: z.array(sourceFile),
  note: z.string().min(1),
})
export type Source = z.infer<typeof source>

/** data/sources.json: one entry per source id that the tables name. */
export const sourceRegister = z
  .array(source)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'a source id comes twice')
