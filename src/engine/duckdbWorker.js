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

// DuckDB compiles its program while it arrives, which browsers refuse where a host sends it under another type than its
// own. Hosts with a limit on the size of files hold it compressed: the first bytes say so, whatever the host says.
const { instantiateStreaming } = WebAssembly
if (instantiateStreaming) {
  WebAssembly.instantiateStreaming = async (arriving, imports) => {
    const answer = await arriving
    if (!answer.ok || !answer.body) return instantiateStreaming(answer, imports)
    const reader = answer.body.getReader()
    const first = await reader.read()
    const whole = new ReadableStream({
      start: (to) => { pass(to, first) },
      pull: async (to) => { pass(to, await reader.read()) },
      cancel: (reason) => reader.cancel(reason),
    })
    const isPacked = first.value?.[0] === 0x1f && first.value[1] === 0x8b
    const program = isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole
    return instantiateStreaming(new Response(program, { headers: { 'Content-Type': 'application/wasm' } }), imports)
  }
}

function pass(to, { done, value }) {
  if (done) to.close()
  else to.enqueue(value)
}

self.importScripts(decodeURIComponent(self.location.hash.slice(1)))
