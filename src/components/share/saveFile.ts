/** Hands a file to the reader; it leaves the browser nowhere else. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => { URL.revokeObjectURL(url) }, 10_000)
}

export const saveText = (name: string, type: string, text: string): void => { saveFile(name, new Blob([text], { type })) }

/** "Wave 2: six additional" as "wave-2-six-additional". */
export const fileName = (name: string, instead: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 80) || instead
