import type { GeoContext } from 'd3-geo'

/** Collects SVG path data in whole, relative units: a third of what full paths weigh. Points that fall together are one. */
export class LightPath implements GeoContext {
  private text = ''
  private ring: [x: number, y: number][] = []

  moveTo(x: number, y: number): void {
    this.ring = [[Math.round(x), Math.round(y)]]
  }

  lineTo(x: number, y: number): void {
    const point: [number, number] = [Math.round(x), Math.round(y)]
    const last = this.ring.at(-1)
    if (last?.[0] !== point[0] || last[1] !== point[1]) this.ring.push(point)
  }

  closePath(): void {
    const [first, ...rest] = this.ring
    // Fewer than three corners enclose nothing.
    if (!first || rest.length < 2) return
    let [x, y] = first
    const steps = rest.map(([toX, toY]) => {
      const step = `${toX - x},${toY - y}`
      x = toX
      y = toY
      return step
    })
    this.text += `M${first.join(',')}l${steps.join(' ')}z`
  }

  beginPath(): void {
    this.text = ''
  }

  arc(): void {
    throw new Error('Areas have no points to draw as circles.')
  }

  toString(): string {
    return this.text.replaceAll(',-', '-').replaceAll(' -', '-')
  }
}
