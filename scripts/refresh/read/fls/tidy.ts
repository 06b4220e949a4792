/** One line of what somebody typed into a form. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Ways of leaving a question out; "None" and "Not sure" are answers. */
const nothing = /^(|[-–—]+|\.|n\/?a|null|not applicable)$/i

/** The answer, or null where there is none. */
export const answerOf = (text: string): string | null => (nothing.test(tidy(text)) ? null : tidy(text))
