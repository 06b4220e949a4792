// Runs DuckDB's own worker script. Its address stands after the # of this one, with the SHA-256 of its wasm file. Plain
// JavaScript, served as it is: a bundled worker becomes a module while developing, and a module cannot import scripts.
// In a block, so that a copy that was cut short is no script at all, wherever it was cut, and the page hears of it.
{
  const { script, sha256 } = JSON.parse(decodeURIComponent(self.location.hash.slice(1)))

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
      const program = (isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole).pipeThrough(checked())
      return instantiateStreaming(new Response(program, { headers: { 'Content-Type': 'application/wasm' } }), imports)
    }
  }

  function pass(to, { done, value }) {
    if (done) to.close()
    else to.enqueue(value)
  }

  // All but the last piece is handed on and compiled as it arrives; that piece waits for the hash of the whole, so that a
  // damaged program never runs.
  function checked() {
    const pieces = []
    return new TransformStream({
      transform(piece, to) {
        const before = pieces.at(-1)
        if (before) to.enqueue(before)
        pieces.push(piece)
      },
      async flush(to) {
        // Browsers offer no hashing on plain http addresses other than localhost.
        if (self.isSecureContext && (await hashOf(joined(pieces))) !== sha256) throw new Error('The database program is not the one that this page was made with.')
        if (pieces.length > 0) to.enqueue(pieces.at(-1))
      },
    })
  }

  // Not by a Blob, which goes to another process of the browser and back: 35 MB, twice.
  function joined(pieces) {
    const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  async function hashOf(bytes) {
    const digest = await crypto.subtle.digest('SHA-256', bytes)
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  }

  self.importScripts(script)
}
