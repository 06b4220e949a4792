const partBytes = 4_000_000

/** Gathers bytes into a Blob, which the browser may keep on disk. */
export class BlobWriter {
  private readonly parts: Blob[] = []
  private buffer = new Uint8Array(partBytes)
  private filled = 0
  private readonly encoder = new TextEncoder()

  write = (bytes: Uint8Array): void => {
    if (this.filled + bytes.length > partBytes) this.flush()
    if (bytes.length > partBytes) {
      this.parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]))
      return
    }
    this.buffer.set(bytes, this.filled)
    this.filled += bytes.length
  }

  text(text: string): void {
    this.write(this.encoder.encode(text))
  }

  blob(): Blob {
    this.flush()
    return new Blob(this.parts, { type: 'text/csv' })
  }

  private flush(): void {
    if (this.filled > 0) this.parts.push(new Blob([this.buffer.subarray(0, this.filled)]))
    this.filled = 0
  }
}
