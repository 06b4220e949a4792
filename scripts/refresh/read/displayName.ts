const small = new Set(['and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'under', 'upon', 'with'])
const initials = new Set(['CIC', 'GP', 'MRI', 'MSK', 'NHS', 'UK'])

/** Tidies the case of a published name: 'THE QUEEN ELIZABETH HOSPITAL' or 'University Of Bristol'. */
export function displayName(published: string): string {
  const name = published.trim().replace(/\s+/g, ' ')
  const shouted = name === name.toUpperCase()
  return name
    .split(' ')
    .map((word) => (shouted ? capitalised(word) : word))
    .map((word, index, words) => lowered(word, words[index - 1]))
    .join(' ')
}

/** Capital after a space, hyphen or bracket, but not after an apostrophe: King's, Stoke-on-Trent. */
function capitalised(word: string): string {
  if (initials.has(word.replace(/\W/g, ''))) return word
  return word.toLowerCase().replace(/(?:^|[-(/.])[a-z]/g, (start) => start.toUpperCase())
}

function lowered(word: string, before: string | undefined): string {
  const opensPhrase = before === undefined || /[-–:(,]$/.test(before)
  return !opensPhrase && small.has(word.toLowerCase()) ? word.toLowerCase() : word
}
