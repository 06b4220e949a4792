import { keepScenario } from '~/contracts/keepScenario'
import { type Intervention, nothing, type Scenario, scenarioVersion, type Throughput } from '~/contracts/scenario'

/**
 * A scenario as a link holds it, in letters that no link escapes: "1.c.g2.i50.nMore_Leeds.s-RR8-2n-202704-6-x2231.z".
 * Parts: version; throughput (l, c, h); growth g and own share of new demand i where set; name n; an intervention each; and z, which shows that
 * the link is whole. An intervention: its letter, place, then figures; optional ones carry a letter. In numbers "_" is the point and "m" a minus.
 */
export function encodeScenario({ throughput, growth, induced, name, interventions }: Scenario): string {
  return [
    String(scenarioVersion),
    throughput.charAt(0),
    ...(growth === 0 ? [] : [`g${number(growth)}`]),
    ...(induced === null ? [] : [`i${number(induced)}`]),
    `n${nameText(name)}`,
    ...interventions.map(token),
    'z',
  ].join('.')
}

const number = (value: number) => String(value).replaceAll('-', 'm').replace('+', '').replace('.', '_')
const month = (text: string) => text.replace('-', '')
const optional = (letter: string, value: number | undefined) => (value === undefined ? [] : [`${letter}${number(value)}`])

function token(one: Intervention): string {
  switch (one.kind) {
    case 'scanner':
      return ['s', one.place, `${one.machines}${one.type === 'new' ? 'n' : 'r'}`, month(one.start), number(one.ramp), ...optional('x', one.scansPerYear), ...optional('h', one.hours), ...optional('f', one.staffHours)].join('-')
    case 'hours':
      return ['h', one.place, number(one.hours), month(one.start), number(one.ramp), ...optional('f', one.staffHours)].join('-')
    case 'fls':
      return ['f', one.place, month(one.start), number(one.ramp), ...optional('r', one.reached)].join('-')
    case 'clear':
      return ['c', one.place, month(one.start), month(one.by)].join('-')
    default:
      return one satisfies never
  }
}

/** Letters and digits as they are, a space as "_", all else as its code between hyphens. */
const nameText = (name: string) => name.replaceAll(/[^A-Za-z0-9]/g, (sign) => (sign === ' ' ? '_' : `-${sign.charCodeAt(0).toString(16)}-`))
const nameOf = (text: string) => text.replaceAll('_', ' ').replaceAll(/-([0-9a-f]{1,4})-/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

export interface ReadCode {
  /** Null where nothing could be read. */
  scenario: Scenario | null
  /** A sentence for each thing lost. */
  notes: string[]
}

const throughputOf: Record<string, Throughput> = { l: 'low', c: 'central', h: 'high' }

/** The scenario that a link holds. What is broken is left out by itself, with a sentence that says what, and what next. */
export function decodeScenario(code: string): ReadCode {
  const [version = '', throughput = '', ...rest] = code.trim().split('.')
  if (version !== String(scenarioVersion)) return { scenario: null, notes: [otherVersion(version)] }
  const notes: string[] = []
  const isWhole = rest.at(-1) === 'z'
  if (!isWhole) notes.push(`The link is cut short${rest.length > 0 ? `, and what stands last in it (“${(rest.at(-1) ?? '').slice(0, 40)}”) is left out` : ''}. Ask for the whole link, or add what is missing on the page.`)
  if (throughputOf[throughput] === undefined) notes.push(`“${throughput.slice(0, 20)}” in the link is not a figure of scans a scanner (l, c or h), so the central one is used.`)
  const settings: Record<string, unknown> = {}
  const interventions: unknown[] = []
  for (const part of rest.slice(0, -1)) {
    const settled = setting(part)
    if (settled) Object.assign(settings, settled)
    else {
      const found = interventionOf(part)
      if (found) interventions.push(found)
      else notes.push(`“${part.slice(0, 40)}” in the link is not a change that this page can read, so it is left out. Add it again on the page.`)
    }
  }
  const kept = keepScenario({ name: nothing.name, ...settings, throughput: throughputOf[throughput] ?? 'central', interventions }, 'link')
  return { scenario: kept.scenario, notes: [...notes, ...kept.notes] }
}

const otherVersion = (version: string) =>
  /^\d{1,6}$/.test(version)
    ? `The link holds a scenario of version ${version}, and this page reads version ${scenarioVersion}, so it is not shown. Load the page again for its newest version, or ask the sender for the scenario as a file.`
    : `“${version.slice(0, 40)}” in the link is not a scenario, so it is not shown. Ask for the whole link, or start from one of the scenarios below.`

function setting(part: string): Record<string, unknown> | null {
  if (part.startsWith('n')) return { name: nameOf(part.slice(1)) }
  const figure = numberOf(part.slice(1))
  if (part.startsWith('g') && figure !== null) return { growth: figure }
  if (part.startsWith('i') && figure !== null) return { induced: figure }
  return null
}

const numberPattern = /^m?\d+(_\d+)?(em?\d+)?$/
const numberOf = (text = ''): number | null => (numberPattern.test(text) ? Number(text.replaceAll('m', '-').replace('_', '.')) : null)
const monthOf = (text = ''): string | null => (/^\d{6}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : null)

type Found = Record<string, unknown>

/** An intervention of a link, its figures not yet held to their bounds; null where it has not the shape of one. */
function interventionOf(part: string): Found | null {
  const [letter, place, ...figures] = part.split('-')
  if (place === undefined) return null
  const found = readers[letter ?? '']?.(figures)
  if (!found || Object.values(found).includes(null)) return null
  return { ...found, place: place.toUpperCase() }
}

const readers: Record<string, (figures: readonly string[]) => Found | null> = {
  s: ([machines = '', start, ramp, ...more]) => {
    const [, count, type] = /^(m?\d+)([nr])$/.exec(machines) ?? []
    return withOptional({ kind: 'scanner', machines: numberOf(count), type: type === 'r' ? 'replacement' : 'new', start: monthOf(start), ramp: numberOf(ramp) }, more, { x: 'scansPerYear', h: 'hours', f: 'staffHours' })
  },
  h: ([hours, start, ramp, ...more]) => withOptional({ kind: 'hours', hours: numberOf(hours), start: monthOf(start), ramp: numberOf(ramp) }, more, { f: 'staffHours' }),
  f: ([start, ramp, ...more]) => withOptional({ kind: 'fls', start: monthOf(start), ramp: numberOf(ramp) }, more, { r: 'reached' }),
  c: ([start, by, ...more]) => withOptional({ kind: 'clear', start: monthOf(start), by: monthOf(by) }, more, {}),
}

function withOptional(found: Found, more: readonly string[], names: Record<string, string>): Found | null {
  for (const text of more) {
    const name = names[text.charAt(0)]
    if (name === undefined || name in found) return null
    found[name] = numberOf(text.slice(1))
  }
  return found
}
