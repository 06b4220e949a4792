/** Boundary editions of NHS areas: the 42 integrated care boards to 31 March 2026, the 36 since. */
export const editions = ['2023', '2026'] as const
export type Edition = (typeof editions)[number]

export const levels = ['england', 'region', 'icb'] as const
export type Level = (typeof levels)[number]

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** ODS code of an area, unique only together with its edition: QRL names two different places. */
export type AreaCode = Branded<'area code'>

export const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/
export const odsPattern = /^[A-Z0-9]{3,6}$/
export const gssPattern = /^E\d{8}$/

export const england = 'ENG' as AreaCode
/** NHS England's own commissioning: counted in England, not an area. */
export const nationalCommissioner = 'X24'
