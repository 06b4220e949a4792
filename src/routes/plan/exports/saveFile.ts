/** Hands a text to the reader as a file; it leaves the browser nowhere else. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type }))
}

export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => { URL.revokeObjectURL(url) }, 10_000)
}

/** "Wave 2: six additional" as "wave-2-six-additional". */
export const fileName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'scenario'
