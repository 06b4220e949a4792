import { By, Key as Typed, Origin, type WebDriver, type WebElement } from 'selenium-webdriver'
import { asExpression } from './inPage'
import { tabOf, type Driver } from './tabOf'
import type { Key, Tab } from './Tab'
import { tellFaults } from './tellFaults'
import { untilSound } from './until'

const typed: Record<Key, string> = {
  Enter: Typed.ENTER,
  Escape: Typed.ESCAPE,
  Tab: Typed.TAB,
  ArrowDown: Typed.ARROW_DOWN,
  ArrowUp: Typed.ARROW_UP,
  ArrowLeft: Typed.ARROW_LEFT,
  ArrowRight: Typed.ARROW_RIGHT,
  Home: Typed.HOME,
  End: Typed.END,
  a: 'a',
}

/**
 * A session of WebKit as a tab. Its driver tells of no console and runs nothing ahead of a page, so each page is made to
 * tell of its faults as soon as it begins: what befalls it in the moment before, and what the browser itself has to say
 * of a file that did not come, is not seen.
 */
export function webkitTab(session: WebDriver, downloads: string): Tab {
  const problems: string[] = []
  const run = async (expression: string): Promise<unknown> => session.executeScript(`${asExpression(tellFaults, [])}; return ${expression}`)
  const gather = async () => {
    problems.push(...(await session.executeScript<string[]>('return window.faultsTold?.splice(0) ?? []')))
  }
  /** Leaves a page with a mark, by which the next is known from it. */
  async function leave(go: () => Promise<void>): Promise<void> {
    await gather()
    await session.executeScript('window.isLeft = true')
    await go()
    await untilSound('the page to load', async () => {
      const state = await run('window.isLeft ? "the page before" : document.readyState')
      return state === 'complete' ? null : String(state)
    })
  }
  const driver: Driver = {
    goto: (address) => leave(() => session.get(address)),
    reload: () => leave(() => session.navigate().refresh()),
    // The driver's own way back passes over what was entered without a gesture, and to it the choice of an option is none.
    back: async () => { await session.executeScript('history.back()') },
    run,
    clickAt: (x, y) => session.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).click().perform(),
    async chooseIn(menu, value) {
      const found = (await run(menu)) as WebElement
      await found.findElement(By.css(`option[value="${value}"]`)).click()
    },
    type: (text) => session.actions().sendKeys(text).perform(),
    press(key, held) {
      const actions = session.actions()
      return (held ? actions.keyDown(Typed.CONTROL).sendKeys(typed[key]).keyUp(Typed.CONTROL) : actions.sendKeys(typed[key])).perform()
    },
    attach: async (css, path) => session.findElement(By.css(css)).sendKeys(path),
    printed: () => Promise.resolve(null),
    async problems() {
      await gather()
      return [...problems]
    },
    close: () => session.quit(),
    downloads,
  }
  return tabOf(driver)
}
