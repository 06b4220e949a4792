export interface MapArea {
  code: string
  /** SVG path data in map units. */
  path: string
  /** A point inside or near the area, for labels and arrow keys, in map units. */
  centre: [number, number]
}

export interface MapGeometry {
  areas: MapArea[]
  /** Lines between regions. */
  borders: string
  /** England's coast, where nothing else is drawn. */
  coast: string
  /** London again, enlarged, where it has several areas; else empty. */
  inset: MapArea[]
}

/** England is drawn this wide; the rest of the width is sea for labels. */
export const landWidth = 616
/** Map units: the drawing is as wide and high as this, whatever its size on screen. */
export const mapSize = { width: 724, height: 700 } as const
export const insetBox = { x: 580, y: 580, width: 138, height: 112 } as const
