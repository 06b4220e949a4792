/** Whether a fault is a trap of WebAssembly or of its stack: memory is as it fell, and every later question fails as well. */
export const isBroken = (cause: unknown): boolean => cause instanceof Error && /^(RuntimeError|RangeError|InternalError)$/.test(cause.name)
