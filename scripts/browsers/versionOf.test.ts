import { expect, it } from 'vitest'
import { versionIn } from './versionOf'

it('finds the version in what browsers say of themselves', () => {
  expect(versionIn('Mozilla Firefox 153.8.0esr\n')).toBe('153.8.0esr')
  expect(versionIn('Chromium 156.0.8078.114 built on Debian GNU/Linux 12 (bookworm)\n')).toBe('156.0.8078.114')
  expect(versionIn('')).toBeNull()
})
