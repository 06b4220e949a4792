import { createParser, parseAsArrayOf } from 'nuqs'
import { monthPattern } from '~/contracts/codes'

const codePattern = /^[A-Z0-9]{3,6}$/

const parseCode = (text: string) => (codePattern.test(text.toUpperCase()) ? text.toUpperCase() : null)

/** ODS code of an area or provider, in any case. */
export const code = createParser({ parse: parseCode, serialize: String })
/** Codes with commas between; one that cannot be one spoils the list. */
export const codes = parseAsArrayOf(code, ',')
/** A month, YYYY-MM. */
export const month = createParser({ parse: (text) => (monthPattern.test(text) ? text : null), serialize: String })

/** Text of a link as a note may quote it. */
export const quoted = (found: string): string => `“${found.length > 40 ? `${found.slice(0, 40)}…` : found}”`
