import type { Database } from '~/engine/Database'

/** A question whose answer is kept: a few thousand numbers, or names. */
export interface Part<T> {
  /** The same for the same question. */
  readonly key: string
  readonly ask: (database: Database) => Promise<T>
}

type Parts = Record<string, Part<unknown> | null>
type Answers<P extends Parts> = { [K in keyof P]: P[K] extends Part<infer T> ? T : P[K] extends Part<infer T> | null ? T | null : null }

/** Answers of one database, each question asked once and its answer kept, so that most changes of view ask nothing. */
export class HeldAnswers {
  private readonly asked = new Map<string, Promise<void>>()
  private readonly held = new Map<string, unknown>()

  constructor(private readonly database: Database) {}

  /** @throws QueryError of the first part that fails; what failed is asked again next time */
  async askAll<P extends Parts>(parts: P): Promise<Answers<P>> {
    await Promise.all(Object.values(parts).flatMap((part) => (part ? [this.ask(part)] : [])))
    const answers = this.peekAll(parts)
    if (!answers) throw new Error('An answer was not kept.')
    return answers
  }

  /** The answers, if all of them have been given before. */
  peekAll<P extends Parts>(parts: P): Answers<P> | null {
    const entries = Object.entries(parts)
    if (entries.some(([, part]) => part !== null && !this.held.has(part.key))) return null
    return Object.fromEntries(entries.map(([name, part]) => [name, part === null ? null : this.held.get(part.key)])) as Answers<P>
  }

  private ask({ key, ask }: Part<unknown>): Promise<void> {
    const before = this.asked.get(key)
    if (before) return before
    const asking = ask(this.database).then((found) => { this.held.set(key, found) })
    this.asked.set(key, asking)
    asking.catch(() => { this.asked.delete(key) })
    return asking
  }
}

const byDatabase = new WeakMap<Database, HeldAnswers>()

/** The kept answers of a database. */
export function heldAnswers(database: Database): HeldAnswers {
  const held = byDatabase.get(database) ?? new HeldAnswers(database)
  byDatabase.set(database, held)
  return held
}
