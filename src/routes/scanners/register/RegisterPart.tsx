import { Link } from 'react-router'
import { RegisterSourceLine } from '~/components/sources/RegisterSourceLine'
import { formatDate } from '~/format/month'
import { formatCount } from '~/format/number'
import { trustName } from '~/format/trustName'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { ProgrammeRow } from '~/queries/programme'
import { profileLink } from '~/url/placePath'
import { placeName, siteKindWords } from '../map/siteModel'
import type { OwnSite } from '../own/ownSites'
import { waveModel } from '../programme/programmeModel'
import { SourceLinks } from '../sourceLinks'
import styles from './register.module.css'

interface RegisterPartProps {
  waves: readonly ProgrammeRow[]
  sites: readonly ProgrammeSiteRow[]
  own: readonly OwnSite[]
  nameOfBoard: (code: string) => string
}

const headings = ['No.', 'Site', 'New or replacement', 'State', 'Extra scans a year', 'Source'] as const

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Every machine of the programme: those that are named, one by one, and the others by what is known of them. */
export function RegisterPart({ waves, sites, own, nameOfBoard }: RegisterPartProps) {
  const machines = waves.reduce((sum, row) => sum + row.machines, 0)
  const unnamed = waves.flatMap((row) => waveModel(row, sites).unnamed.map((line) => ({ ...line, row })))
  return (
    <section aria-labelledby="register-title" data-sheet="off">
      <h2 id="register-title">The register: all {machines} machines</h2>
      <p className={styles.lead}>
        {sites.length} named, {machines - sites.length} not identified. An opening that was not found is not known to be late. Two answers in Parliament in February 2025 said 14 machines for the same 29,000 scans a year; since May 2025 it has been 13, and no reason was found.
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">Announced scanners, named and not identified{own.length > 0 && ', with your own rows, not checked'}</caption>
        <thead><tr>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
        <tbody>
          {sites.map((site, index) => (
            <tr key={site.id} id={`site-${site.id}`}>
              <td data-heading="No.">{index + 1}</td>
              <th scope="row">
                <strong>{placeName(site)}</strong>
                <span className={styles.line}><Trust site={site} /></span>
                <span className={styles.line}><Link to={profileLink('2026', site.icb2026)}>{nameOfBoard(site.icb2026)}</Link></span>
              </th>
              <td data-heading="Kind"><strong>{capital(siteKindWords[site.kind])}</strong> <span>{site.kindBasis}</span></td>
              <td data-heading="State">{site.status}. {site.opened !== null && <span>Opened: {site.opened}.</span>} {site.note !== null && <span>{site.note}</span>}</td>
              <td data-heading="Extra scans a year">{site.statedExtraScansPerYear === null ? <span>none stated for this site alone</span> : formatCount(site.statedExtraScansPerYear)}</td>
              <td data-heading="Source"><SourceLinks title={site.sourceTitle} url={site.sourceUrl} /></td>
            </tr>
          ))}
          {unnamed.map(({ key, wave, machines: count, kind, basis, row }) => (
            <tr key={key} className={styles.unnamed}>
              <td />
              <th scope="row"><strong>{count} not identified</strong> <span>wave {wave}</span></th>
              <td data-heading="Kind"><strong>{kind}</strong> <span>{basis}</span></td>
              <td data-heading="State">{row.machinesInUse !== null && `${row.machinesInUse} of the wave’s ${row.machines} were said to be in use; which is not stated.`}{row.machinesInUse === null && 'Nothing found since the announcement.'}</td>
              <td data-heading="Extra scans a year">{row.statedExtraScansPerYear === null ? <span>no figure found</span> : <span>{formatCount(row.statedExtraScansPerYear)} for all {row.machines} of the wave</span>}</td>
              <td data-heading="Source"><SourceLinks title={row.sourceTitle} url={row.sourceUrl} /></td>
            </tr>
          ))}
          {own.map((site) => (
            <tr key={site.row} className={styles.own}>
              <td />
              <th scope="row">
                <strong>{placeName(site)}</strong> <em>your row {site.row}, not checked</em>
                {site.providerName !== null && <span className={styles.line}>{site.providerName}</span>}
                {site.icb !== null && <span className={styles.line}>{nameOfBoard(site.icb)}</span>}
              </th>
              <td data-heading="Kind">{capital(siteKindWords[site.kind])}</td>
              <td data-heading="State">{site.status === '' ? 'Not given' : site.status}. {site.opened !== '' && <span>Opened: {formatDate(site.opened)}.</span>} {site.placedBy !== 'coordinates' && <span>{site.placedBy === 'provider' ? 'Drawn at its provider’s headquarters.' : 'Drawn in the middle of its board.'}</span>}</td>
              <td data-heading="Extra scans a year">–</td>
              <td data-heading="Source">{site.sourceUrl === null ? 'none given' : <a href={site.sourceUrl} rel="noreferrer">your source</a>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RegisterSourceLine table="scanner_site" />
    </section>
  )
}

/** A trust without DEXA figures has no page of its own. */
function Trust({ site: { providerCode, providerName } }: { site: ProgrammeSiteRow }) {
  const name = trustName(providerCode, providerName)
  return providerName === null ? <>{name} (no DEXA figures)</> : <Link to={profileLink('2026', providerCode)}>{name}</Link>
}
