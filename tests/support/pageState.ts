// To be run in a page, whoever drives it: they know nothing but the page.

/** Whether its program runs, which takes away the line that it has not started. */
export function hasStarted(): boolean {
  const pressed = document.querySelector('main button, header button')
  return pressed !== null && Object.keys(pressed).some((key) => key.startsWith('__reactProps')) && document.querySelector('[data-part="unstarted"]') === null
}

/** Whether its database answers. */
export function hasDatabase(): boolean {
  return performance.getEntriesByName('database-ready').length > 0
}
