import type { DatabaseFile } from '~/engine/fetchDatabase'

/** @throws where the file does not arrive */
export async function json<T>(path: string): Promise<T> {
  const response = await fetch(`/${path}`)
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return (await response.json()) as T
}

interface Manifest {
  files: { path: string; bytes: number; sha256: string }[]
}

/** What the built data say of their database. */
export async function databaseFile(): Promise<DatabaseFile> {
  const { files } = await json<Manifest>('data/manifest.json')
  const file = files.find(({ path }) => path === 'atlas.duckdb')
  if (!file) throw new Error('The manifest has no atlas.duckdb.')
  return { url: '/data/atlas.duckdb', bytes: file.bytes, sha256: file.sha256 }
}
