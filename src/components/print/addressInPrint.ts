/** Two lines of the sheet at its smallest type. */
const mostCharacters = 190

/** A page's address as it is printed; a longer one, such as that of a large scenario, without its settings, and a note that says so. */
export function addressInPrint(href: string): { address: string; note: string | null } {
  const whole = href.replace(/^https?:\/\//, '').replace(/#.*$/, '')
  if (whole.length <= mostCharacters) return { address: whole, note: null }
  return { address: whole.replace(/\?.*$/, ''), note: 'The settings of this sheet make its link too long to print: it is in the file that the page saves, and in the browser.' }
}
