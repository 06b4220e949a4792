import { colours } from '../Preview'
import { textPath, wrapped } from '../textPath'

interface Bar {
  name: string
  value: number
  text: string
  colour: string
}

const box = { left: 56, top: 308, name: 262, longest: 240, step: 46 }

/** A few bars under the title, named on the left, their value at the end. */
export function rankingBars(heading: string, bars: readonly Bar[]): { svg: string; top: number } {
  const highest = Math.max(...bars.map(({ value }) => value))
  const drawn = bars.map(({ name, value, text, colour }, index) => {
    const y = box.top + 40 + index * box.step
    const x = box.left + box.name
    const length = Math.max(2, (box.longest * value) / highest)
    const [line = name, ...rest] = wrapped(name, 'text', 24, box.name - 14)
    return [
      textPath(rest.length > 0 ? `${line}…` : line, { face: 'text', size: 24, x: box.left, y: y + 8, fill: colours.ink }),
      `<rect x="${x}" y="${y - 14}" width="${length.toFixed(1)}" height="28" fill="${colour}"/>`,
      textPath(text, { face: 'strong', size: 24, x: x + length + 10, y: y + 8, fill: colours.ink }),
    ].join('')
  })
  return { svg: textPath(heading, { face: 'text', size: 23, x: box.left, y: box.top, fill: colours.quiet }) + drawn.join(''), top: box.top - 24 }
}
