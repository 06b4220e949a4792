// Runs DuckDB's own worker script, whose address stands after the # of this one. Plain JavaScript, served as it is:
// a bundled worker becomes a module while developing, and a module cannot import scripts.
// Where its wasm file does not arrive, that script leaves a rejected promise that nobody hears of, and the page
// would wait for ever: thrown as an error, it reaches the page.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  setTimeout(() => {
    throw event.reason
  })
})

self.importScripts(decodeURIComponent(self.location.hash.slice(1)))
