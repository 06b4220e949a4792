import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './built'

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>
}

/** Looks where Node looks: beside the package, then in each folder above it. */
function isLocked(name: string, from: string): boolean {
  const inside = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (inside in packages) return true
  if (from === '') return false
  return isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)))
}

describe('package-lock.json', () => {
  test('holds every optional package of every platform, so that npm ci works on each', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(name, path))
        .map((name) => `${path} wants ${name}@${optionalDependencies[name] ?? ''}`),
    )
    expect(missing).toEqual([])
  })

  test('names no registry of a single machine: addresses are all of one public host, or left out', () => {
    const addresses = Object.values(packages).flatMap(({ resolved }) => resolved ?? [])
    const urls = addresses.filter((address) => /^https?:/.test(address)).map((address) => new URL(address))
    expect(addresses).toHaveLength(urls.length)
    expect(new Set(urls.map(({ host }) => host)).size).toBeLessThanOrEqual(1)
    const local = urls.filter(
      ({ protocol, hostname, port }) =>
        protocol !== 'https:' || port !== '' || /^localhost$|^[\d.]+$|^\[/.test(hostname) || !hostname.includes('.'),
    )
    expect(local.map(({ href }) => href)).toEqual([])
  })

  test('has a checksum for every package', () => {
    const bare = Object.entries(packages).filter(([path, { link, integrity }]) => path !== '' && !link && !integrity)
    expect(bare.map(([path]) => path)).toEqual([])
  })
})
