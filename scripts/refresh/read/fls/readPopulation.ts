import { answerOf } from './tidy'

const units = { k: 1000, thousand: 1000, m: 1e6, million: 1e6 } as const
const shape =
  /^(?<about>approx(imately|\.)?|about|around|circa|c\.?|~)? ?(?<figure>\d{1,3}([, ]\d{3})+|\d+(\.\d+)?) ?(?<unit>k|thousand|m|million)?( people| patients)?\.?$/i

/** Smaller than any service, larger than any region: then a unit or a digit is missing or too many. */
const plausible = { least: 10_000, most: 10_000_000 }

export interface Read<T> {
  readonly value: T | null
  /** The answer in its own words where the value does not say all of it. */
  readonly asWritten: string | null
}

/** People served, from free text; what can be read in two ways is no number. "200-250k" is null, "about 1 million" a million. */
export function readPopulation(text: string): Read<number> {
  const answer = answerOf(text)
  if (answer === null) return { value: null, asWritten: null }
  const { about, figure = '', unit } = shape.exec(answer)?.groups ?? {}
  const people = Number(figure.replace(/[, ]/g, '')) * (unit ? units[unit.toLowerCase() as keyof typeof units] : 1)
  const isPlausible = people >= plausible.least && people <= plausible.most
  if (figure === '' || !isPlausible || !Number.isInteger(people)) return { value: null, asWritten: answer }
  return { value: people, asWritten: about || unit ? answer : null }
}
