/** What a visit to the page's own links and questions carries, which a link from elsewhere does not. */
export const askedHere = { isAskedHere: true } as const

export const isAskedHere = (state: unknown): boolean => (state as Partial<typeof askedHere> | null)?.isAskedHere === true
