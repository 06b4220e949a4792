import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'
import type { OwnTable } from '../OwnTable'
import { loadTable } from './loadTable'

/**
 * Loads tables once more, each as it was, into a database that started again.
 * @returns names of those that could not be
 */
export async function putBack(reader: Pick<ReaderDatabase, 'run' | 'putFile' | 'dropFile'>, tables: readonly Pick<OwnTable, 'name' | 'clean' | 'loaded'>[]): Promise<string[]> {
  const lost: string[] = []
  for (const { name, clean, loaded } of tables) {
    const types = Object.fromEntries(loaded.columns.map((column) => [column.name, column.type]))
    await loadTable(reader, clean, { name, types, signal: new AbortController().signal, onStep: () => undefined }).catch(() => { lost.push(name) })
  }
  return lost
}
