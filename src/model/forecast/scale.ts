/** The scale on which errors of a forecast add up: logarithms for counts, logits for shares. */
export type Scale = 'log' | 'logit'

/** A count above nought, or a share above 0 and below 1, on its scale. */
export const toScale = (value: number, scale: Scale): number => (scale === 'log' ? Math.log(value) : Math.log(value / (1 - value)))

export const fromScale = (value: number, scale: Scale): number => (scale === 'log' ? Math.exp(value) : 1 / (1 + Math.exp(-value)))

/** Whether a value has a place on the scale: counts of nought, and shares of 0 or 1, have none. */
export const isOnScale = (value: number, scale: Scale): boolean => value > 0 && (scale === 'log' || value < 1)

/**
 * A share from its counts that is never 0 or 1, so that it has a logit: half a person is added to either side
 * (Haldane 1956, Annals of Human Genetics 20:309; Anscombe 1956, Biometrika 43:461).
 */
export const smoothedShare = (part: number, whole: number): number => (part + 0.5) / (whole + 1)
