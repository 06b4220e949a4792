/** To be run in a page, as often as one likes: from then on it gathers its own faults in `faultsTold`. */
export function tellFaults(): void {
  const page = window as Window & { faultsTold?: string[] }
  if (page.faultsTold) return
  const told: string[] = []
  page.faultsTold = told
  window.addEventListener('error', ({ message, filename, target }) => {
    // Of a file that did not load, only the element that asked for it is known.
    told.push(target instanceof Element ? `not loaded: ${target.outerHTML.slice(0, 200)}` : `uncaught: ${message} (${filename})`)
  }, true)
  window.addEventListener('unhandledrejection', ({ reason }) => { told.push(`uncaught: ${String(reason)}`) })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    told.push(`the policy stopped ${violatedDirective} ${blockedURI} ${sample}`)
  })
  const say = console.error.bind(console)
  console.error = (...words: unknown[]) => {
    told.push(`console: ${words.map(String).join(' ')}`)
    say(...words)
  }
}
