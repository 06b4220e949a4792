export interface Span {
  start: number
  duration: number
}

/** Milliseconds that tasks took beyond 50 each, from the first paint on (web.dev/articles/tbt); a task under way then counts by what is left of it. */
export const blockingTime = (tasks: readonly Span[], firstPaint: number): number =>
  tasks.reduce((sum, { start, duration }) => sum + Math.max(0, start + duration - Math.max(start, firstPaint) - 50), 0)

export interface Shift {
  at: number
  score: number
}

/** The largest session of shifts: less than a second between neighbours, five at most in all (web.dev/articles/cls). */
export function layoutShift(shifts: readonly Shift[]): number {
  let largest = 0
  let session = { start: -Infinity, last: -Infinity, sum: 0 }
  for (const { at, score } of shifts) {
    const goesOn = at - session.last < 1000 && at - session.start < 5000
    session = goesOn ? { ...session, last: at, sum: session.sum + score } : { start: at, last: at, sum: score }
    largest = Math.max(largest, session.sum)
  }
  return largest
}
