import type { GrowthStep } from '~/contracts/benchResults'
import { rounded } from '../statistics'

const width = 730
const height = 420
const plot = { left: 64, right: 500, top: 84, bottom: 356 }

interface Line {
  name: string
  colour: string
  /** A second sign beside the colour. */
  dashes: string
  of: (step: GrowthStep) => number
  shown: (value: number) => string
}

const megabytes = (value: number) => `${rounded(value / 1e6, 1)} MB`
const milliseconds = (value: number) => (value < 1000 ? `${Math.round(value)} ms` : `${rounded(value / 1000, 1)} s`)
const lines: readonly Line[] = [
  { name: 'Database as sent', colour: 'sent', dashes: '', of: ({ gzip_bytes }) => gzip_bytes, shown: megabytes },
  { name: 'Questions, 95th percentile', colour: 'asked', dashes: '7 4', of: ({ p95 }) => p95, shown: milliseconds },
  { name: 'Database ready', colour: 'ready', dashes: '2 4', of: ({ ready }) => ready.median, shown: milliseconds },
]

const style = `
  .paper { fill: #fbfaf6 } text { fill: #1b2430; font: 14px 'Source Sans 3', 'Segoe UI', Arial, sans-serif } .quiet { fill: #545d68 }
  .title { font-weight: 600; font-size: 18px } .rule { stroke: #d9d6cc } .data { stroke: #545d68; stroke-width: 1.5 } .sent { stroke: #12436d } .asked { stroke: #b3470f } .ready { stroke: #801650 }
  path, line { fill: none; stroke-width: 2.5 } .rule { stroke-width: 1 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #14181d } text { fill: #eef0f2 } .quiet { fill: #aab3bd } .rule { stroke: #39414a } .data { stroke: #aab3bd } .sent { stroke: #77a1ce } .asked { stroke: #f0915f } .ready { stroke: #d995b8 }
  }`

/** How bytes and times grow as the rows do, each against itself at the data of today, both axes by their logarithm. */
export function drawGrowth(steps: readonly GrowthStep[]): string {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) throw new Error('Nothing was measured.')
  const most = last.rows / first.rows
  const x = (rows: number) => rounded(plot.left + (Math.log(rows / first.rows) / Math.log(most)) * (plot.right - plot.left), 1)
  const y = (times: number) => rounded(plot.bottom - (Math.log(times) / Math.log(most)) * (plot.bottom - plot.top), 1)
  const places = apart(lines.map(({ of }) => y(of(last) / of(first))).concat(y(most)))
  const drawn = lines.map(({ name, colour, dashes, of, shown }, index) => {
    const path = steps.map((step) => `${x(step.rows)} ${y(of(step) / of(first))}`).join('L')
    return `<path class="${colour}" d="M${path}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>
<text x="${plot.right + 22}" y="${(places[index] ?? 0) - 4}">${name}</text><text class="quiet" x="${plot.right + 22}" y="${(places[index] ?? 0) + 13}">${steps.map((step) => shown(of(step))).join(', ')}</text>`
  })
  const ticks = [1, 2, 5, 10].filter((times) => times <= most).map((times) => `<line class="rule" x1="${plot.left}" x2="${plot.right}" y1="${y(times)}" y2="${y(times)}"/><text class="quiet" x="${plot.left - 10}" y="${y(times) + 5}" text-anchor="end">× ${times}</text>`)
  const scales = steps.map(({ scale, rows }) => `<text class="quiet" x="${x(rows)}" y="${plot.bottom + 24}" text-anchor="middle">${scale} ×</text><text class="quiet" x="${x(rows)}" y="${plot.bottom + 42}" text-anchor="middle">${grouped(rows)} rows</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">What grows with the data</title>
<desc id="description">${lines.map(({ name, of, shown }) => `${name}: ${steps.map((step) => `${shown(of(step))} at ${step.scale} times the history`).join(', ')}.`).join(' ')}</desc>
<style>${style}
</style>
<rect class="paper" width="${width}" height="${height}"/>
<text class="title" x="24" y="36">${lines.every(({ of }) => of(last) / of(first) <= most) ? 'Nothing grows faster than the data' : 'What grows with the data, and how fast'}</text>
<text class="quiet" x="24" y="58">The history once, ${steps.slice(1).map(({ scale }) => `${scale} times`).join(' and ')} over, in the browser. Both axes by their logarithm.</text>
${ticks.join('\n')}
<path class="data" d="M${x(first.rows)} ${y(1)}L${x(last.rows)} ${y(most)}"/><text class="quiet" x="${plot.right + 22}" y="${(places.at(-1) ?? 0) + 5}">The rows themselves</text>
${drawn.join('\n')}
${scales.join('\n')}
</svg>
`
}

const grouped = (value: number) => value.toLocaleString('en-GB')

/** Moves labels that would overlap downwards, in the order that they stand in. */
function apart(wanted: readonly number[]): number[] {
  const placed = [...wanted]
  let free = -Infinity
  for (const index of wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))) {
    placed[index] = Math.max(wanted[index] ?? 0, free)
    free = (placed[index] ?? 0) + 40
  }
  return placed
}
