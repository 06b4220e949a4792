/** A small map of where a place is, in units of its own; paths are whole numbers to stay light. */
export interface Locator {
  width: number
  height: number
  /** The place itself; empty for a provider, which is a point. */
  own: string
  /** Of a provider: the board it is placed in. */
  home: string
  /** What it is shown in: the areas of its region, the regions of England, or the boards around. */
  around: string[]
  /** The areas drawn, the place itself among them; none for a provider. */
  areas: { code: string; name: string }[]
  /** Of a provider: its hospital sites, or its own address where no sites are listed. */
  points: [x: number, y: number][]
  /** "Devon in the South West". */
  caption: string
}
