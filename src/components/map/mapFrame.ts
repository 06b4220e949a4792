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

/** Map units: the drawing is as wide and high as this, whatever its size on screen. */
export const mapSize = { width: 620, height: 700 } as const
export const insetBox = { x: 492, y: 586, width: 128, height: 108 } as const
