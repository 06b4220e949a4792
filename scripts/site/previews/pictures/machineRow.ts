import { colours } from '../Preview'
import { textPath } from '../textPath'

const box = { left: 56, top: 424, size: 30, gap: 6.4, perRow: 17 }

/** A square a machine: full for new, hollow for one that replaces another; both counts in words below. */
export function machineRow(added: number, replaced: number): { svg: string; top: number } {
  const rows = Math.ceil((added + replaced) / box.perRow)
  const squares = Array.from({ length: added + replaced }, (_, index) => {
    const x = box.left + (index % box.perRow) * (box.size + box.gap)
    const y = box.top - (rows - 2) * (box.size + box.gap) + Math.floor(index / box.perRow) * (box.size + box.gap)
    return `<rect x="${x + 1.5}" y="${y + 1.5}" width="${box.size - 3}" height="${box.size - 3}" fill="${index < added ? colours.blue : 'none'}" stroke="${colours.blue}" stroke-width="3"/>`
  })
  const words = textPath(`${added} new or additional, ${replaced} replace old machines`, { face: 'text', size: 26, x: box.left, y: box.top + 2 * (box.size + box.gap) + 30, fill: colours.ink })
  return { svg: squares.join('') + words, top: box.top - (rows - 2) * (box.size + box.gap) - 12 }
}
