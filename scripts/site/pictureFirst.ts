import { changePages } from './changePages'

const preload = /<link rel="modulepreload" [^>]*?href="([^"]+)"[^>]*\/>/g
const program = /<script type="module" async="">([\s\S]*?)<\/script>/
const namedImport = /^import \* as (\w+) from "([^"]+)";$/gm
const bareImport = /^import "([^"]+)";$/gm

/** A file that never arrives must not keep the page from answering. */
const patience = 3000

/**
 * Lets words, styles and fonts of each page come before its program, which the page can be read without: React Router
 * has no setting for that. What an address asks for is not always what was built, so there the program comes at once.
 * @throws where a page does not begin its program as React Router does today
 */
export function pictureFirst(folder: string): void {
  changePages(folder, patient)
}

/** The page with its program after its picture. */
export function patient(html: string, file: string): string {
  const parts = [...html.matchAll(preload)].map(([, href = '']) => href)
  const begin = program.exec(html)?.[1]
  if (begin === undefined || parts.length === 0) throw new Error(`${file} begins its program in a way that this build does not know.`)
  return html.replaceAll(preload, '').replace(program, () => `<script>${afterPicture(parts, begin)}</script>`)
}

function afterPicture(parts: readonly string[], begin: string): string {
  const named = [...begin.matchAll(namedImport)].map(([, name = '', href = '']) => ({ name, href }))
  const bare = [...begin.matchAll(bareImport)].map(([, href = '']) => href)
  const rest = begin.replaceAll(namedImport, '').replaceAll(bareImport, '').trim()
  const wanted = [...named.map(({ href }) => href), ...bare].map((href) => `import(${JSON.stringify(href)})`).join(',')
  return [
    // Where the focus goes must not move under it while parts further up are laid out (src/layOutOnUse.ts).
    `addEventListener("keydown",({key})=>{if(key==="Tab")document.documentElement.dataset.laidOut=""},{capture:true,passive:true});`,
    `(()=>{let begun=false;const begin=()=>{if(begun)return;begun=true;`,
    `for(const href of ${JSON.stringify(parts)}){const link=document.createElement("link");link.rel="modulepreload";link.href=href;document.head.append(link)}`,
    `Promise.all([${wanted}]).then(([${named.map(({ name }) => name).join(',')}])=>{${rest.replaceAll(/\s*\n\s*/g, '')}})};`,
    // Loaded is not yet seen: the browser tells of the first paint once it is on the screen.
    `const painted=()=>{if(PerformanceObserver.supportedEntryTypes.includes("paint"))new PerformanceObserver((_,seen)=>{seen.disconnect();begin()}).observe({type:"paint",buffered:true});`,
    `else requestAnimationFrame(()=>{setTimeout(begin)});setTimeout(begin,${patience})};`,
    `if(location.search!==""||location.hash!=="")begin();else if(document.readyState==="complete")painted();`,
    `else{addEventListener("load",painted,{once:true});addEventListener("DOMContentLoaded",()=>{setTimeout(begin,${patience})},{once:true})}})()`,
  ].join('')
}
