import { expect, test } from 'vitest'
import routes from '../../routes'
import { testedPages } from './testedPages'

interface Entry {
  path?: string
  index?: boolean
  children?: Entry[]
}

const pathsOf = (entries: readonly Entry[]): string[] =>
  entries.flatMap(({ path, index, children }) => (children ? pathsOf(children) : [index ? '/' : `/${path ?? ''}`]))

test('every page of the site has a row, and no row is of a page that is gone', () => {
  const rows = testedPages.map(({ route }) => route).filter((route) => route !== '/embed/*')
  expect([...rows].sort()).toEqual(pathsOf(routes).sort())
})

test('no state or part stands twice', () => {
  for (const { route, states, parts } of testedPages) expect(new Set([...states, ...parts]).size, route).toBe(states.length + parts.length)
})
