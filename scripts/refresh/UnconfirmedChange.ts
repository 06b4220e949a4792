/** Files that can be read, and differ from what is known in a way that only a person can tell from a fault. */
export class UnconfirmedChange extends Error {
  override readonly name = 'UnconfirmedChange'

  constructor(doubts: readonly string[]) {
    super(`${doubts.join('\n')}\nIf the publishers mean this, run again with -- --accept-new.`)
  }
}
