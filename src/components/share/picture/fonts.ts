const families = ['Source Serif 4', 'Source Sans 3']

let held: Promise<string> | null = null

/** The site's fonts as rules that carry their files, so that a picture shows them wherever it is opened. */
export const fontRules = (): Promise<string> => (held ??= gather().catch((cause: unknown) => {
  held = null
  throw cause
}))

async function gather(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })))
  const faces = rules.flatMap(({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return []
    const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '')
    const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1]
    return families.includes(family) && address ? [{ family, weight: rule.style.getPropertyValue('font-weight') || '400', address: new URL(address, base).href }] : []
  })
  const written = await Promise.all(faces.map(async ({ family, weight, address }) => `@font-face{font-family:'${family}';font-weight:${weight};src:url(${await dataUrl(address)}) format('woff2')}`))
  return written.join('')
}

async function dataUrl(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The font for the picture did not load (${answer.status}).`)
  const file = await answer.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => { resolve(reader.result as string) }
    reader.onerror = () => { reject(new Error('The font for the picture could not be read.')) }
    reader.readAsDataURL(file)
  })
}
