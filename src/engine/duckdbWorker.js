// Runs DuckDB's own worker script. Its address stands after the # of this one, with the SHA-256 of each wasm file by
// address. Plain JavaScript, served as it is: a bundled worker becomes a module while developing, and a module cannot
// import scripts.
const { script, hashes } = JSON.parse(decodeURIComponent(self.location.hash.slice(1)))

// Where its wasm file does not arrive, that script leaves a rejected promise that nobody hears of, and the page
// would wait for ever: thrown as an error, it reaches the page.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  setTimeout(() => {
    throw event.reason
  })
})

// A wasm file is handed on as it arrives, and compiled meanwhile, but for its last piece: that waits for the hash of
// the whole, so that a damaged program never runs.
const fetchAny = self.fetch.bind(self)
self.fetch = async (asked, options) => {
  const response = await fetchAny(asked, options)
  const expected = hashes[asked instanceof Request ? asked.url : String(asked)]
  // Browsers offer no hashing on plain http addresses other than localhost.
  if (expected === undefined || !response.ok || !response.body || !self.isSecureContext) return response
  return new Response(response.body.pipeThrough(checked(expected)), { status: response.status, headers: response.headers })
}

function checked(expected) {
  const pieces = []
  return new TransformStream({
    transform(piece, controller) {
      const before = pieces.at(-1)
      if (before) controller.enqueue(before)
      pieces.push(piece)
    },
    async flush(controller) {
      const digest = await crypto.subtle.digest('SHA-256', await new Blob(pieces).arrayBuffer())
      const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
      if (hash !== expected) throw new Error('The database program is not the one that this page was made with.')
      controller.enqueue(pieces.at(-1))
    },
  })
}

self.importScripts(script)
