/** Milliseconds between two questions that nobody has asked yet, so that a reader's own never waits behind more than one. */
const rest = 30

/**
 * Asks one question after another with rests between; one that fails does not stop the next.
 * @returns stops before the next question
 */
export function inTurn<Q>(questions: readonly Q[], ask: (question: Q) => Promise<unknown>): () => void {
  let wanted = true
  const askAll = async () => {
    for (const question of questions) {
      await new Promise((done) => { setTimeout(done, rest) })
      if (!wanted) return
      await ask(question).catch(() => undefined)
    }
  }
  void askAll()
  return () => { wanted = false }
}
