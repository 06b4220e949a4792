const pieceLength = 250

interface Yielding {
  scheduler?: { yield?: () => Promise<void> }
}

/** Lets the browser do what waits. */
const pause = () => (globalThis as Yielding).scheduler?.yield?.() ?? new Promise<void>((go) => { setTimeout(go) })

/** What `work` makes of each piece of a list, joined; with a pause between pieces, so that a long list does not hold the page up. */
export async function inPieces<T, R>(list: readonly T[], work: (piece: readonly T[]) => R[]): Promise<R[]> {
  if (list.length <= pieceLength) return work(list)
  const made: R[] = []
  for (let from = 0; from < list.length; from += pieceLength) {
    await pause()
    made.push(...work(list.slice(from, from + pieceLength)))
  }
  return made
}
