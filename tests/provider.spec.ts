import { expect } from './support/atlasTest'
import { onlyInWhole } from './support/extent'
import { latest, monthsBefore, providerMonths } from './support/figures'
import { open } from './support/overview'
import { count, monthName, one } from './support/words'
import { liveTest as test } from './support/liveTest'

const rowsOf = (code: string) => providerMonths.filter((row) => row.provider_code === code)

test('a provider says how many wait and how many scans it did in a year', async ({ page }) => {
  const code = 'RH8'
  const now = rowsOf(code).find((row) => row.month === latest)!
  const year = rowsOf(code).filter((row) => row.month > monthsBefore(latest, 12) && row.month <= latest)
  const tests = year.reduce((sum, row) => sum + Number(row.tests_total), 0)
  const late = Number(now.waiting_6_plus)
  await open(page, `/?area=QJK&provider=${code}`)
  const panel = page.getByRole('region', { name: 'Royal Devon University Healthcare NHS Foundation Trust' })
  await expect(panel).toContainText(
    `${count(Number(now.waiting))} people waiting at the end of ${monthName(latest)}, ${count(late)} of them (${one((100 * late) / Number(now.waiting))}%) for six weeks or more.`,
  )
  expect(year).toHaveLength(12)
  await expect(panel).toContainText(`${count(tests)} scans of all kinds in the twelve months to ${monthName(latest)}.`)
  await expect(panel).toContainText('A row does not prove that a provider owns a scanner.')
})

test('a provider without a row in the month is missing, not zero', async ({ page }) => {
  const codes = [...new Set(providerMonths.map((row) => row.provider_code))]
  const gone = codes.find((code) => rowsOf(code).every((row) => row.month < latest))!
  const last = rowsOf(gone).map((row) => row.month).sort().at(-1)!
  await open(page, `/?provider=${gone}`)
  await expect(page.getByText(`It has no row for ${monthName(latest)}, which is missing and not zero. Its latest row is for ${monthName(last)}.`)).toBeVisible()
})

test('Close takes the panel and its part of the link away', onlyInWhole, async ({ page }) => {
  await open(page, '/?area=QF7&provider=RHQ')
  await page.getByRole('region', { name: /^Sheffield Teaching/ }).getByRole('button', { name: 'Close' }).click()
  await expect(page).toHaveURL('/?area=QF7')
  await expect(page.getByRole('region', { name: /^Sheffield Teaching/ })).toHaveCount(0)
})

test('a code that no provider has is answered in words', onlyInWhole, async ({ page }) => {
  await open(page, '/?provider=ZZZ99')
  await expect(page.getByText(/^No provider with the code ZZZ99 has a DEXA row in the figures\./)).toBeVisible()
})
