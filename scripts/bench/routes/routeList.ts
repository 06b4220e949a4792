/** One of each kind of page. */
export const routeList = [
  { id: 'overview', path: '' },
  { id: 'explore', path: 'explore' },
  { id: 'region', path: 'areas/Y58' },
  { id: 'board', path: 'areas/QJK' },
  { id: 'provider', path: 'areas/RH8' },
  { id: 'compare', path: 'compare' },
  { id: 'fls', path: 'fls' },
  { id: 'scanners', path: 'scanners' },
  { id: 'plan', path: 'plan' },
  { id: 'sql', path: 'sql' },
  { id: 'own', path: 'own' },
  { id: 'methods', path: 'methods' },
  { id: 'dictionary', path: 'methods/dictionary' },
  { id: 'embed', path: 'embed' },
] as const satisfies readonly { id: string; path: string }[]

export type Route = (typeof routeList)[number]

/** Its file below dist/client, which is the same whatever the address asks for. */
export const fileOf = (path: string): string => [path.split('?')[0], 'index.html'].filter(Boolean).join('/')

/** One of each kind of page, as listed: what was measured now, else what was recorded before. */
export const newestOf = <T extends { id: string }>(measured: readonly T[], before: readonly T[]): T[] =>
  routeList.flatMap(({ id }) => [...measured, ...before].find((one) => one.id === id) ?? [])
