/** What a link's picture says, in words: drawn as outlines, and read out as its alternative text. */
export interface PreviewWords {
  /** What the page is: "Integrated care board". */
  kind: string
  title: string
  /** What to notice; null where nothing stands out. */
  marked: string | null
  /** The page's own figure, large, with what it counts; null where the title says all that is known. */
  figure: { text: string; label: string } | null
  /** Source and month. */
  source: string
  /** The picture in a sentence or two. */
  alt: string
}

export interface Preview extends PreviewWords {
  /** SVG that fills the right of the card. */
  picture: string
  /** SVG under the words, in place of a figure, and how high up it reaches; null for most. */
  below: { svg: string; top: number } | null
}

export const cardSize = { width: 1200, height: 628 } as const

/** Of the site's styles, and of its maps. */
export const colours = { paper: '#fbfaf6', ink: '#1b2430', quiet: '#545d68', rule: '#d9d6cc', blue: '#12436d', pale: '#dfe7f0', orange: '#b3470f', orangeLine: '#d65f18' } as const
