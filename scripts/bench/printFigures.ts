import type { Figure, Unit } from './Figure'

const shown: Record<Unit, (value: number) => string> = {
  bytes: (value) => (value >= 1e6 ? `${(value / 1e6).toFixed(2)} MB` : value >= 1000 ? `${(value / 1000).toFixed(1)} kB` : `${value} bytes`),
  ms: (value) => `${value} ms`,
  s: (value) => `${value} s`,
  ratio: (value) => `${value.toFixed(2)} ×`,
  score: String,
  'per second': (value) => `${value} a second`,
}

/** The figures as a table of text, their notes below it. */
export function printFigures(figures: readonly Figure[]): string {
  const rows = [['figure', 'measured', 'target', 'met'], ...figures.map(row)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  const lines = rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ').trimEnd())
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-'))
  const notes = figures.flatMap(({ label, note }) => (note === null ? [] : [`${label}: ${note}.`]))
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

function row({ label, value, unit, target, met, spread }: Figure): string[] {
  const text = shown[unit]
  const range = spread && spread[0] !== spread[1] ? ` (${text(spread[0])} to ${text(spread[1])})` : ''
  return [
    label,
    value === null ? 'not measured' : `${text(value)}${range}`,
    target ? `${target.kind} ${text(target.limit)}` : '',
    met === null ? '' : met ? 'yes' : 'NO',
  ]
}
