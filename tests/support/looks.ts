import { expect, type Page } from '@playwright/test'
import { isWhole } from './extent'
import { faultsOf, ofColour } from './faultsOf'

/** Every colour of every element, as computed. */
const coloursOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => {
      const { color, backgroundColor, borderTopColor, outlineColor, fill, stroke, colorScheme } = getComputedStyle(element)
      return [color, backgroundColor, borderTopColor, outlineColor, fill, stroke, colorScheme].join()
    }).join('\n'))

/** Elements that would move by themselves, and the root where it glides to what it is sent to. What takes a hundredth of a second or less is not seen to move. */
const movingIn = (page: Page) =>
  page.evaluate(() => {
    const lasts = (times: string) => times.split(', ').some((time) => parseFloat(time) > 0.01)
    const moves = ({ animationName, animationDuration, transitionDuration }: CSSStyleDeclaration) => (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration)
    const moving = [...document.querySelectorAll('*')].filter((element) => ['', '::before', '::after'].some((part) => moves(getComputedStyle(element, part))))
    const gliding = [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
    return [...moving, ...gliding].map((element) => element.outerHTML.slice(0, 120)).concat(document.getAnimations().filter(({ playState }) => playState !== 'finished').map(String))
  })

/**
 * Expects the page as it stands to be as sound under a dark setting, in forced colours and with reduced motion. The site
 * has one set of colours, so under a dark setting each is expected to be what it was, and what axe found before holds.
 * Forced colours are looked at on a dark ground, which is the one farther from the site's own: by those rules that colour can
 * change, in the whole by every rule at the first width, and at another if any colour is another there.
 */
export async function expectSoundLooks(page: Page, widths: readonly number[]): Promise<void> {
  // Again where the page itself changed between the two looks.
  await expect(async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await coloursOf(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect((await coloursOf(page)) === light, 'colours under a dark setting are those of light').toBe(true)
  }).toPass({ timeout: 45_000 })
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  let first: string | null = null
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const now = await coloursOf(page)
    if (now !== first) expect.soft(await faultsOf(page, isWhole && first === null ? undefined : ofColour), `forced colours, ${width} pixels wide`).toEqual([])
    first ??= now
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  expect.soft(await movingIn(page), 'moves in spite of reduced motion').toEqual([])
}
