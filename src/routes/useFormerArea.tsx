import { type ReactNode, useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { AreaEntry, SearchEntry } from '~/contracts/searchEntry'
import { loadPlaces } from '~/components/search/loadPlaces'
import { linkOf, type OverviewView } from '~/url/overviewView'

/**
 * What became of a selected area that is not among those shown: its successors, its predecessors, or that
 * no such area is known. Null while it is shown, or while the list of places loads.
 */
export function useFormerArea(view: OverviewView, shown: ReadonlySet<string>, months: readonly string[]): ReactNode {
  const missing = view.area !== null && !shown.has(view.area)
  const [places, setPlaces] = useState<SearchEntry[] | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (missing && places === null) void loadPlaces().then(setPlaces, () => { setFailed(true) })
  }, [missing, places])
  if (missing && places === null && failed) {
    return <>“{view.area}” is not among the areas shown. The list of places, which knows what became of it, did not load.</>
  }
  if (!missing || places === null) return null
  return words(view, places, months)
}

function words(view: OverviewView, places: readonly SearchEntry[], months: readonly string[]): ReactNode {
  const code = view.area ?? ''
  const link = (area: string, name: string, part: Partial<OverviewView> = {}) => (
    <Link key={area} to={`/${linkOf({ ...view, ...part, area }, months)}`}>{name}</Link>
  )
  const icb = (edition: string, wanted: string) =>
    places.find((entry) => entry.kind === 'icb' && entry.edition === edition && entry.code === wanted)
  const former = icb('2023', code)
  if (former?.kind === 'icb' && view.level === 'icb' && view.edition === '2026') {
    const successors = (former.successors ?? []).map(({ code: to, share }) => ({ to, share, entry: icb('2026', to) }))
    const isSplit = successors.length > 1
    return (
      <>
        {former.shortName} ({code}) ended on 31 March 2026. {isSplit ? 'Its people aged 50 and over are now in ' : 'It is now part of '}
        {joined(successors.map(({ to, share, entry }) => (
          <span key={to}>{link(to, entry?.kind === 'icb' ? entry.shortName : to)}{isSplit && ` (${Math.round(share * 100)}%)`}</span>
        )))}
        . You can also {link(code, 'see it in the boundaries of 2023', { edition: '2023' })}.
      </>
    )
  }
  const later = icb('2026', code)
  if (later?.kind === 'icb' && view.level === 'icb' && view.edition === '2023') {
    const from = places.filter((entry): entry is AreaEntry => 'successors' in entry && Boolean(entry.successors?.some(({ code: to }) => to === code)))
    return (
      <>
        {later.shortName} ({code}) exists since 1 April 2026. Before, its people belonged to{' '}
        {joined(from.map((entry) => link(entry.code, entry.shortName)))}.
      </>
    )
  }
  const elsewhere = places.find((entry): entry is AreaEntry => 'edition' in entry && entry.code === code)
  if (elsewhere) return <>{elsewhere.name} ({code}) is not among the areas shown. <Link to={mapOf(elsewhere)}>Show it on the map</Link>.</>
  return <>“{code}” in the link is not the code of an area, so nothing is selected.</>
}

/** The overview with an area selected. */
function mapOf({ kind, edition, code }: AreaEntry): string {
  if (kind === 'region') return `/?level=region&area=${code}`
  return edition === '2026' ? `/?area=${code}` : `/?edition=2023&area=${code}`
}

const joined = (parts: ReactNode[]) =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [index === parts.length - 1 ? ' and ' : ', ', part]))
