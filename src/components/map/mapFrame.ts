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
  /** From metres of the British National Grid to map units; for London enlarged, null where it is not drawn. */
  placed: Placing
  insetPlaced: Placing | null
  /** The part of the drawing that each region fills, by code. */
  regions: Record<string, Box>
}

/** x = scale × easting + x, y = −scale × northing + y. */
export interface Placing {
  scale: number
  x: number
  y: number
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** England is drawn this wide; the rest of the width is sea for labels. */
export const landWidth = 616
/** Map units: the drawing is as wide and high as this, whatever its size on screen. */
export const mapSize = { width: 724, height: 700 } as const
export const insetBox = { x: 580, y: 580, width: 138, height: 112 } as const

/** The whole drawing, or a part of it in the same proportions with a margin around. */
export function viewBoxOf(part: Box | null): string {
  const { x, y, width, height } = part ?? { x: 0, y: 0, ...mapSize }
  return [x, y, width, height].map((length) => length.toFixed(1)).join(' ')
}

/** The smallest box in the map's proportions that holds another, with a margin. */
export function closeUpOf(part: Box): Box {
  const shape = mapSize.width / mapSize.height
  const height = 1.12 * Math.max(part.height, part.width / shape)
  const width = height * shape
  return { x: part.x + part.width / 2 - width / 2, y: part.y + part.height / 2 - height / 2, width, height }
}

export const pointOf = ({ scale, x, y }: Placing, { easting, northing }: { easting: number; northing: number }): [number, number] =>
  [scale * easting + x, -scale * northing + y]

/** A length as part of another, for what is laid over the drawing. */
export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`
