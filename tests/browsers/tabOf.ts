import { savedInto } from './downloads'
import { asExpression, clickPlace, onElement } from './inPage'
import type { Plain, Sought, Tab } from './Tab'
import { untilSound } from './until'

/** What a driver can do, each in its own way; a tab is made of it. */
export interface Driver extends Pick<Tab, 'goto' | 'reload' | 'back' | 'type' | 'press' | 'attach' | 'printed' | 'problems' | 'close'> {
  /** Gives the value of an expression in the page. */
  run: (expression: string) => Promise<unknown>
  /** Presses and lets go the mouse at a point of the window. */
  clickAt: (x: number, y: number) => Promise<void>
  /** Chooses an option of the menu that an expression gives. */
  chooseIn: (menu: string, value: string) => Promise<void>
  /** Folder into which the browser saves. */
  downloads: string
}

export function tabOf(driver: Driver): Tab {
  const { run, clickAt, chooseIn, downloads, ...same } = driver
  const told = (sought: Sought) => JSON.stringify(sought)

  /** Where it stands, once it stands still. */
  async function click(sought: Sought): Promise<void> {
    let last = ''
    let place = { x: 0, y: 0 }
    await untilSound(`to click ${told(sought)}`, async () => {
      const found = (await run(onElement(sought, clickPlace))) as typeof place | string
      const now = JSON.stringify(found)
      const isStill = now === last
      last = now
      if (typeof found === 'string') return found
      place = found
      return isStill ? null : 'it moving'
    })
    await clickAt(place.x, place.y)
  }

  const isThere = (sought: Sought, look: (found: Element | null) => boolean) =>
    untilSound(`to find ${told(sought)}`, async () => (await run(onElement(sought, look)) === true ? null : 'nothing of this name'))

  return {
    ...same,
    click,
    evaluate: async <Given extends readonly Plain[], Result extends Plain>(inPage: (...given: Given) => Result, ...given: Given) =>
      (await run(asExpression(inPage, given))) as Result,
    focus: (sought) => isThere(sought, (found) => {
      (found as HTMLElement | null)?.focus()
      return found !== null && (found.getRootNode() as Document | ShadowRoot).activeElement === found
    }),
    async choose(sought, value) {
      await isThere(sought, (found) => found !== null && !found.matches(':disabled'))
      await chooseIn(onElement(sought), value)
    },
    saved: (act) => savedInto(downloads, act),
  }
}
