/** To be run in a page before its own scripts: what the page's policy stopped is told as an error, which not every driver does by itself. */
export function tellBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`the policy stopped ${violatedDirective} ${blockedURI} ${sample}`)
  })
}
