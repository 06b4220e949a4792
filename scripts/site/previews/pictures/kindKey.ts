import type { Kind } from '~/components/map/categoryScale'
import { colours } from '../Preview'
import { textPath } from '../textPath'
import { kindFill } from './kindPatterns'

interface Entry {
  kind: Kind
  name: string
  count: number
}

const left = 56
const bottom = 528
const step = 35

/** What the map's patterns mean, and for how many areas; its patterns are defined with the map. */
export const kindKey = (entries: readonly Entry[]): { svg: string; top: number } => ({
  top: bottom - (entries.length - 1) * step - 26,
  svg: entries.map(({ kind, name, count }, index) => {
    const y = bottom - (entries.length - 1 - index) * step
    return `<rect x="${left}" y="${y - 20}" width="40" height="25" fill="${kindFill(kind)}" stroke="${colours.quiet}"/>${textPath(`${name}: ${count}`, { face: 'text', size: 24, x: left + 54, y, fill: colours.ink })}`
  }).join(''),
})
