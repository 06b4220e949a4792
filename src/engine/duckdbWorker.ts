// Runs DuckDB's own worker script, whose address stands after the # of this one.
// Where its wasm file does not arrive, that script leaves a rejected promise that nobody hears of, and the page
// would wait for ever: thrown as an error, it reaches the page.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  setTimeout(() => {
    throw event.reason
  })
})

const scope = self as unknown as { importScripts: (script: string) => void }
scope.importScripts(decodeURIComponent(self.location.hash.slice(1)))
