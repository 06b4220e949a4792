/**
 * What the evidence about fracture liaison services in an area adds up to: a service is reported; one is reported in part
 * and absence elsewhere; only absence or closure is reported; sources disagree; nothing was found either way.
 */
export const flsStates = ['service', 'part', 'absent', 'conflicting', 'none'] as const
export type FlsState = (typeof flsStates)[number]

/** What one piece of evidence says. */
export const flsStatuses = [
  'in audit',
  'stated by trust',
  'reported present',
  'reported absent',
  'closed',
  'conflicting',
] as const
export type FlsStatus = (typeof flsStatuses)[number]

/** Which picture of the site shows a published figure; the others are in the register only. */
export const flsTopics = ['coverage', 'audit quality', 'benefit'] as const
