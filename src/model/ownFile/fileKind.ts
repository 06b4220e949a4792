/** What a reader's file is by its content; a name never decides alone. */
type FileKind = 'text' | 'parquet' | 'workbook' | 'workspace'

export type KindFound = { kind: FileKind } | { fault: string }

/** Most bytes of a file that are read, by its kind. A text of 100 MB loads; one of 296 MB runs out of the 1 GB that the database may take. */
const mostBytes: Record<FileKind, number> = { text: 150_000_000, parquet: 100_000_000, workbook: 30_000_000, workspace: 150_000_000 }

/** Bytes at the start of a file that are enough to tell its kind, encoding and columns. */
export const headBytes = 262_144

const signatures: readonly { bytes: readonly number[]; at?: number; words: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], words: 'a workbook of an older Excel (.xls). Open it in Excel and save it as .xlsx or CSV' },
  { bytes: [0x25, 0x50, 0x44, 0x46], words: 'a PDF. Ask its publisher for the table as CSV or Excel' },
  { bytes: [0x1f, 0x8b], words: 'a file packed with gzip. Unpack it first' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], words: 'a file packed with Zstandard. Unpack it first' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], words: 'a 7-Zip archive. Unpack it first' },
  { bytes: [0x52, 0x61, 0x72, 0x21], words: 'a RAR archive. Unpack it first' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], words: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], words: 'a picture (JPEG)' },
  { bytes: [0x47, 0x49, 0x46, 0x38], words: 'a picture (GIF)' },
  { bytes: [0x44, 0x55, 0x43, 0x4b], at: 8, words: 'a DuckDB database. Export the table from it as CSV or Parquet' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], words: 'a SQLite database. Export the table from it as CSV' },
  { bytes: [0x4d, 0x5a], words: 'a program' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], words: 'a program' },
]

const holds = (head: Uint8Array, bytes: readonly number[], at = 0) => bytes.every((byte, index) => head[at + index] === byte)

/** Whether the names inside a zip file, which stand in it as they are, hold a word. */
const names = (head: Uint8Array, word: string) => new TextDecoder('latin1').decode(head).includes(word)

/**
 * Tells what a file is.
 * @param head its first bytes, `headBytes` of them where there are so many
 * @param size bytes of the whole
 */
export function kindOfFile(head: Uint8Array, size: number): KindFound {
  if (size === 0) return { fault: 'The file is empty.' }
  if (holds(head, [0x50, 0x41, 0x52, 0x31])) return within('parquet', size)
  if (holds(head, [0x50, 0x4b, 0x03, 0x04])) {
    if (names(head, 'dexa-atlas-workspace.json')) return within('workspace', size)
    // Office programs write this entry first or soon after.
    if (names(head, '[Content_Types].xml') || names(head, 'xl/')) return within('workbook', size)
    return { fault: 'This is a zip archive, not a table. Unpack it and choose one of the files inside.' }
  }
  const known = signatures.find(({ bytes, at }) => holds(head, bytes, at))
  if (known) return { fault: `This is ${known.words}${/[.)]$/.test(known.words) ? '' : '.'} A name that ends in .csv does not make it a table.`.replace(').', ').') }
  if (encodingOfHead(head) === 'utf-8' && looksBinary(head)) return { fault: 'This is not text: it holds bytes that no table of text has, whatever its name ends in. Choose a CSV, TSV, Parquet or XLSX file.' }
  if (/^\s*<(!doctype|html|\?xml)/i.test(new TextDecoder('latin1').decode(head.subarray(0, 200)))) return { fault: 'This is a web page or XML, not a table. Perhaps the download needed a log-in; fetch the file itself.' }
  if (/^\s*[[{]\s*["{[]/.test(new TextDecoder('latin1').decode(head.subarray(0, 200)))) return { fault: 'This is JSON, not a table. Ask for the same figures as CSV, or turn them into a table first.' }
  return within('text', size)
}

const kindWords: Record<FileKind, string> = { text: 'text files', parquet: 'Parquet files', workbook: 'Excel workbooks', workspace: 'workspace files' }

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1e6).toLocaleString('en-GB')} MB`

function within(kind: FileKind, size: number): KindFound {
  if (size <= mostBytes[kind]) return { kind }
  return { fault: `The file has ${inMegabytes(size)}; this page reads ${kindWords[kind]} up to ${inMegabytes(mostBytes[kind])}, since all of it stays in your browser’s memory. Keep the columns and rows you need${kind === 'text' ? ', or save it as Parquet' : ''}, and choose it again.` }
}

/** How the text of a file is written, as far as its first bytes tell; Windows-1252 shows only where UTF-8 fails. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export function encodingOfHead(head: Uint8Array): Encoding {
  if (holds(head, [0xff, 0xfe])) return 'utf-16le'
  if (holds(head, [0xfe, 0xff])) return 'utf-16be'
  const some = head.subarray(0, 2000)
  const noughts = [0, 0]
  some.forEach((byte, index) => { if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1 })
  const half = some.length / 2
  const [even = 0, odd = 0] = noughts
  // Without its mark: plain letters have a nought in every other byte.
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le'
  if (even > 0.6 * half && odd < 0.05 * half) return 'utf-16be'
  return 'utf-8'
}

/** Control characters that text never holds: a nought, or more than one in a hundred of the others. */
function looksBinary(head: Uint8Array): boolean {
  let odd = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd += 1
  }
  return odd > head.length / 100
}

const encodingWords: Record<Encoding, string | null> = {
  'utf-8': null,
  'utf-16le': 'The file is written in UTF-16; it was read as such.',
  'utf-16be': 'The file is written in UTF-16 (big-endian); it was read as such.',
  'windows-1252': 'The file is not UTF-8 and was read as Windows-1252, as Excel’s plain CSV is written; signs such as £ and é are kept.',
}

/** What to tell the reader of the encoding; null where there is nothing to tell. */
export const encodingNote = (encoding: Encoding): string | null => encodingWords[encoding]
