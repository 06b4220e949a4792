export type Unit = 'bytes' | 'ms' | 's' | 'ratio' | 'score' | 'per second'

export interface Target {
  /** Whether the figure must not exceed the limit, or must reach it. */
  kind: 'at most' | 'at least'
  limit: number
}

/** One thing measured; without a target it is there to be read beside the others. */
export interface Figure {
  id: string
  /** What it is, in words for the table. */
  label: string
  /** Null where it was not measured; the note says why. */
  value: number | null
  unit: Unit
  target: Target | null
  /** Null where there is no target or no value. */
  met: boolean | null
  runs: number
  /** Lowest and highest of the runs. */
  spread: [number, number] | null
  note: string | null
}

type Measured = Pick<Figure, 'id' | 'label' | 'value' | 'unit'> & Partial<Pick<Figure, 'target' | 'runs' | 'spread' | 'note'>>

export function figure({ target = null, runs = 1, spread = null, note = null, ...rest }: Measured): Figure {
  return { ...rest, target, met: meets(rest.value, target), runs, spread, note }
}

function meets(value: number | null, target: Target | null): boolean | null {
  if (value === null || target === null) return null
  return target.kind === 'at most' ? value <= target.limit : value >= target.limit
}

export const atMost = (limit: number): Target => ({ kind: 'at most', limit })
export const atLeast = (limit: number): Target => ({ kind: 'at least', limit })
