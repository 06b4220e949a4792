/** Whether a list keeps a mark: at most such a share waits six weeks or more, or less than one person. */
export const keepsMark = (mark: number, share: number, list: number): boolean => share <= mark || share * list < 1

/** People waiting six weeks or more as a share of the list; of a list of nobody, none. */
export const shareOf = (sixPlus: number, list: number): number => (list < nobody ? 0 : Math.min(1, Math.max(0, sixPlus / list)))

/** What rounding leaves of a list that has run out. */
const nobody = 1e-6
