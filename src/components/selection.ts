/** The one area that map, table and chart point at together. */
export interface Selection {
  hovered: string | null
  selected: string | null
  hover: (code: string | null) => void
  select: (code: string | null) => void
}

/** Selection with places that stay marked in every picture. */
export interface PinnedSelection extends Selection {
  pinned: readonly string[]
}

export type PlaceState = 'selected' | 'hovered' | 'pinned' | null

/** How a place is marked: what the reader chose comes before what the pointer is on, and that before what is kept. */
export const placeState = (code: string, { selected, hovered, pinned }: PinnedSelection): PlaceState =>
  code === selected ? 'selected' : code === hovered ? 'hovered' : pinned.includes(code) ? 'pinned' : null
