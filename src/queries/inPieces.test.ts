import { expect, it } from 'vitest'
import { inPieces } from './inPieces'

const upTo = (length: number) => Array.from({ length }, (_, at) => at)

it('joins what is made of each piece, in order', async () => {
  const sizes: number[] = []
  const doubled = await inPieces(upTo(601), (piece) => {
    sizes.push(piece.length)
    return piece.map((value) => value * 2)
  })
  expect(sizes).toEqual([250, 250, 101])
  expect(doubled).toEqual(upTo(601).map((value) => value * 2))
})

it('lets other work in between the pieces of a long list, and holds no short one up', async () => {
  const order: string[] = []
  const note = (length: number, name: string) => inPieces(upTo(length), () => { order.push(name); return [] })
  setTimeout(() => { order.push('other work') })
  const short = note(250, 'short')
  expect(order).toEqual(['short'])
  await Promise.all([short, note(500, 'long')])
  expect(order.indexOf('other work')).toBeLessThan(order.lastIndexOf('long'))
})

it('passes a fault on', async () => {
  await expect(inPieces(upTo(300), () => { throw new Error('row 3') })).rejects.toThrow('row 3')
})
