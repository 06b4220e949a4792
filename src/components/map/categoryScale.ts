import type { ClassScale } from './classScale'

/** One of several kinds of area without an order; its pattern tells it apart where colour does not. */
export interface Kind {
  /** Names its pattern in the page, so it is unique there. */
  id: string
  name: string
  /** Crosses are the sign of no data. */
  pattern: 'plain' | 'stripes' | 'dots' | 'checks' | 'crosses'
  colour: string
  /** What the pattern is drawn on. */
  ground: string
}

export interface CategoryScale {
  kinds: readonly Kind[]
}

/** What a map can be coloured by: classes of a value, or kinds. */
export type MapScale = ClassScale | CategoryScale
