/**
 * Repeatable numbers from 0 up to but not 1: Tommy Ettinger's mulberry32 (2017, public domain). For simulation, not for
 * secrets.
 * @param seed any whole number; the same seed gives the same numbers
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Repeatable standard normal values, by Box and Muller (1958). */
export function seededNormal(seed: number): () => number {
  const uniform = seededRandom(seed)
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const held = spare
      spare = null
      return held
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
}
