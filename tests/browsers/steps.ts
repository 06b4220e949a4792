import type { HostedSite } from '../support/hostedSite'
import { hasDatabase, hasStarted } from '../support/pageState'
import type { Sought, Tab } from './Tab'
import { until, untilIs } from './until'

export const button = (name: string): Sought => ({ css: 'button', name })
export const menu = (name: string): Sought => ({ css: 'select', name })

/** Opens a page and waits until its program runs. */
export async function open(tab: Tab, { address }: HostedSite, path: string): Promise<void> {
  await tab.goto(`${address}${path}`)
  await untilStarted(tab)
}

const untilStarted = (tab: Tab): Promise<void> => until(tab, 'the program of the page to start', hasStarted)

export const untilDatabase = (tab: Tab): Promise<void> => until(tab, 'the database to start', hasDatabase)

/** The figures shown are of what is asked. */
export const untilCurrent = (tab: Tab): Promise<void> =>
  until(tab, 'the figures asked for', () => document.querySelector('[data-state="current"]') !== null && document.querySelector('[aria-busy="true"]') === null)

/** Waits for the text of the first element of a selector. */
export const untilText = (tab: Tab, css: string, text: string): Promise<void> =>
  untilIs<[string], string | null>(tab, `the text of ${css}`, text, (wanted) => document.querySelector(wanted)?.textContent.replace(/\s+/g, ' ').trim() ?? null, css)

/** Waits until an element of a selector holds a text. */
export const untilHeld = (tab: Tab, css: string, text: string): Promise<void> =>
  until(tab, `“${text}” in ${css}`, (wanted, held) => [...document.querySelectorAll(wanted)].some((one) => one.textContent.replace(/\s+/g, ' ').includes(held)), css, text)

/** Waits until the address, without the name of the host, is this one. */
export const untilAt = (tab: Tab, address: string): Promise<void> =>
  untilIs(tab, 'the address', address, () => window.location.href.slice(window.location.origin.length))

/** Waits until the Share dialog shows its picture, which makes room for itself. */
export const untilPicture = (tab: Tab): Promise<void> =>
  until(tab, 'the picture in the dialog', () => {
    const picture = document.querySelector<HTMLImageElement>('dialog img')
    return picture !== null && picture.complete && picture.naturalWidth > 0
  })
