import type { Edition } from '~/contracts/codes'
import type { FlsState } from '~/contracts/fls'
import type { KnownPlace, PlaceIndex } from './knownPlaces'

const words: Record<FlsState, readonly string[]> = {
  service: ['service', 'yes', 'present', 'fls', 'in audit', 'stated by trust', 'reported present', 'open', 'true', 'y'],
  part: ['part', 'partial', 'in part', 'partly', 'some'],
  absent: ['absent', 'no', 'no service', 'no fls', 'reported absent', 'closed', 'false', 'n'],
  conflicting: ['conflicting', 'conflict', 'disputed', 'unclear'],
  none: ['none', 'no evidence', 'no evidence found', 'unknown', 'not known', 'nothing found'],
}

/** The state of a service that a cell names; null where it names none. */
export function stateOfText(text: string): FlsState | null {
  const plain = text.trim().toLowerCase()
  return (Object.keys(words) as FlsState[]).find((state) => words[state].includes(plain)) ?? null
}

export interface FlsCell {
  /** Line of the file. */
  line: number
  code: string
  state: string
}

export interface LeftOut {
  line: number
  text: string
  reason: string
}

export interface FlsEntries {
  /** One a board. */
  entries: { edition: Edition; code: string; state: FlsState }[]
  leftOut: LeftOut[]
  notes: string[]
}

/**
 * A reader's rows about services as entries for /fls: by board, or by the board that holds a provider.
 * Where rows for a board disagree, services and their absence together make "part"; any other difference is conflicting.
 */
export function flsEntries(rows: readonly FlsCell[], places: PlaceIndex, edition: Edition): FlsEntries {
  const leftOut: LeftOut[] = []
  const states = new Map<string, Set<FlsState>>()
  for (const { line, code, state } of rows) {
    const known = stateOfText(state)
    const board = boardOf(code, places, edition)
    if ('reason' in board) leftOut.push({ line, text: code, reason: board.reason })
    else if (known === null) leftOut.push({ line, text: state, reason: 'names no state that the page knows: service, part, absent, conflicting or none' })
    else states.set(board.code, (states.get(board.code) ?? new Set()).add(known))
  }
  const merged = [...states].filter(([, found]) => found.size > 1).map(([code]) => code)
  return {
    entries: [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, found]) => ({ edition, code, state: mergedState(found) })),
    leftOut,
    notes: merged.length > 0 ? [`Rows for ${merged.slice(0, 5).join(', ')}${merged.length > 5 ? ` and ${merged.length - 5} more` : ''} say different things: a service here and none there counts as “in part”, anything else as “conflicting”.`] : [],
  }
}

function mergedState(found: ReadonlySet<FlsState>): FlsState {
  const [first = 'none', ...more] = [...found].filter((state) => state !== 'none' || found.size === 1)
  if (more.length === 0) return first
  return found.has('conflicting') ? 'conflicting' : 'part'
}

function boardOf(code: string, places: PlaceIndex, edition: Edition): { code: string } | { reason: string } {
  const boards = places.find('board', code)
  const board = boards.find((place) => place.edition === edition)
  if (board) return { code: board.code }
  if (boards.length > 0) return { reason: `is a board of other boundaries than those of ${edition === '2026' ? 'April 2026' : '2023'}` }
  const provider: KnownPlace | undefined = [...places.find('provider', code), ...places.find('site', code)][0]
  const held = provider && (edition === '2026' ? provider.icb2026 : provider.icb2023)
  if (held) return { code: held }
  const [former] = places.find('former-provider', code)
  if (former) return { reason: `has ended; it goes on as ${former.successors ?? 'another'}` }
  return { reason: provider ? 'has no known board' : 'is no code of a board, provider or site that the site knows' }
}
