/** Forms that a picture can take: "page" is as the page draws it. */
export type PictureShape = 'page' | 'square' | 'wide'

interface Room {
  width: number
  height: number
}

/** Size of a fixed form in pixels; "wide" is what most networks show of a link. */
export const sizes: Record<Exclude<PictureShape, 'page'>, Room> = { square: { width: 1080, height: 1080 }, wide: { width: 1200, height: 628 } }

/** Below this, the smallest words of a drawing cannot be read. */
const smallest = 0.7
const largest = 1.5
/** Below this, they are small. */
const comfortable = 1.1

export interface Fitted {
  width: number
  height: number
  scale: number
}

/**
 * The layout that fills a room best: a drawing that is laid out wider becomes lower, but its words smaller.
 * @param heightAt height of the drawing when it is so wide, in pixels
 * @returns null where every layout would make its words too small to read
 */
export function bestFit(room: Room, heightAt: (width: number) => number): Fitted | null {
  const fits = [440, 520, 600, 680, 780, 900, 1040].map((width) => {
    const height = heightAt(width)
    const scale = Math.min(room.width / width, room.height / height, largest)
    return { width, height, scale, worth: scale * width * scale * height * Math.min(1, scale / comfortable) }
  })
  const [best] = fits.filter(({ scale }) => scale >= smallest).sort((a, b) => b.worth - a.worth)
  return best ? { width: best.width, height: best.height, scale: best.scale } : null
}
