import { expect, test as coldTest } from './support/atlasTest'
import { inBoth, onlyInWhole } from './support/extent'
import { expectNoFaults } from './support/faultsOf'
import { latest } from './support/figures'
import { boardsOf, countsOf, evidence, fls, openFls, piecesOf, type State, stateNames } from './support/fls'
import { liveTest as test } from './support/liveTest'
import { visit } from './support/livingPage'

const states = Object.keys(stateNames) as State[]
const now = boardsOf('2026')
const silent = now.filter(({ state }) => state === 'none')

test('the page says for how many boards nothing was found, and how many are in each state', async ({ page }) => {
  await openFls(page)
  const counts = countsOf(now)
  await expect(fls(page).headline).toHaveText(`For ${counts.none} of England’s ${now.length} boards, we found nothing on a fracture liaison service in the sources we could read.`)
  await expect(page.getByText(`For the others there is evidence of a service (${counts.service} boards), of one in part of the area with absence reported elsewhere (${counts.part}), only of absence or closure (${counts.absent}) and of both about the same place (${counts.conflicting}).`)).toBeVisible()
  for (const state of states) {
    const names = now.filter((board) => board.state === state).map(({ name }) => name)
    await expect(fls(page).list(state).getByRole('heading')).toHaveText(`${stateNames[state]}: ${names.length} ${names.length === 1 ? 'board' : 'boards'}`)
    await expect(fls(page).list(state).getByRole('link')).toHaveText(names)
  }
})

test('every board stands on the map with its state, in both editions', async ({ page }) => {
  await openFls(page)
  for (const edition of ['2026', '2023'] as const) {
    await fls(page).edition.selectOption(edition)
    const boards = boardsOf(edition)
    await expect(fls(page).map.getByRole('option')).toHaveCount(boards.length)
    for (const { name, state } of boards) await expect(fls(page).map.getByRole('option', { name: `${name}: ${stateNames[state]}`, exact: true })).toBeVisible()
  }
  await expect(fls(page).headline).toHaveText(/^For 16 of the 42 boards of 2023 to March 2026, /)
  await expect(page).toHaveURL(/edition=2023/)
})

test('a board chosen by keyboard shows every piece of its evidence, with its source', async ({ page }) => {
  await openFls(page)
  await fls(page).map.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/area=/)
  const code = new URL(page.url()).searchParams.get('area') ?? ''
  const board = now.find((one) => one.code === code)!
  await expect(fls(page).card.getByRole('heading', { level: 2 })).toHaveText(board.name)
  await expect(fls(page).card.getByRole('listitem')).toHaveCount(piecesOf('2026', code).length)
})

for (const [at, { code, name, state }] of [now.find((board) => board.state === 'part')!, now.find((board) => board.state === 'conflicting')!].entries()) {
  test(`the card of ${name} holds each row of the register`, inBoth(at === 0), async ({ page }) => {
    await openFls(page, `?area=${code}`)
    const pieces = piecesOf('2026', code)
    const items = fls(page).card.getByRole('listitem')
    await expect(fls(page).card).toContainText(stateNames[state])
    await expect(items).toHaveCount(pieces.length)
    for (const { service, dated, source_url } of pieces) {
      const item = items.filter({ hasText: service }).filter({ hasText: dated })
      for (const url of source_url.split(' | ')) await expect(item.locator(`a[href="${url}"]`).first()).toBeVisible()
    }
  })
}

test('boards without evidence say so and never say that there is no service; nor is a share printed', onlyInWhole, async ({ page }) => {
  await openFls(page)
  expect(silent).toHaveLength(12)
  for (const { name } of silent) {
    await fls(page).list('none').getByRole('link', { name, exact: true }).click()
    await expect(fls(page).card).toContainText(`Nothing was found either way for ${name}. That says nothing about whether there is a service`)
    await expect(fls(page).card).not.toContainText(/\d%/)
  }
})

test('what a reader knows better is in map, list and link, is marked as theirs, and outlives a reload', async ({ page }) => {
  const { code, name } = silent.find((board) => board.code === 'QJK')!
  await openFls(page, `?area=${code}`)
  await page.getByRole('combobox', { name: 'What there is' }).selectOption({ label: stateNames.service })
  await page.getByRole('spinbutton', { name: 'People covered, %' }).fill('70')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`own=${code}\\.service\\.70`))
  const expectOwn = async () => {
    await expect(fls(page).map.getByRole('option', { name: `${name}: ${stateNames.service}, says you` })).toBeVisible()
    await expect(fls(page).list('service').getByRole('listitem').filter({ hasText: name })).toContainText('your entry; the evidence: nothing found')
    await expect(fls(page).card).toContainText('Your entry: evidence of a service; 70% of people covered.')
    await expect(fls(page).headline).toContainText(`For ${name}, you say: there is a service.`)
    await expect(fls(page).headline).toContainText(`For ${silent.length} of England’s`)
  }
  await expectOwn()
  await page.reload()
  await expectOwn()
  await page.getByRole('button', { name: /^Remove all my entries/ }).click()
  await expect(page).not.toHaveURL(/own=/)
  await expect(fls(page).map.getByRole('option', { name: `${name}: ${stateNames.none}` })).toBeVisible()
})

