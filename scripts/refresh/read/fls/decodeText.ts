/** What Windows-1252 has at bytes 80 to 9F; a blank where it has nothing. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Text in UTF-8, or where it is not, in Windows-1252, in which older spreadsheets save: "St Mary’s" has byte 92 there. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Node's own decoder for Windows-1252 reads these bytes as ISO-8859-1: https://github.com/nodejs/node/issues/56542
    return Buffer.from(bytes).toString('latin1').replace(/[\x80-\x9f]/g, (one) => windows[one.charCodeAt(0) - 0x80] ?? one)
  }
}
