import { byteKinds, type ByteKind, type Bytes } from '~/contracts/benchResults'

/** @param path as asked for; addresses without an ending are pages */
export function kindOf(path: string): ByteKind {
  const ending = /\.([a-z0-9]+)$/i.exec(path.split(/[?#]/)[0] ?? '')?.[1]
  switch (ending) {
    case undefined:
    case 'html':
      return 'html'
    case 'js':
      return 'js'
    case 'css':
      return 'css'
    case 'woff2':
      return 'fonts'
    case 'png':
    case 'svg':
      return 'images'
    case 'wasm':
      return 'wasm'
    default:
      return 'data'
  }
}

export function bytesByKind(sent: readonly { path: string; bytes: number }[]): Bytes {
  const sums = Object.fromEntries(byteKinds.map((kind) => [kind, 0])) as Bytes
  for (const { path, bytes } of sent) sums[kindOf(path)] += bytes
  return sums
}
