import { answerOf } from './tidy'

interface Hospitals {
  readonly codes: string[]
  /** Names without their codes; an answer without codes stands whole. */
  readonly names: string[]
}

const coded = /^(?<code>[A-Z0-9]{3})\. ?(?<name>.+)$/

/** "NMG. North Manchester General Hospital,OHM. Royal Oldham Hospital" as codes and names; a comma inside a name stays. */
export function readHospitals(text: string): Hospitals {
  const answer = answerOf(text)
  if (answer === null || /^(no|none|nil)$/i.test(answer)) return { codes: [], names: [] }
  const parts = answer.split(/[,;] ?(?=[A-Z0-9]{3}\. ?\S)/).map((part) => coded.exec(part.trim())?.groups ?? { name: part.trim() })
  return {
    codes: parts.flatMap(({ code }) => (code ? [code] : [])),
    names: parts.flatMap(({ name }) => (name ? [name] : [])),
  }
}
