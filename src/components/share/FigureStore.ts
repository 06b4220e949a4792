import { type FigureFacts, figureKey } from '~/contracts/figure'

interface Mounted {
  facts: FigureFacts
  drawing: HTMLElement
}

/** What the dialog is open for: a picture, or the page where it has none. */
export type Shared = { kind: 'figure'; key: string } | { kind: 'page' }

/** The pictures on the page, and which of them the dialog is open for. */
export class FigureStore {
  private readonly mounted = new Map<string, Mounted>()
  private readonly listeners = new Set<() => void>()
  private shared: Shared | null = null
  private changes = 0

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly getShared = () => this.shared

  /** Rises whenever a picture comes, goes or changes. */
  readonly getChanges = () => this.changes

  /** Notes a picture, or what has changed of it. */
  put(facts: FigureFacts, drawing: HTMLElement) {
    this.mounted.set(figureKey(facts), { facts, drawing })
    this.changes += 1
    this.tell()
  }

  remove(key: string) {
    this.mounted.delete(key)
    this.changes += 1
    this.tell()
  }

  get(key: string): Mounted | null {
    return this.mounted.get(key) ?? null
  }

  /** In the order of the page, those that are seen. */
  all(): Mounted[] {
    const order = ({ drawing: a }: Mounted, { drawing: b }: Mounted) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
    return [...this.mounted.values()].filter(({ drawing }) => drawing.getClientRects().length > 0).sort(order)
  }

  share(shared: Shared) {
    this.shared = shared
    this.tell()
  }

  sharePage() {
    const first = this.all()[0]
    this.share(first ? { kind: 'figure', key: figureKey(first.facts) } : { kind: 'page' })
  }

  close() {
    this.shared = null
    this.tell()
  }

  private tell() {
    this.listeners.forEach((listener) => { listener() })
  }
}

const figures = new FigureStore()

/** The one register of this page. */
export const useFigures = () => figures
