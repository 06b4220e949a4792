export type EngineFaultKind =
  | 'no-wasm'
  | 'no-worker'
  | 'start-failed'
  | 'unreachable'
  | 'missing'
  | 'cut-short'
  | 'wrong-content'
  | 'unreadable'

const words: Record<EngineFaultKind, string> = {
  'no-wasm': 'This browser cannot run WebAssembly, which the database needs.',
  'no-worker': 'This browser does not allow web workers, which the database needs.',
  'start-failed': 'The database program did not load or start.',
  unreachable: 'The connection was lost while the database was loading.',
  missing: 'The database file is not where it should be on this site.',
  'cut-short': 'The database file arrived incomplete.',
  'wrong-content': 'The database file is not the one that this page was made with; it may be damaged, or the site may just have been updated.',
  unreadable: 'The database file could not be opened.',
}

/** Why the database in the browser does not answer, in words for the reader. */
export class EngineFault extends Error {
  override readonly name = 'EngineFault'

  constructor(
    readonly kind: EngineFaultKind,
    options?: ErrorOptions,
  ) {
    super(words[kind], options)
  }
}
