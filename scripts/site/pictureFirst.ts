import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changePages } from './changePages'

const preload = /<link rel="modulepreload" [^>]*?href="([^"]+)"[^>]*\/>/g
const program = /<script type="module" async="">([\s\S]*?)<\/script>/
const namedImport = /^import \* as (\w+) from "([^"]+)";$/gm
const bareImport = /^import "([^"]+)";$/gm

/** What the program is to find on the page: the figures that the page shows, once more, in React Router's own form. */
const given = /<script>window\.__reactRouterContext\.streamController\.enqueue\(("(?:[^"\\]|\\.)*")\);<\/script>/g
const ended = '<script>window.__reactRouterContext.streamController.close();</script>'
/** Characters from which on what is given travels in a file of its own: half of a page that nobody reads before it is drawn. */
const heavy = 24_000
/** Two hundred and eighty pages, each with little: the service worker would keep the files of all. */
const isPlace = /^areas[\\/]/

/** A file that never arrives must not keep the page from answering. */
const patience = 3000

const styles = '<link rel="stylesheet"'
/** After this long a page without its styles is better than none; they are put on once they are there. */
const stylePatience = 8000
const notWaitingForStyles = [
  `<script>setTimeout(()=>{for(const link of document.querySelectorAll("link[rel=stylesheet]"))`,
  // What is for print holds no picture back.
  `if(!link.sheet){link.media="print";link.addEventListener("load",()=>{link.media="all"})}},${stylePatience})</script>`,
].join('')

/**
 * Lets words, styles and fonts of each page come before its program and what that is given, which the page can be read
 * without: React Router has no setting for that. Styles that do not come hold the words up no longer than some seconds. What an address asks for is not always what was built, so there the
 * program comes at once.
 * @returns how many pages
 * @throws where a page does not begin its program as React Router does today
 */
export function pictureFirst(folder: string): number {
  return changePages(folder, (html, file) => {
    const { page, data } = patient(html, file)
    if (data) writeFileSync(join(folder, data.file), data.text)
    return page
  }).pages
}

interface PageData {
  /** Below the site's start. */
  file: string
  text: string
}

/** The page with its program after its picture, and what no longer stands in it. */
export function patient(html: string, file: string): { page: string; data: PageData | null } {
  const parts = [...html.matchAll(preload)].map(([, href = '']) => href)
  const begin = program.exec(html)?.[1]
  const [part, ...others] = [...html.matchAll(given)].map(([, text = '""']) => JSON.parse(text) as string)
  const base = /^.*(?=assets\/)/.exec(parts[0] ?? '')?.[0]
  if (begin === undefined || base === undefined || part === undefined || others.length > 0 || !html.includes(ended) || !html.includes(styles)) throw new Error(`${file} begins its program in a way that this build does not know.`)
  const patientPage = (data: string | null) => html.replaceAll(preload, '').replace(styles, `${notWaitingForStyles}${styles}`).replace(program, () => `<script>${afterPicture(parts, begin, data)}</script>`)
  if (part.length < heavy || isPlace.test(file)) return { page: patientPage(null), data: null }
  const sha256 = createHash('sha256').update(part)
  const data = { file: `assets/page-${sha256.copy().digest('hex').slice(0, 12)}.json`, text: part }
  const ask = askFor(`${base}${data.file}`, `sha256-${sha256.digest('base64')}`)
  return { page: patientPage(ask).replace(given, '').replace(ended, ''), data }
}

/**
 * Held against its hash by the browser: damaged on its way, it would be drawn over what the page shows. What a cache
 * holds damaged is asked for once past it; a page whose file is gone is one kept from an earlier deployment, and is
 * loaded anew, once.
 */
const askFor = (href: string, integrity: string) => [
  `((href,get)=>get(href,"default").catch(()=>get(href,"reload"))`,
  // What stands in place of a file that is gone has another hash, so it is asked for by its status.
  `.catch((fault)=>fetch(href,{method:"HEAD"}).then(({status})=>{if(status===404&&performance.getEntriesByType("navigation")[0]?.type!=="reload")location.reload();throw fault}))`,
  `.then((text)=>{const to=window.__reactRouterContext.streamController;to.enqueue(text);to.close()}))`,
  `(${JSON.stringify(href)},(href,cache)=>fetch(href,{integrity:${JSON.stringify(integrity)},cache}).then((got)=>{if(got.ok)return got.text();throw new Error(got.status)}))`,
].join('')

function afterPicture(parts: readonly string[], begin: string, data: string | null): string {
  const named = [...begin.matchAll(namedImport)].map(([, name = '', href = '']) => ({ name, href }))
  const bare = [...begin.matchAll(bareImport)].map(([, href = '']) => href)
  const rest = begin.replaceAll(namedImport, '').replaceAll(bareImport, '').trim()
  const wanted = [...named.map(({ href }) => href), ...bare].map((href) => `import(${JSON.stringify(href)})`).join(',')
  return [
    // Where the focus goes must not move under it while parts further up are laid out (src/layOutOnUse.ts).
    `addEventListener("keydown",({key})=>{if(key==="Tab")document.documentElement.dataset.laidOut=""},{capture:true,passive:true});`,
    `(()=>{let begun=false;const begin=()=>{if(begun)return;begun=true;`,
    `for(const href of ${JSON.stringify(parts)})document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",href}));`,
    `Promise.all([${wanted}${data === null ? '' : `,${data}`}]).then(([${named.map(({ name }) => name).join(',')}])=>{${rest.replaceAll(/\s*\n\s*/g, '')}})};`,
    // Loaded is not yet seen: the browser tells of the first paint once it is on the screen.
    `const painted=()=>{if(PerformanceObserver.supportedEntryTypes.includes("paint"))new PerformanceObserver((_,seen)=>{seen.disconnect();begin()}).observe({type:"paint",buffered:true});`,
    `else requestAnimationFrame(()=>{setTimeout(begin)});setTimeout(begin,${patience})};`,
    `if(location.search!==""||location.hash!=="")begin();else if(document.readyState==="complete")painted();`,
    `else{addEventListener("load",painted);addEventListener("DOMContentLoaded",()=>{setTimeout(begin,${patience})})}})()`,
  ].join('')
}
