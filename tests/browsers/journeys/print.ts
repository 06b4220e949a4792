import { PDFDocument } from 'pdf-lib'
import type { Journey } from '../Journey'
import { open } from '../steps'
import { untilIs } from '../until'

export const print: Journey = {
  name: 'the print style makes a sheet of a page: nothing to press, the address, one page of A4',
  async walk(tab, site) {
    for (const path of ['areas/QRL', 'areas/RJ1', '', 'fls']) {
      await open(tab, site, path)
      const pdf = await tab.printed()
      if (pdf) {
        const sheets = (await PDFDocument.load(pdf)).getPageCount()
        if (sheets !== 1) throw new Error(`/${path} prints on ${sheets} sheets.`)
      }
      await tab.evaluate(showPrintStyle)
      await untilIs<[], Record<string, number | boolean>>(tab, `the style of /${path} on paper`, { pressed: 0, menus: 0, navigation: 0, address: true }, () => {
        const seen = (css: string) => [...document.querySelectorAll(css)].filter((one) => one.checkVisibility()).length
        return {
          pressed: seen('button:not(table button), summary'),
          menus: seen('select'),
          navigation: seen('nav'),
          address: [...document.querySelectorAll('[data-sheet="only"]')].some((one) => one.checkVisibility()),
        }
      })
    }
  },
}

/** To be run in a page: what stands in its style sheets for print alone holds on the screen, as that browser understands it. */
function showPrintStyle(): number {
  const ruled = (rules: CSSRuleList): number =>
    [...rules].reduce((sum, rule) => {
      if (!(rule instanceof CSSMediaRule)) return sum
      const isPrint = rule.media.mediaText === 'print'
      if (isPrint) rule.media.mediaText = 'all'
      return sum + Number(isPrint) + ruled(rule.cssRules)
    }, 0)
  return [...document.styleSheets].reduce((sum, sheet) => sum + ruled(sheet.cssRules), 0)
}
