import { Link } from 'react-router'
import type { Measure } from '~/contracts/measure'
import { trustName } from '~/format/trustName'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import { type Figure, isMarked } from '~/routes/explore/figures'
import { profileLink } from '~/url/placePath'
import type { NeedRanking } from '../need/needModel'
import type { OwnSite } from '../own/ownSites'
import { SourceLinks } from '../sourceLinks'
import styles from './siteMap.module.css'
import { ownId, placeName, siteKindWords } from './siteModel'

interface PlaceCardProps {
  site: ProgrammeSiteRow | null
  ownSite: OwnSite | null
  /** The selected board, or that of the selected site. */
  board: Figure | null
  measure: Measure
  gap: NeedRanking
  rate: NeedRanking
  sites: readonly ProgrammeSiteRow[]
  own: readonly OwnSite[]
  onClear: () => void
}

/** What is known of the selected site or board. */
export function PlaceCard({ site, ownSite, board, measure, gap, rate, sites, own, onClear }: PlaceCardProps) {
  if (site === null && ownSite === null && board === null) {
    return (
      <section id="place" className={styles.card} aria-labelledby="place-title" data-sheet="off">
        <h3 id="place-title">Your area</h3>
        <p><span className={styles.live}>Select a board on the map or a site in the list.</span><span className={styles.still}>Every site is in the register below.</span></p>
      </section>
    )
  }
  const name = site ? placeName(site) : ownSite ? placeName(ownSite) : (board?.name ?? '')
  return (
    <section id="place" className={styles.card} aria-labelledby="place-title" data-selected data-sheet="off">
      <h3 id="place-title">{name}</h3>
      {site && <SiteFacts site={site} />}
      {ownSite && <p><strong className={styles.unchecked}>Your row {ownSite.row}, not checked.</strong> {[ownSite.providerName, siteKindWords[ownSite.kind], ownSite.status].filter(Boolean).join('. ')}.</p>}
      {board && <BoardFacts board={board} isWhole={site === null && ownSite === null} measure={measure} gap={gap} rate={rate} sites={sites} own={own} />}
      <p><button type="button" className={styles.button} onClick={onClear}>Clear the selection</button></p>
      <p role="status" className="visually-hidden">{name} selected</p>
    </section>
  )
}

function SiteFacts({ site }: { site: ProgrammeSiteRow }) {
  const { providerCode, providerName, kind, kindBasis, status, opened, statedExtraScansPerYear, note, sourceTitle, sourceUrl } = site
  const trust = trustName(providerCode, providerName)
  return (
    <>
      <p>{providerName === null ? trust : <Link to={profileLink('2026', providerCode)}>{trust}</Link>}. Wave {site.wave}.</p>
      <p><strong>{kind === 'unknown' ? 'New or replacement: not stated' : kind === 'new' ? 'New or extended service' : 'Replaces an old machine: not one more scanner'}.</strong> {kindBasis}</p>
      <p>{status}.{opened !== null && ` Opened: ${opened}.`}{statedExtraScansPerYear === null && ' No extra scans are stated for this site alone.'} {note}</p>
      <p className={styles.quiet}><SourceLinks title={sourceTitle} url={sourceUrl} /></p>
    </>
  )
}

type BoardFactsProps = Pick<PlaceCardProps, 'measure' | 'gap' | 'rate' | 'sites' | 'own'> & { board: Figure; isWhole: boolean }

function BoardFacts({ board, isWhole, measure, gap, rate, sites, own }: BoardFactsProps) {
  const here = sites.filter(({ icb2026 }) => icb2026 === board.code)
  const mine = own.filter(({ icb }) => icb === board.code)
  const ranked = (ranking: NeedRanking) => ranking.boards.find(({ code }) => code === board.code)
  const [byGap, byRate] = [ranked(gap), ranked(rate)]
  return (
    <>
      {!isWhole && <p className={styles.boardName}>Its board: <Link to={profileLink('2026', board.code)}>{board.name}</Link></p>}
      <dl className={styles.facts}>
        {measure.id !== 'need-gap' && <div><dt>{measure.short_title}</dt><dd>{board.text}{isMarked(measure, board) && ' (estimated)'}</dd></div>}
        {byGap && <div><dt>Scans short of need per 1,000 people 50+, rank of {gap.boards.length} (1 = furthest short)</dt><dd>{byGap.text}; {byGap.rank ?? 'no rank'}</dd></div>}
        {byRate && <div><dt>Scans per 1,000 people 50+, rank of {rate.boards.length} (1 = fewest)</dt><dd>{byRate.text}; {byRate.rank ?? 'no rank'}</dd></div>}
      </dl>
      {isWhole && (here.length === 0
        ? <p>No announced scanner is named here. Most sites are not named, so this is not known to mean that there is none.</p>
        : <><p>Named here:</p><ul className={styles.here}>{here.map((site) => <li key={site.id}>{placeName(site)}: {siteKindWords[site.kind]}. {site.status}.</li>)}</ul></>)}
      {isWhole && mine.length > 0 && <p>Your own rows here, not checked: {mine.map((site) => site.siteName).join(', ')}.</p>}
      {byGap?.suspect && <p className={styles.quiet}>Records look broken in some months of the year at {byGap.suspect}.</p>}
      {isWhole && <p><Link to={profileLink('2026', board.code)}>Everything about {board.name}</Link></p>}
    </>
  )
}

export const isOwnSelected = (own: readonly OwnSite[], id: string | null): OwnSite | null => own.find((site) => ownId(site) === id) ?? null
