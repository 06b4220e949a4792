let field: HTMLTextAreaElement | null = null
let kept: string | null = null

const note = (event: Event) => { if (event.target === field) kept = field?.value ?? null }

/**
 * Remembers what is typed into the text field of the built page before its program runs: React writes the built text
 * over it as it takes the page over. To be called before that.
 */
export function holdEarlyText(): void {
  field = document.querySelector('textarea')
  if (!field) return
  if (field.value !== field.defaultValue) kept = field.value
  document.addEventListener('input', note, { capture: true })
}

/** @returns what was typed, once; null where nothing was */
export function takeEarlyText(): string | null {
  document.removeEventListener('input', note, { capture: true })
  const taken = kept
  kept = null
  return taken
}
