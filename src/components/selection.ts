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
