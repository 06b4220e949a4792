import { SourceFault } from './SourceFault'

/**
 * A file's bytes as text. Read as UTF-8, another encoding would pass: an apostrophe of Windows-1252 becomes a mark of
 * replacement in the middle of a hospital's name.
 * @throws SourceFault with the line where the text stops being UTF-8
 */
export function readUtf8(file: string, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start.startsWith('fffe') || start.startsWith('feff')) {
    throw new SourceFault({ file }, 'text in UTF-16', 'UTF-8: save it again as "CSV UTF-8"')
  }
  if (start === '504b0304') throw new SourceFault({ file }, 'a zip archive', 'the file inside it: unpack it')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new SourceFault(
      { file, row: lineOfFault(bytes) },
      'letters that are not UTF-8',
      'UTF-8: download it again, or save it again as "CSV UTF-8"',
      { cause },
    )
  }
}

function lineOfFault(bytes: Uint8Array): number {
  const whole = Buffer.from(bytes)
  const lines = whole.toString('latin1').split('\n')
  return 1 + lines.findIndex((line) => Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD'))
}
