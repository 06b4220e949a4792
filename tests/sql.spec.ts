import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { sqlLink } from '../src/url/sqlLink'
import { expect, refusedFile } from './support/atlasTest'
import { isWhole, onlyInWhole } from './support/extent'
import { lateProgram, open, savingData, untilDatabase } from './support/overview'
import { bring, given, openOwn } from './support/own'
import { untilEditor } from './support/sqlEditor'
import { visit } from './support/livingPage'
import { liveTest } from './support/liveTest'
import { warmTest as test } from './support/warmTest'

const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true })
const editor = (page: Page) => page.getByRole('textbox', { name: 'Question in SQL' })
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' })
const firstCell = (page: Page) => answer(page).locator('tbody td').first()

async function openPage(page: Page, sql?: string) {
  await visit(page, sql === undefined ? '/sql' : sqlLink(sql))
  await untilEditor(page)
  await untilDatabase(page)
}

async function ask(page: Page, sql: string) {
  // As typed: the browser's own filling of an editable element brings inline styles, which the page's policy holds back.
  await untilEditor(page)
  await page.locator('.cm-content').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(sql)
  await run(page).click()
}

test('the page opens with an answered question', async ({ page }) => {
  await savingData(page)
  await visit(page, '/sql')
  await expect(answer(page)).toContainText('36 rows, worked out when this page was built.')
  await expect(firstCell(page)).toHaveText('QJK')
})

liveTest('another question runs by keyboard, stands in the link, and Back works', async ({ page }) => {
  await openPage(page)
  await editor(page).fill('select 40 + 2 as n')
  await editor(page).press('ControlOrMeta+Enter')
  await expect(firstCell(page)).toHaveText('42')
  expect(new URL(page.url()).hash).toBe(`#q=${encodeURIComponent('select 40 + 2 as n')}`)
  await ask(page, 'select 43 as n')
  await expect(firstCell(page)).toHaveText('43')
  await page.goBack()
  await expect(firstCell(page)).toHaveText('42')
  await expect(editor(page)).toContainText('40 + 2')
  await page.getByText('Questions you ran in this tab: 3').click()
  await expect(page.getByRole('button', { name: 'select 43 as n' })).toBeVisible()
})

liveTest('a link fills the editor and runs; one that cannot be read is said in words', async ({ page }) => {
  await openPage(page, "select waiting from dexa_area_month where edition = '2026' and area_code = 'ENG' and month = '2026-03'")
  // NHS England's published total.
  await expect(firstCell(page)).toHaveText('61,205')
  await expect(page.getByText('It can only read, so it is safe to run.')).toBeVisible()
  await visit(page, '/sql#q=%E0%A4%A')
  await expect(page.getByRole('alert')).toContainText('The question in this link could not be read.')
  await expect(editor(page)).toContainText('In which boards')
})

liveTest('hostile questions are refused in words, and the data stand', async ({ page }) => {
  await openPage(page)
  for (const sql of [
    'detach atlas',
    "attach 'atlas.duckdb' as again (read_write)",
    'set lock_configuration = false',
    "copy area to 'user/x.csv'",
    'insert into area select * from area',
    'select 1; drop table area',
    'select 1) ; drop table area; select * from (select 1',
    "from read_csv('http://127.0.0.1:1/x.csv')",
    'install httpfs',
    "from enable_logging(storage = 'file', storage_path = 'user/x')",
    "select repeat('a', 200000)",
    'this is not SQL at all',
  ]) {
    await ask(page, sql)
    await expect(page.locator('[data-state="current"]')).toBeVisible()
    await expect(page.getByRole('alert'), sql).toContainText('The answer below is of the question before.')
  }
  await ask(page, 'select count(*) as n from area')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(firstCell(page)).toHaveText('94')
})

liveTest('a fault names its line and column and is marked in the text', async ({ page }) => {
  await openPage(page, 'select\n  nope\nfrom area')
  await expect(page.getByRole('alert')).toContainText('Line 2, column 3: There is no column “nope” in the tables that this question reads')
  await expect(page.locator('.cm-lintRange-error')).toHaveText('nope')
})

liveTest('a question for ever is cancelled within two seconds, the site answers meanwhile, and the next one runs', async ({ page }) => {
  await openPage(page, 'select count(*) from range(1000000000000::bigint) a, range(1000) b')
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await expect(cancel).toBeEnabled()
  await page.getByRole('searchbox', { name: 'Search tables' }).fill('scanner')
  await expect(page.getByText(/of 41 tables/)).toBeVisible()
  const start = Date.now()
  await cancel.click()
  await expect(page.getByRole('alert')).toContainText('You stopped this query.')
  expect(Date.now() - start).toBeLessThan(2000)
  await ask(page, 'select 1 as n')
  await expect(firstCell(page)).toHaveText('1')
})

