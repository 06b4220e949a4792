import { mapRange, type Range } from '../need/range'

interface Completion {
  /** Fractures a year. */
  fractures: Range
  /** People without a service, 0 to 1. */
  uncovered: number
  /** Of those who would be seen, how many need DEXA, 0 to 1. */
  needing: Range
  /** Of those without a service, how many are scanned anyway, 0 to 1. */
  scanned: Range
}

/** Additional scans a year if everybody who fractures were seen: fractures × uncovered × needing × (1 − already scanned). */
export const completionScans = ({ fractures, uncovered, needing, scanned }: Completion): Range => ({
  low: fractures.low * uncovered * needing.low * (1 - scanned.high),
  central: fractures.central * uncovered * needing.central * (1 - scanned.central),
  high: fractures.high * uncovered * needing.high * (1 - scanned.low),
})

/**
 * Machines that so many scans a year keep busy.
 * @param scansPerMachine a year; a machine that does many leaves fewer wanted, so low goes with high
 */
export const machinesFor = (scans: Range, scansPerMachine: Range): Range => ({
  low: scans.low / scansPerMachine.high,
  central: scans.central / scansPerMachine.central,
  high: scans.high / scansPerMachine.low,
})

/** Hours a year that one operator scans, for scans of so many minutes each; reporting and clinics not counted. */
export const scanningHours = (scans: Range, minutes: Range): Range => ({
  low: (scans.low * minutes.low) / 60,
  central: (scans.central * minutes.central) / 60,
  high: (scans.high * minutes.high) / 60,
})

/** Machines an area's residents would have at so many per million people of all ages; kept in machines. */
export const machinesByResidents = (residents: number, perMillion: Range): Range => mapRange(perMillion, (rate) => (residents / 1e6) * rate)
