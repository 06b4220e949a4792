import { formatFixed, formatSignedCount } from '~/format/number'

/** The last digits of what a model gives are not known. */
const roundedTo = (value: number, figures: number) => (Math.abs(value) < 10 ** figures ? Math.round(value) : Number(value.toPrecision(figures)))

/** To so many figures at most, three where none is given. */
export const about = (value: number, figures = 3): string => formatFixed(roundedTo(value, figures), 0)

/** To three figures at most, with its sign. */
export const aboutMore = (value: number): string => formatSignedCount(roundedTo(value, 3))
