import { shortProviderName } from '~/format/providerName'
import { trustName } from '~/format/trustName'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { OwnSite } from '../own/ownSites'
import styles from './siteMap.module.css'
import { ownId, placeName, siteKindWords } from './siteModel'

interface SiteListProps {
  sites: readonly ProgrammeSiteRow[]
  own: readonly OwnSite[]
  selected: string | null
  onSite: (id: string | null) => void
}

/** The numbered sites of the map; the same selection by keyboard, and by link where nothing runs. */
export function SiteList({ sites, own, selected, onSite }: SiteListProps) {
  return (
    <section aria-labelledby="site-list-title" className={styles.list}>
      <h3 id="site-list-title">{sites.length} named sites</h3>
      <ol>
        {sites.map((site) => (
          <li key={site.id}>
            <a
              href={`#site-${site.id}`}
              aria-current={site.id === selected || undefined}
              onClick={(event) => {
                event.preventDefault()
                onSite(site.id === selected ? null : site.id)
              }}
            >
              {placeName(site)}
            </a>
            <span>{shortProviderName(trustName(site.providerCode, site.providerName))}; {siteKindWords[site.kind]}</span>
          </li>
        ))}
      </ol>
      {own.length > 0 && (
        <>
          <h3>{own.length} of your own, not checked</h3>
          <ul>
            {own.map((site) => (
              <li key={ownId(site)}>
                <button type="button" aria-pressed={ownId(site) === selected} onClick={() => { onSite(ownId(site) === selected ? null : ownId(site)) }}>{placeName(site)}</button>
                <span>{[site.providerName, siteKindWords[site.kind]].filter(Boolean).join('; ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
