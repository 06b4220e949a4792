/** Red, green and blue of light, 0 to 1: without the curve of sRGB. */
type Light = readonly [number, number, number]

/** @param hex "#12436d" or "#fff" */
function lightOf(hex: string): Light {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const part = (at: number) => {
    const value = parseInt(full.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const luminanceOf = ([r, g, b]: Light) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** Severity 1 of Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009. */
const visions = {
  usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Record<string, readonly Light[]>

export type Vision = keyof typeof visions
export const visionNames = Object.keys(visions) as Vision[]

/** A colour as it is seen with a vision. */
function seen(hex: string, vision: Vision): Light {
  const light = lightOf(hex)
  const [r, g, b] = visions[vision].map((row) => Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])))
  return [r!, g!, b!]
}

/** Contrast ratio of WCAG 2, 1 to 21. */
export function contrastOf(one: string, other: string, vision: Vision = 'usual'): number {
  const [low, high] = [one, other].map((hex) => luminanceOf(seen(hex, vision))).sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

/** CIELAB under D65. */
function labOf([r, g, b]: Light): Light {
  const bent = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  const x = bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = bent(luminanceOf([r, g, b]))
  const z = bent((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/**
 * How far two colours are apart, where 1 is the difference that half of all people notice between marks of a third of a
 * degree: the size of a small board on the map (6 mm at 1 m, about 20 pixels). Stone, Szafir and Setlur, An Engineering
 * Model for Color Difference as a Function of Size, 2014: half of (A + B / size) along each axis of CIELAB.
 */
export function noticeable(one: string, other: string, vision: Vision): number {
  const half = (a: number, b: number) => 0.5 * (a + b / (1 / 3))
  const needed = [half(10.16, 1.5), half(10.68, 3.08), half(10.7, 5.74)]
  const [first, second] = [labOf(seen(one, vision)), labOf(seen(other, vision))]
  return Math.hypot(...needed.map((step, at) => (first[at]! - second[at]!) / step))
}
