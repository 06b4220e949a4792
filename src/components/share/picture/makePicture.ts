import { blockOf, type Block } from './blockOf'
import { type Caption, footOf, headOf } from './caption'
import { compose, type Picture, placed } from './compose'
import { fontRules } from './fonts'
import styles from './frame.module.css'
import { openOffScreen } from './offScreen'
import { bestFit, type PictureShape, sizes } from './shapes'

/** A picture that cannot be made, in words for the reader. */
class PictureRefused extends Error {
  override readonly name = 'PictureRefused'
}

/**
 * A drawing of the page with its title and source as one SVG file.
 * @param drawing what to draw, as it stands on the page
 * @throws PictureRefused where the form would make its words too small to read
 */
export async function makePicture(drawing: HTMLElement, caption: Caption, shape: PictureShape): Promise<Picture> {
  const [{ document: page, close }, fonts] = await Promise.all([openOffScreen(), fontRules()])
  try {
    const layOut = await layOutIn(page, drawing, caption)
    const parts = shape === 'page' ? asDrawn(layOut, drawing) : shape === 'square' ? square(layOut) : wide(layOut)
    return compose(parts.blocks, parts.size, { title: caption.title, fonts })
  } finally {
    close()
  }
}

interface LayOut {
  head: (width: number, size: number) => Block
  foot: (width: number, size: number) => Block
  /** Infinite where a part of the drawing would have to be scrolled sideways. */
  heightAt: (width: number) => number
  /** The least width, from this one on, at which nothing has to be scrolled sideways. */
  roomFor: (width: number) => number
  drawing: (width: number) => Block
}

async function layOutIn(page: Document, drawing: HTMLElement, caption: Caption): Promise<LayOut> {
  const host = page.createElement('div')
  page.body.append(host)
  const words = (make: typeof headOf) => (width: number, size: number) => {
    host.style.width = `${width}px`
    host.replaceChildren(make(page, caption, size))
    return blockOf(host)
  }
  const copy = copyOf(page, drawing)
  const show = (width: number) => {
    host.style.width = `${width}px`
    if (host.firstChild !== copy) host.replaceChildren(copy)
    return host
  }
  // Widths and line breaks are those of the fonts only once they are there.
  show(600)
  host.append(headOf(page, caption, 16))
  host.getBoundingClientRect()
  await page.fonts.ready
  return {
    head: words(headOf),
    foot: words(footOf),
    heightAt: (width) => {
      const { height } = show(width).getBoundingClientRect()
      return hiddenWidth(copy) > 0 ? Infinity : height
    },
    roomFor: (width) => {
      show(width)
      return width + hiddenWidth(copy)
    },
    drawing: (width) => blockOf(show(width)),
  }
}

/** Pixels that boxes which scroll sideways hide: on this site, those that a keyboard reaches. */
const hiddenWidth = (copy: HTMLElement) =>
  Math.max(0, ...[...copy.querySelectorAll('[tabindex="0"]')].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))

/** What is folded away, or of use only on the page. */
const leftOut = 'details, [data-share="no"], [role="status"], input, select, textarea'

/** With what it stands in, for styles that ask about it, though without their boxes. */
function copyOf(page: Document, drawing: HTMLElement): HTMLElement {
  const copy = page.importNode(drawing, true)
  copy.querySelectorAll(leftOut).forEach((element) => { element.remove() })
  copy.classList.add(styles.drawing ?? '')
  // For styles that hold a drawing small on its page.
  copy.dataset.picture = ''
  let outermost = copy
  for (let around = drawing.parentElement; around && around !== document.body; around = around.parentElement) {
    const shell = shellOf(page, around)
    shell.style.display = 'contents'
    shell.append(outermost)
    outermost = shell
  }
  return outermost
}

/** A folded part would hide what stands in it. */
function shellOf(page: Document, around: HTMLElement): HTMLElement {
  if (!around.matches('details')) return page.importNode(around, false)
  const shell = page.createElement('div')
  shell.className = around.className
  return shell
}

const gap = 18

function asDrawn(layOut: LayOut, drawing: HTMLElement) {
  const width = layOut.roomFor(Math.round(Math.min(1160, Math.max(560, drawing.getBoundingClientRect().width))))
  const edge = 26
  const [head, body, foot] = [layOut.head(width, 14), layOut.drawing(width), layOut.foot(width, 14)]
  const bodyTop = edge + head.height + gap
  const footTop = bodyTop + body.height + gap
  return {
    blocks: [placed(head, edge, edge), placed(body, edge, bodyTop), placed(foot, edge, footTop)],
    size: { width: width + 2 * edge, height: footTop + foot.height + edge },
  }
}

const tooTall = 'This picture is too tall for that form: its words would be too small to read. Take it as drawn.'

function square(layOut: LayOut) {
  const size = sizes.square
  const edge = 44
  const across = size.width - 2 * edge
  const [head, foot] = [layOut.head(across, 22), layOut.foot(across, 18)]
  const room = { width: across, height: size.height - 2 * edge - 2 * gap - head.height - foot.height }
  const fit = bestFit(room, layOut.heightAt)
  if (!fit) throw new PictureRefused(tooTall)
  const body = layOut.drawing(fit.width)
  const left = edge + (room.width - fit.width * fit.scale) / 2
  const top = edge + head.height + gap + (room.height - fit.height * fit.scale) / 2
  return { blocks: [placed(head, edge, edge), placed(body, left, top, fit.scale), placed(foot, edge, size.height - edge - foot.height)], size }
}

/** Words to the left, the drawing to the right. */
function wide(layOut: LayOut) {
  const size = sizes.wide
  const edge = 36
  const column = 360
  const [head, foot] = [layOut.head(column, 20), layOut.foot(column, 14)]
  const room = { width: size.width - 2 * edge - column - 2 * gap, height: size.height - 2 * edge }
  const fit = bestFit(room, layOut.heightAt)
  if (!fit || head.height + foot.height + gap > room.height) throw new PictureRefused(tooTall)
  const body = layOut.drawing(fit.width)
  const left = edge + column + 2 * gap + (room.width - fit.width * fit.scale) / 2
  const top = edge + (room.height - fit.height * fit.scale) / 2
  return { blocks: [placed(head, edge, edge), placed(foot, edge, size.height - edge - foot.height), placed(body, left, top, fit.scale)], size }
}
