/** A worker that is ended answers nobody: whoever still waits for it hears so from here. */
export function untilEnd() {
  const waiting = new Set<() => void>()
  return {
    /** The answer, or a rejection where the worker is ended first. */
    of: <Answer>(answer: Promise<Answer>): Promise<Answer> =>
      new Promise((resolve, reject) => {
        const end = () => { reject(new Error('The database had to start again before it answered. Ask once more.')) }
        waiting.add(end)
        answer.then(resolve, reject).finally(() => { waiting.delete(end) })
      }),
    end: () => { waiting.forEach((end) => { end() }) },
  }
}
