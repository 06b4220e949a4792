import type { MapGeometry } from '~/components/map/mapFrame'
import { colours, type Preview } from '../Preview'
import { englandMap } from '../pictures/englandMap'

interface Told {
  kind: string
  title: string
  source: string
}

/** A page without a figure of its own: its words beside a quiet England. */
export const wordsPreview = ({ kind, title, source }: Told, geometry: MapGeometry): Preview => ({
  kind, title, source, marked: null, figure: null, below: null,
  alt: `${title} Map of England, plain.`,
  picture: englandMap({ geometry, fillOf: () => colours.pale }),
})
