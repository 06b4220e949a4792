import { expect, type Page } from '@playwright/test'
import { faultsOf } from './faultsOf'

/** The rules of axe whose finding colours can change. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** Every colour of every element, as computed. */
const coloursOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => {
      const { color, backgroundColor, borderTopColor, outlineColor, fill, stroke, colorScheme } = getComputedStyle(element)
      return [color, backgroundColor, borderTopColor, outlineColor, fill, stroke, colorScheme].join()
    }).join('\n'))

/** Elements that would move by themselves, and the root where it glides to what it is sent to. */
const movingIn = (page: Page) =>
  page.evaluate(() => {
    const lasts = (times: string) => times.split(', ').some((time) => parseFloat(time) > 0)
    const moves = ({ animationName, animationDuration, transitionDuration }: CSSStyleDeclaration) => (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration)
    const moving = [...document.querySelectorAll('*')].filter((element) => ['', '::before', '::after'].some((part) => moves(getComputedStyle(element, part))))
    const gliding = [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
    return [...moving, ...gliding].map((element) => element.outerHTML.slice(0, 120)).concat(document.getAnimations().map(String))
  })

/**
 * Expects the page as it stands to be as sound under a dark setting, in forced colours and with reduced motion. The site
 * has one set of colours, so under a dark setting each is expected to be what it was, and what axe found before holds.
 * Forced colours are looked at on a dark ground, which is the one farther from the site's own: by every rule once, and
 * by those of colour at the other widths.
 */
export async function expectSoundLooks(page: Page, widths: readonly number[]): Promise<void> {
  const light = await coloursOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft((await coloursOf(page)) === light, 'colours under a dark setting are those of light').toBe(true)
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  for (const [at, width] of widths.entries()) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await faultsOf(page, at === 0 ? undefined : ofColour), `forced colours, ${width} pixels wide`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  expect.soft(await movingIn(page), 'moves in spite of reduced motion').toEqual([])
}
