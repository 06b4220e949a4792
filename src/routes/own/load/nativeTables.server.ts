import { DuckDBInstance } from '@duckdb/node-api'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'

/** A reader's own tables on native DuckDB, whose "user/" is a folder: for tests. */
export async function nativeTables() {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run("attach ':memory:' as own")
  const folder = mkdtempSync(join(tmpdir(), 'own-'))
  const database: Pick<ReaderDatabase, 'run' | 'putFile' | 'dropFile'> = {
    async run(sql) {
      const rows = (await connection.runAndReadAll(sql.replaceAll("'user/", `'${folder}/`))).getRowObjectsJS()
      return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])))
    },
    async putFile(name, file) { writeFileSync(join(folder, name), new Uint8Array(await file.arrayBuffer())) },
    dropFile(name) { rmSync(join(folder, name)); return Promise.resolve() },
  }
  return {
    database,
    close: () => {
      rmSync(folder, { recursive: true })
      connection.closeSync()
    },
  }
}
