import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { byteKinds, type ByteKind } from '~/contracts/benchResults'
import { kindOf } from '../routes/bytesByKind'

export interface Weight {
  /** Bytes of the files as sent, without what the connection adds. */
  bytes: Record<ByteKind, number>
  /** The page and all files that it names. */
  requests: number
}

const named = /["'(](?:[^"'()\s]*\/)?((?:assets\/[\w.-]+\.(?:js|css|woff2|png|svg|json))|icon\.png)["')]/g

/**
 * What a page loads before its database, counted from the built files alone: itself, and each file that its HTML names,
 * in links or in the script that begins its program.
 * @param folder dist/client
 * @param file the page below it
 */
export function routeWeight(folder: string, file: string): Weight {
  const files = [file, ...filesNamedIn(readFileSync(join(folder, file), 'utf8'))]
  const bytes = Object.fromEntries(byteKinds.map((kind) => [kind, 0])) as Record<ByteKind, number>
  for (const path of files) bytes[kindOf(path)] += sentBytes(join(folder, path))
  return { bytes, requests: files.length }
}

/** Paths below the site's start, each once. */
export const filesNamedIn = (html: string): string[] => [...new Set([...html.matchAll(named)].map(([, path = '']) => path))]

/** Servers send the compressed copy where there is one. */
export const sentBytes = (path: string): number => statSync(existsSync(`${path}.gz`) ? `${path}.gz` : path).size