test('one step that nothing stops: the database starts again with the reader’s own tables, and the next question runs', onlyInWhole, async ({ page }) => {
  await openOwn(page)
  const card = await bring(page, 'waits', given('waits.csv', 'icb,patients\nQWO,"1,200"\nQJK,30\n'))
  await card.getByRole('link', { name: 'Ask it in SQL' }).click()
  await expect(answer(page)).toContainText('2 rows')
  await ask(page, "select levenshtein(repeat('a', 300000), repeat('b', 300000))")
  await expect(page.getByText('Running…')).toBeVisible()
  // Long enough for the engine to be inside its one step.
  await page.waitForTimeout(1500)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('alert')).toContainText('the database is starting again')
  await ask(page, 'select sum(patients) as patients from own.waits')
  await expect(firstCell(page)).toHaveText('1,230')
  await expect(page.getByRole('region', { name: 'Your own tables' })).toContainText('own.waits')
  // 900 sums in one another outgrow the stack of the program: a trap, after which it answers nothing any more.
  await ask(page, `select ${Array.from({ length: 900 }, () => '1').join(' + ')}`)
  await expect(page.getByRole('alert')).toContainText('This question broke the database')
  await ask(page, 'select max(patients) as patients from own.waits')
  await expect(firstCell(page)).toHaveText('1,200')
})

test('ten million rows are cut and said to be; sorting and files hold what was let through', onlyInWhole, async ({ page }) => {
  await openPage(page, "select range as n, '=1+1' as text from range(10000000)")
  await expect(answer(page)).toContainText('The first 10,000 rows')
  await expect(answer(page).locator('tbody tr')).toHaveCount(50)
  await page.getByRole('button', { name: 'n', exact: true }).click()
  await expect(firstCell(page)).toHaveText('9,999')
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()])
  const lines = readFileSync(await file.path(), 'utf8').split('\n')
  expect([lines.length, lines[1]]).toEqual([10_002, "0,'=1+1"])
})

test('the editor comes at the first sign of use, and who types in the plain field types on in it', onlyInWhole, async ({ page }) => {
  const held: (() => void)[] = []
  let asked = 0
  await page.route('**/assets/createEditor-*.js', async (route) => {
    asked += 1
    await new Promise<void>((done) => { held.push(done) })
    await route.continue()
  })
  await open(page, '/sql')
  await untilDatabase(page)
  expect(asked).toBe(0)
  await page.locator('textarea').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('select 1')
  await page.keyboard.press('ArrowLeft')
  expect(asked).toBe(1)
  for (const letGo of held) letGo()
  // Some of it reaches the plain field, some the editor.
  await page.keyboard.type('23456789', { delay: 20 })
  await expect(page.locator('.cm-content')).toBeFocused()
  await expect(editor(page)).toHaveText('select 234567891')
})

liveTest('no letter is lost, however quickly one comes after another', async ({ page }) => {
  await openPage(page)
  const typed = await page.locator('.cm-content').evaluate(async (content: HTMLElement) => {
    content.focus()
    const before = content.textContent
    // The page draws itself anew in tasks of its own, between which any key may come.
    const nextTask = () => new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = done
      port2.postMessage(null)
    })
    for (let key = 0; key < 300; key++) {
      content.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: 'x', bubbles: true, cancelable: true }))
      await nextTask()
    }
    return content.textContent.length - before.length
  })
  expect(typed).toBe(300)
})

test('a question typed before the scripts ran is kept', async ({ page }) => {
  // That it runs, as any other does, is seen in the whole: each start of the database takes its time.
  if (!isWhole) await savingData(page)
  await lateProgram(page)
  await page.goto('/sql', { waitUntil: 'commit' })
  await page.locator('textarea').fill('select 6 * 7 as n')
  await untilEditor(page)
  await expect(editor(page)).toHaveText('select 6 * 7 as n')
  if (!isWhole) return
  await editor(page).press('ControlOrMeta+Enter')
  await expect(firstCell(page)).toHaveText('42')
})

test.describe('an editor that does not arrive', () => {
  test.use({ expectedErrors: refusedFile })

  test('leaves a plain field, where Ctrl and Enter runs the question as well', async ({ page }) => {
    await page.route('**/assets/createEditor-*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await open(page, '/sql')
    await Promise.all([page.waitForResponse('**/assets/createEditor-*.js'), page.mouse.move(9, 9)])
    await editor(page).fill('select 40 + 2 as n')
    await editor(page).press('ControlOrMeta+Enter')
    await expect(firstCell(page)).toHaveText('42')
  })
})

liveTest('Tab leaves the editor', async ({ page }) => {
  await openPage(page)
  await editor(page).focus()
  await page.keyboard.press('Tab')
  await expect(run(page)).toBeFocused()
})

test('no other page loads the editor', onlyInWhole, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of ['/', '/explore']) {
    await page.goto(path)
    await untilDatabase(page)
  }
  expect(asked.filter((url) => url.includes('createEditor'))).toEqual([])
  await openPage(page)
  expect(asked.some((url) => url.includes('createEditor'))).toBe(true)
})
