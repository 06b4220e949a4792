import { unkept } from '~/deployment/unkept'
import type { Database } from '~/engine/Database'
import type { EngineStore } from '~/engine/engineStore'
import { joined } from '~/format/list'
import { nameFault, tableName } from '~/model/ownFile/columnNames'
import type { ColumnType } from '~/model/ownFile/columnTypes'
import { placeIndex, type PlaceIndex } from '~/model/ownFile/knownPlaces'
import { type Meaning, meaningOf } from '~/model/ownFile/meanings'
import { loadTable, tableRef } from './load/loadTable'
import { putBack } from './load/putBack'
import { quotedName } from './load/typeSql'
import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'
import { whenReady } from './load/whenReady'
import { emptyState, type OwnState, type OwnTable } from './OwnTable'
import type { CleanTable, ReadOptions } from './work/messages'
import { packInWorker, type Progress, readInWorker, unpackInWorker } from './work/readInWorker'
import { Refusal } from './work/Refusal'
import { readWorkspace, workspaceEntries } from './workspace'

const untold: ReadOptions = { sheet: null, hasHeader: null }
const stopping = 'stopped by the reader'

/** Lets the page draw and answer between two pieces of work. */
const breath = () => new Promise<void>((done) => { setTimeout(done) })

/** Holds the reader's tables and does what is asked with them, one thing at a time. */
export class OwnDesk {
  private state: OwnState = emptyState
  private readonly listeners = new Set<() => void>()
  private running: AbortController | null = null
  private places: Promise<PlaceIndex> | null = null

  constructor(private readonly engine: EngineStore) {
    engine.fillWith((reader) => this.fill(reader))
  }

  get = (): OwnState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Reads a file into a new table. */
  async take(file: File): Promise<void> {
    const name = tableName(file.name, this.names())
    await this.work(file.name, async (signal, onProgress) => {
      // What codes mean is fetched while the file is read.
      this.register().catch(() => undefined)
      const clean = await readInWorker(file, untold, { signal, onProgress })
      const table = await this.load({ name, fileName: file.name, file, clean, options: untold, types: {} }, signal, onProgress)
      await breath()
      this.set({ tables: [table, ...this.state.tables] })
    })
  }

  /** Reads the file of a table again, in another way. */
  async readAgain(table: OwnTable, change: Partial<ReadOptions>): Promise<void> {
    const { file } = table
    if (!file) return
    const options = { ...table.options, ...change }
    await this.work(table.fileName, async (signal, onProgress) => {
      const clean = await readInWorker(file, options, { signal, onProgress })
      await this.replace(table, { clean, options, types: {} }, signal, onProgress)
    })
  }

  /** Takes a column as of another type. */
  async retype(table: OwnTable, column: string, type: ColumnType): Promise<void> {
    await this.work(table.fileName, (signal, onProgress) => this.replace(table, { types: { ...table.types, [column]: type } }, signal, onProgress))
  }

  mean(table: OwnTable, column: string, meaning: Meaning): void {
    this.put(table, { ...table, meanings: { ...table.meanings, [column]: meaning } })
  }

  /** @returns why the name cannot be used; null where it is in use now */
  async rename(table: OwnTable, name: string): Promise<string | null> {
    const fault = nameFault(name, this.names().filter((one) => one !== table.name))
    if (fault !== null || name === table.name) return fault
    const { reader } = await whenReady(this.engine)
    await reader.run(`alter table ${tableRef(table.name)} rename to ${quotedName(name)}`)
    this.put(table, { ...table, name })
    return null
  }

  async remove(table: OwnTable): Promise<void> {
    this.set({ tables: this.state.tables.filter((one) => one !== table), said: `${table.name} is removed.` })
    const { reader } = await whenReady(this.engine)
    await reader.run(`drop table if exists ${tableRef(table.name)}`)
  }

  cancel(): void {
    this.running?.abort(new Error(stopping))
  }

  /** All tables as one file; null where it was stopped or failed. */
  async save(): Promise<Blob | null> {
    let packed: Blob | null = null
    await this.work('workspace', async (signal) => {
      const kept = this.state.tables.map(({ name, fileName, clean, loaded, meanings }) => ({
        ...keptOf(clean), name, file: fileName, content: clean.data,
        columns: loaded.columns.map((column) => ({ name: column.name, type: column.type, meaning: meanings[column.name] ?? ('none' as const) })),
      }))
      packed = await packInWorker(workspaceEntries(kept), { signal })
    })
    return packed
  }

  /** Opens a workspace file: all of its tables, or none. */
  async open(file: File): Promise<void> {
    await this.work(file.name, async (signal, onProgress) => {
      const kept = await readWorkspace(await unpackInWorker(file, { signal }))
      const opened: OwnTable[] = []
      try {
        for (const table of kept) {
          const { name, file: fileName, columns } = table
          const clean: CleanTable = { ...keptOf(table), data: table.content, names: columns.map((column) => column.name), stated: columns.map(() => null), sheets: [], hasHeader: true }
          const types = Object.fromEntries(columns.map((column) => [column.name, column.type]))
          const loaded = await this.load({ name: tableName(name, [...this.names(), ...opened.map((one) => one.name)]), fileName, file: null, clean, options: untold, types }, signal, onProgress)
          opened.push({ ...loaded, meanings: Object.fromEntries(columns.map((column) => [column.name, column.meaning])) })
        }
      } catch (fault) {
        const { reader } = await whenReady(this.engine)
        for (const { name } of opened) await reader.run(`drop table if exists ${tableRef(name)}`)
        throw fault
      }
      this.set({ tables: [...opened, ...this.state.tables] })
    })
  }

