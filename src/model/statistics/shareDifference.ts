import type { Interval } from './interval'
import { moverDifference } from './moverDifference'
import { wilson } from './wilson'

interface Share {
  part: number
  whole: number
}

const estimate = ({ part, whole }: Share) => ({ value: part / whole, ...wilson(part, whole) })

/**
 * Newcombe's 95% interval for a difference of two shares (Newcombe 1998, Statistics in Medicine 17:873, method 10):
 * now less before.
 * @param now,before counts, each whole over 0
 * @returns differences, -1 to 1
 */
export const shareDifference = (now: Share, before: Share): Interval => moverDifference(estimate(now), estimate(before))
