/** What a reader's file holds, or why it cannot be read and what to do. */
export type FileText = { text: string } | { fault: string }

const mostBytes = 1_000_000

const saveAs = 'Save it as “CSV UTF-8” (in Excel: Save as, then CSV UTF-8) and choose it again.'

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, index) => bytes[index] === byte)

/** What is wrong with a file of so many bytes, before any of it is read; null where nothing is. */
export function sizeFault(bytes: number): string | null {
  if (bytes === 0) return 'The file is empty.'
  return bytes > mostBytes ? `The file has ${(bytes / 1e6).toFixed(1)} MB; this page reads up to 1 MB, which is thousands of rows.` : null
}

/** Reads a CSV file as UTF-8; other files are told apart by how they begin, so that the answer says what they are. */
export function fileText(bytes: Uint8Array): FileText {
  const size = sizeFault(bytes.length)
  if (size !== null) return { fault: size }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return { fault: `This is an Excel workbook or a zip file, not a CSV. ${saveAs}` }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { fault: `This is a workbook of an older Excel, not a CSV. ${saveAs}` }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { fault: 'This is a PDF, not a CSV. Type its rows into the template and choose that.' }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { fault: `This file is written in UTF-16, which this page does not read. ${saveAs}` }
  if (bytes.includes(0)) return { fault: `This is not a text file. ${saveAs}` }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { fault: `This file is not written in UTF-8 (perhaps in Windows-1252), so letters such as é would be wrong. ${saveAs}` }
  }
}
