/** Text in UTF-8, or where it is not, in Windows-1252, in which older spreadsheets save: "St Mary’s" has byte 92 there. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
