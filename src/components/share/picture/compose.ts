import type { Block } from './blockOf'
import { attribute, fixed } from './paint'

interface Placed extends Block {
  x: number
  y: number
  scale: number
}

export interface Picture {
  svg: string
  width: number
  height: number
}

export const placed = (block: Block, x: number, y: number, scale = 1): Placed => ({ ...block, x, y, scale })

/** Blocks on paper, as one SVG file with its fonts inside and a title for those who do not see it. */
export function compose(blocks: readonly Placed[], size: { width: number; height: number }, { title, fonts }: { title: string; fonts: string }): Picture {
  const width = Math.ceil(size.width)
  const height = Math.ceil(size.height)
  const parts = blocks.map(({ markup, x, y, scale }) => `<g transform="translate(${fixed(x)} ${fixed(y)})${scale === 1 ? '' : ` scale(${fixed(scale * 100) / 100})`}">${markup}</g>`)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"${attribute('aria-label', title)}>`,
    `<style>${fonts}</style>`,
    `<rect width="${width}" height="${height}" fill="${paper()}"/>`,
    ...parts,
    '</svg>',
  ]
  return { svg: svg.join('\n'), width, height }
}

const paper = () => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()
