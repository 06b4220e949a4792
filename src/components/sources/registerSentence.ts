import type { Edition } from '~/contracts/codes'

const registers = {
  fls_evidence: 'register, from the national audit (FLS-DB), trusts, Parliament and the press',
  fls_fact: 'register, from the national audit (FLS-DB), trusts, Parliament and the press',
  scanner_site: 'register of announced scanners, from the government, trusts, Parliament and the press',
  scanner_programme: 'register of announced scanners, from the government and copies of its releases',
  policy_event: 'register of events, from Parliament, the government, charities and the press',
} as const

/** Tables kept by hand, each row with its own page. */
export type RegisterTable = keyof typeof registers

/** Where what a hand-kept register says comes from. */
export const registerSentence = (table: RegisterTable, edition: Edition | null = null): string =>
  `Source: DEXA Atlas’s ${registers[table]}; each row names its page.${edition === null ? '' : ` ONS boundaries, April ${edition}.`}`