test('a share that is no whole number from 0 to 100 is refused in words', onlyInWhole, async ({ page }) => {
  await openFls(page, '?area=QJK')
  await page.getByRole('spinbutton', { name: 'People covered, %' }).fill('170')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('Please give a whole number from 0 to 100.')
  await expect(page).not.toHaveURL(/own=/)
})

test('/explore draws the same states, groups them, and says why there is no trend', onlyInWhole, async ({ page }) => {
  await visit(page, 'explore?measure=fls-evidence')
  const map = page.getByRole('listbox', { name: /^Evidence of a fracture liaison service/ })
  for (const { name, state } of now) await expect(map.getByRole('option', { name: `${name}: ${stateNames[state]}`, exact: true })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Month' })).toHaveCount(0)
  await page.getByRole('tab', { name: 'Ranking' }).click()
  await expect(fls(page).list('none').getByRole('link')).toHaveText(silent.map(({ name }) => name))
  await expectNoFaults(page)
  for (const [tab, words] of [['Trend', /^There is no trend/], ['Scatter', /^There is no scatter plot/], ['Funnel', /^There is no funnel plot/]] as const) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(page.getByRole('tabpanel').getByText(words)).toBeVisible()
  }
  await page.getByRole('tab', { name: 'Table' }).click()
  await expect(page.getByRole('tabpanel').getByRole('rowheader')).toHaveText(now.map(({ name }) => name))
  await expectNoFaults(page)
  await page.getByRole('combobox', { name: 'Places' }).selectOption('region')
  await expect(page.getByText('“Evidence of a fracture liaison service” is kept by board only.')).toBeVisible()
})

coldTest.describe('without scripts', () => {
  coldTest.use({ javaScriptEnabled: false })
  coldTest('list, timeline, audit and register of /fls can be read, and the list leads to the register', async ({ page }) => {
    await page.goto('fls')
    await expect(fls(page).headline).toContainText(`For ${silent.length} of England’s ${now.length} boards`)
    for (const state of states) await expect(fls(page).list(state).getByRole('link')).toHaveCount(now.filter((board) => board.state === state).length)
    const folded = fls(page).register.locator('summary')
    await folded.first().click()
    await expect(fls(page).register.locator('details').first()).toHaveAttribute('open')
    // The others as a browser opens them where words in them are searched for.
    await folded.evaluateAll((all) => { for (const { parentElement } of all) (parentElement as HTMLDetailsElement).open = true })
    for (const { code, name } of now) {
      const board = fls(page).register.locator(`details, li`).filter({ has: page.locator(`#register-${code}`) }).or(fls(page).register.locator(`li#register-${code}`))
      await expect(board).toContainText(name)
      await expect(fls(page).register.locator(`#register-${code}`).getByRole('listitem')).toHaveCount(piecesOf('2026', code).length)
    }
    await expect(fls(page).register.getByRole('heading', { level: 2 })).toHaveText(`The register: all ${evidence.length} pieces of evidence`)
    const outside = evidence.filter(({ icb_2026 }) => icb_2026 === '').length
    await expect(fls(page).register.locator('#register-outside').getByRole('listitem')).toHaveCount(outside)
    // 60 services: DHSC, February 2025; 77: RCP, 2024; 51% and 57%: ROS, May and June 2021.
    for (const words of ['60 services', '77 services', '51% of trusts (63 of 123)', '57% of people']) await expect(fls(page).timeline.getByText(words, { exact: true }).first()).toBeVisible()
    // From the end of March 2026 to the end of 2030.
    expect(latest).toBe('2026-03')
    await expect(fls(page).timeline).toContainText('4 years and 9 months from the latest figures to the end of 2030')
    await expect(fls(page).audit.getByRole('listitem')).toHaveCount(4)
    await expect(fls(page).audit).toContainText('64.2%')
    await expect(fls(page).card).toContainText('Every source, board by board, is in the register below.')
    await expect(page.getByRole('combobox', { name: 'Boundaries' })).toBeHidden()
    await page.reload()
    const part = now.find(({ state }) => state === 'part')!
    await fls(page).list('part').getByRole('link', { name: part.name, exact: true }).click()
    await expect(page).toHaveURL(/#register-/)
    await expect(fls(page).register.locator(`#register-${part.code}`).getByRole('listitem').first()).toBeVisible()
  })
})