  /** The places that codes can mean. */
  async register(): Promise<PlaceIndex> {
    this.places ??= whenReady(this.engine).then(async ({ database }) => {
      const { placeRegister } = await import('~/queries/own/placeRegister')
      const { rows: places } = await placeRegister(database, { districts: false })
      await breath()
      const { rows: districts } = await placeRegister(database, { districts: true })
      await breath()
      return placeIndex([...places, ...districts])
    })
    // One that failed is asked for anew.
    this.places.catch(() => { this.places = null })
    return this.places
  }

  database = async (): Promise<{ database: Database; reader: ReaderDatabase }> => whenReady(this.engine)

  private async replace(table: OwnTable, change: Partial<Pick<OwnTable, 'clean' | 'options' | 'types'>>, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<void> {
    const made = await this.load({ ...table, ...change }, signal, onProgress)
    const isSame = made.loaded.columns.length === table.loaded.columns.length && made.loaded.columns.every(({ name }, index) => name === table.loaded.columns[index]?.name)
    this.put(table, isSame ? { ...made, meanings: { ...made.meanings, ...chosenBefore(table, made) } } : made)
  }

  /** A new table under a passing name, which takes the place of an old one only when it is whole. */
  private async load(given: Omit<OwnTable, 'loaded' | 'meanings'>, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<OwnTable> {
    onProgress({ done: 0, total: 0, words: 'Waiting for the database to start.' })
    const { reader } = await whenReady(this.engine, signal)
    const passing = `_${given.name}`
    const loaded = await loadTable(reader, given.clean, { name: passing, types: given.types, signal, onStep: (done, total, words) => { onProgress({ done, total, words }) } })
    await reader.run(`drop table if exists ${tableRef(given.name)}`)
    await reader.run(`alter table ${tableRef(passing)} rename to ${quotedName(given.name)}`)
    const places = await this.register()
    await breath()
    return { ...given, loaded, meanings: Object.fromEntries(loaded.columns.map((column) => [column.name, meaningOf(column, places)])) }
  }

  private async work(name: string, job: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>): Promise<void> {
    if (this.running) return
    const running = new AbortController()
    this.running = running
    const onProgress = (progress: Progress) => { if (this.running === running) this.set({ busy: { ...progress, name } }) }
    this.set({ fault: null, said: null, busy: { name, done: 0, total: 0, words: 'The file is being opened.' } })
    try {
      await job(running.signal, onProgress)
      this.set({ busy: null })
    } catch (cause) {
      this.set(running.signal.aborted ? { busy: null, said: `${name} was stopped; nothing of it was kept.` } : { busy: null, fault: { name, words: wordsOf(cause) } })
    } finally {
      this.running = null
    }
  }

  private async fill(reader: ReaderDatabase): Promise<readonly string[]> {
    const lost = await putBack(reader, this.state.tables)
    if (lost.length > 0) this.set({ tables: this.state.tables.filter(({ name }) => !lost.includes(name)), fault: { name: joined(lost), words: 'The database had to start again, and there was no room to put it back. Load the file once more.' } })
    return lost
  }

  private names = () => this.state.tables.map(({ name }) => name)

  private put(old: OwnTable, made: OwnTable): void {
    this.set({ tables: this.state.tables.map((one) => (one === old ? made : one)) })
  }

  private set(change: Partial<OwnState>): void {
    this.state = { ...this.state, ...change }
    unkept.set('own', unkeptTables(this.state.tables.length))
    this.listeners.forEach((listener) => { listener() })
  }
}

const unkeptTables = (tables: number) => (tables === 0 ? null : tables === 1 ? 'the table that you loaded' : `the ${tables} tables that you loaded`)

/** Meanings of columns whose type did not change stay as the reader left them. */
const chosenBefore = (before: OwnTable, after: OwnTable): Record<string, Meaning> =>
  Object.fromEntries(before.loaded.columns.flatMap(({ name, type }, index) => (after.loaded.columns[index]?.type === type ? [[name, before.meanings[name] ?? 'none']] : [])))

/** What a workspace says of how a table was read. */
const keptOf = ({ delimiter, rows, lineNoun, notes, sheet, rejects, rejectCount, blankRows }: Omit<CleanTable, 'data' | 'names' | 'stated' | 'sheets' | 'hasHeader'>) =>
  ({ delimiter, rows, lineNoun, notes, sheet, rejects, rejectCount, blankRows })

function wordsOf(cause: unknown): string {
  if (cause instanceof Refusal) return cause.message
  const text = cause instanceof Error ? cause.message : String(cause)
  if (/out of memory|memory limit/i.test(text)) return 'The table needs more memory than the page may use. Keep the columns and rows you need, remove other tables, and choose it again.'
  return `The database could not load it: ${text}`
}
