import { z } from '~/contracts/zod'
import { columnTypes } from '~/model/ownFile/columnTypes'
import { meanings } from '~/model/ownFile/meanings'
import { mostRejects } from '~/model/ownFile/recordScanner'
import { Refusal } from './work/Refusal'

const workspaceVersion = 1
/** Told apart from other zip files by this name, which stands first in it. */
const manifestName = 'dexa-atlas-workspace.json'

const columnSchema = z.object({ name: z.string().min(1), type: z.enum(columnTypes), meaning: z.enum(meanings) })
const rejectSchema = z.object({ line: z.int().nonnegative(), column: z.string().nullable(), text: z.string(), reason: z.string() })
const tableSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  file: z.string(),
  data: z.string(),
  delimiter: z.string().length(1),
  rows: z.int().nonnegative(),
  lineNoun: z.enum(['line', 'row']),
  columns: z.array(columnSchema).min(1),
  notes: z.array(z.string()),
  sheet: z.string().nullable().default(null),
  /** Rows that could not be read at all: those with a cell of another type are found again when the table is loaded. */
  rejects: z.array(rejectSchema).max(mostRejects).default([]),
  rejectCount: z.int().nonnegative().default(0),
  blankRows: z.int().nonnegative().default(0),
})
const manifestSchema = z.object({ version: z.literal(workspaceVersion), tables: z.array(tableSchema).min(1) })
export type KeptTable = z.infer<typeof tableSchema> & { content: Blob }

interface Entry {
  name: string
  data: Blob
}

/** The files of a workspace: a list of the tables with what was left out, and the rows of each as they were read. */
export function workspaceEntries(tables: readonly Omit<KeptTable, 'data'>[]): Entry[] {
  const named = tables.map(({ content, ...rest }, index) => ({ content, kept: { ...rest, data: `table-${index + 1}.txt` } }))
  const manifest = { version: workspaceVersion, tables: named.map(({ kept }) => kept) }
  return [
    { name: manifestName, data: new Blob([JSON.stringify(manifest, null, 2)]) },
    ...named.map(({ content, kept }) => ({ name: kept.data, data: content })),
  ]
}

/** @throws Refusal where it is not a workspace of this version, or something is missing from it */
export async function readWorkspace(entries: readonly Entry[]): Promise<KeptTable[]> {
  const text = await entries.find(({ name }) => name === manifestName)?.data.text()
  if (text === undefined) throw new Refusal('This is not a workspace file of DEXA Atlas: it holds no list of tables.')
  const value = parsed(text)
  const version = (value as { version?: unknown } | null)?.version
  if (typeof version === 'number' && version !== workspaceVersion) throw new Refusal(`The workspace file is of version ${version}, and this page reads version ${workspaceVersion}. Load the page again for its newest version.`)
  const manifest = manifestSchema.safeParse(value)
  if (!manifest.success) throw new Refusal('The list of tables in the workspace file cannot be read, so it was not opened. Your tables are as they were.')
  return manifest.data.tables.map((table) => {
    const content = entries.find(({ name }) => name === table.data)?.data
    if (!content) throw new Refusal(`The rows of the table ${table.name} are missing from the workspace file, so it was not opened.`)
    return { ...table, content }
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
