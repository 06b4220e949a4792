/** Trusts without a row in DM01 are in no table of providers. */
const withoutRows: Record<string, string> = { RA2: 'Royal Surrey NHS Foundation Trust' }

/** Name of a trust that a register names; its code where none is known. */
export const trustName = (code: string, name: string | null = null): string => name ?? withoutRows[code] ?? code
