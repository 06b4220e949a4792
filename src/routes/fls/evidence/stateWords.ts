import type { CategoryScale, Kind } from '~/components/map/categoryScale'
import { type FlsState, flsStates } from '~/contracts/fls'

interface StateWords {
  /** Heads a list of boards, and names the state on the map. */
  name: string
  /** What it does and does not mean. */
  meaning: string
}

export const stateWords: Record<FlsState, StateWords> = {
  service: {
    name: 'Evidence of a service',
    meaning: 'An audit, a trust or a report names a service, and nothing found says there is none. It may not reach everyone, and an old source does not show that it still runs.',
  },
  part: {
    name: 'A service in part, absence reported elsewhere',
    meaning: 'One report names a service in part of the board’s area; another, sometimes in the same source, says that a place in it has none.',
  },
  conflicting: {
    name: 'Sources disagree',
    meaning: 'One source describes a service, another says the same place has none.',
  },
  absent: {
    name: 'Only absence or closure reported',
    meaning: 'What was found says that a place has no service, or that one closed. Other places in the area may have one.',
  },
  none: {
    name: 'Nothing found',
    meaning: 'No open source that we could read says either way. This is not “no service”.',
  },
}

/** Best known first, as the list and the legend go. */
export const stateOrder = ['service', 'part', 'conflicting', 'absent', 'none'] as const satisfies readonly FlsState[]

const pale = '#fbfaf6'
const looks: Record<FlsState, Pick<Kind, 'pattern' | 'colour' | 'ground'>> = {
  service: { pattern: 'plain', colour: '#12436d', ground: '#12436d' },
  part: { pattern: 'stripes', colour: '#2f6aa3', ground: '#dbe6f1' },
  conflicting: { pattern: 'checks', colour: '#801650', ground: '#f0dfe7' },
  absent: { pattern: 'dots', colour: '#b3470f', ground: '#fdeee3' },
  none: { pattern: 'crosses', colour: '#75818e', ground: '#f3f1ea' },
}
const faded: Partial<typeof looks> = {
  service: { pattern: 'plain', colour: '#7b90a9', ground: '#7b90a9' },
  part: { pattern: 'stripes', colour: '#7b90a9', ground: pale },
}

const kindOf = (state: FlsState, isOld: boolean): Kind =>
  ({ id: `fls-${state}${isOld ? '-old' : ''}`, name: stateWords[state].name, ...((isOld ? faded[state] : undefined) ?? looks[state]) })

/** The states as a map draws them: as they are, then faded, for those whose evidence of a service is old. */
export const stateScale: CategoryScale = { kinds: [...stateOrder.map((state) => kindOf(state, false)), ...stateOrder.map((state) => kindOf(state, true))] }

/** Place of a state in the scale. */
export const kindIndex = (state: FlsState, isOld: boolean): number => stateOrder.indexOf(state) + (isOld ? flsStates.length : 0)
