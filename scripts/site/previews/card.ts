import { cardSize, colours, type Preview } from './Preview'
import { fitted, textPath, textWidth, wrapped } from './textPath'
import type { Face } from './font'

const left = 56
const column = 616
const rule = 566
const { width, height } = cardSize

/** A card as SVG: words on the left, one picture on the right. */
export function cardSvg(preview: Preview): string {
  const { source, picture, below } = preview
  const footer = [
    `<path stroke="${colours.rule}" stroke-width="1.5" d="M${left} ${rule}H${width - left}"/>`,
    textPath(source, { face: 'text', size: 21, x: left, y: 600, fill: colours.quiet }),
    textPath('Not an official statistic', { face: 'text', size: 21, x: width - left, y: 600, fill: colours.quiet, align: 'right' }),
  ]
  const words = [...topLine(preview), ...(preview.figure ? figureWords(preview, preview.figure) : titleWords(preview))]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${colours.paper}"/>${picture}${words.join('')}${below?.svg ?? ''}${footer.join('')}</svg>`
}

function topLine({ kind }: Preview): string[] {
  const x = left + textWidth('DEXA Atlas', 'headline', 30) + 18
  return [textPath('DEXA Atlas', { face: 'headline', size: 30, x: left, y: 72, fill: colours.blue }), textPath(kind, { face: 'text', size: 26, x, y: 72, fill: colours.quiet })]
}

/** A name, its figure, and how that compares. */
function figureWords({ title, marked }: Preview, figure: NonNullable<Preview['figure']>): string[] {
  const one = fitted(title, 'headline', [64, 58, 52], { width: column, lines: 1 })
  const heading = one.lines.length === 1 ? one : fitted(title, 'headline', [48, 44, 40, 36], { width: column, lines: 2 })
  const titled = set(heading.lines, { face: 'headline', size: heading.size, fill: colours.ink, y: 104 + heading.size, leading: 1.14 })
  const { size } = fitted(figure.text, 'display', heading.lines.length > 1 ? [138, 112, 88] : [168, 138, 112, 88], { width: column, lines: 1 })
  const baseline = titled.y + size * 0.72
  const labelled = set(wrapped(figure.label, 'text', 29, column), { face: 'text', size: 29, fill: colours.ink, y: baseline + 48, leading: 1.24 })
  const compared = set(marked === null ? [] : wrapped(marked, 'strong', 29, column), { face: 'strong', size: 29, fill: colours.orange, y: labelled.y + 6, leading: 1.2 })
  return [...titled.paths, textPath(figure.text, { face: 'display', size, x: left - size * 0.03, y: baseline, fill: colours.blue }), ...labelled.paths, ...compared.paths]
}

/** A sentence as large as there is room for. */
function titleWords({ title, marked, below }: Preview): string[] {
  const room = (below?.top ?? rule) - 104 - (marked === null ? 24 : 130)
  const sizes = [62, 56, 50, 45, 41, 37, 34]
  const settings = sizes.map((size) => ({ size, lines: wrapped(title, 'headline', size, column) }))
  const { size, lines } = settings.find((one) => one.lines.length <= 5 && one.size * 1.14 * one.lines.length <= room) ?? { size: 34, lines: wrapped(title, 'headline', 34, column) }
  const titled = set(lines, { face: 'headline', size, fill: colours.ink, y: 104 + size, leading: 1.14 })
  const noticed = set(marked === null ? [] : wrapped(marked, 'headline', 40, column), { face: 'headline', size: 40, fill: colours.orange, y: titled.y + 14, leading: 1.15 })
  return [...titled.paths, ...noticed.paths]
}

interface Block {
  face: Face
  size: number
  fill: string
  y: number
  /** Times the size. */
  leading: number
}

/** Lines one below another; y is where the next would stand. */
function set(lines: readonly string[], { leading, ...block }: Block): { paths: string[]; y: number } {
  const step = block.size * leading
  return { paths: lines.map((line, index) => textPath(line, { ...block, x: left, y: block.y + index * step })), y: block.y + lines.length * step }
}
