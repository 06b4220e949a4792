import type { PlacePlan } from '~/model/scenario/results'

/** A list of less than half a person is of nobody, and has no share that waits. */
export const isNobody = (people: number): boolean => people < 0.5

/** Whether nobody waits at a place, with the scenario or without. */
export const isOfNobody = ({ doNothing, outcomes }: PlacePlan): boolean =>
  doNothing.list.every(isNobody) && outcomes.every(({ series }) => series.list.every(isNobody))
