import { max } from 'd3-array'
import { colours } from '../Preview'
import { textPath, wrapped } from '../textPath'

interface ChartLine {
  /** As long as the chart's months; null where nothing is known, which breaks the line. */
  values: readonly (number | null)[]
  colour: string
  dash?: string
  /** Stands at the end of the line. */
  label: string
}

interface Chart {
  lines: readonly ChartLine[]
  months: readonly [first: string, last: string]
  format: (value: number) => string
}

const box = { left: 706, right: 950, top: 92, bottom: 486 }

/** Lines from nought up, named at their ends. */
export function linesChart({ lines, months: [first, last], format }: Chart): string {
  const top = max(lines, ({ values }) => max(values, (value) => value ?? undefined)) ?? 1
  const count = Math.max(2, ...lines.map(({ values }) => values.length))
  const x = (index: number) => box.left + ((box.right - box.left) * index) / (count - 1)
  const y = (value: number) => box.bottom - ((box.bottom - box.top) * value) / top
  const drawn = lines.map(({ values, colour, dash }) => `<path fill="none" stroke="${colour}" stroke-width="6" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''} d="${pathOf(values, x, y)}"/>`)
  const ends = lines.flatMap(({ values, label, colour }) => {
    const value = values.at(-1)
    return value === null || value === undefined ? [] : [{ y: y(value) + 8, label, colour, value }]
  })
  return [
    `<path stroke="${colours.quiet}" stroke-width="2" d="M${box.left} ${box.bottom}H${box.right}"/>`,
    ...drawn,
    ...apart(ends, 62).flatMap(({ y: at, label, colour, value }) => [
      textPath(format(value), { face: 'strong', size: 28, x: box.right + 14, y: at, fill: colour }),
      ...wrapped(label, 'text', 21, 190).map((line, index) => textPath(line, { face: 'text', size: 21, x: box.right + 14, y: at + 25 + index * 23, fill: colour })),
    ]),
    textPath(first, { face: 'text', size: 22, x: box.left, y: box.bottom + 34, fill: colours.quiet }),
    textPath(last, { face: 'text', size: 22, x: box.right, y: box.bottom + 34, fill: colours.quiet, align: 'right' }),
  ].join('')
}

function pathOf(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  return values.map((value, index) => {
    if (value === null) return ''
    const before = values[index - 1] ?? null
    return `${before === null ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
  }).join('')
}

/** Labels from the top, each at least so far below the one above. */
function apart<T extends { y: number }>(labels: readonly T[], gap: number): T[] {
  let last = -Infinity
  const placed = labels.toSorted((a, b) => a.y - b.y).map((label) => {
    last = Math.max(label.y, last + gap)
    return { ...label, y: last }
  })
  const over = Math.max(0, last - (box.bottom - 20))
  return placed.map((label) => ({ ...label, y: label.y - over }))
}
