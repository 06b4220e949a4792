import { z } from './zod'

const isListOf = (isItem: (item: unknown) => boolean) => (found: unknown) => Array.isArray(found) && found.every(isItem)

/**
 * A list of numbers, looked through at one go: Zod's own lists make an object for each item, and answers hold tens of
 * thousands of numbers, which held the page up.
 */
export const numberList = z.custom<number[]>(isListOf(Number.isFinite), 'Not a list of numbers.')

/** The same with null where a figure is missing. */
export const numberListWithGaps = z.custom<(number | null)[]>(isListOf((item) => item === null || Number.isFinite(item)), 'Not a list of numbers and gaps.')
