import { Link } from 'react-router'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { EvidenceModel, SourceLink } from '../model/evidence'
import { flsLink, profileLink } from '~/url/placePath'
import { scannersLink } from '~/url/scannersView'
import styles from '../profile.module.css'
import { Section } from './Section'

export function EvidenceSection({ model: { fls, scanners }, answer: { place, request } }: { model: EvidenceModel; answer: ProfileAnswer }) {
  return (
    <>
      <Section id="fls" title="Fracture liaison services">
        {fls.state && <p className={styles.state}>{fls.state}</p>}
        <p className={styles.summary}>
          {fls.sentence}
          {place.level === 'provider' && place.icbCode && <> <Link to={`${profileLink('2026', place.icbCode)}#fls`}>Evidence for all of {place.icbName}</Link></>}
        </p>
        {fls.rows.length > 0 && (
          <ul className={styles.evidence}>
            {fls.rows.map(({ id, status, service, about, dated, note, sourceTitle, sources }) => (
              <li key={id}><strong>{status}</strong> {service}. <span data-sheet="off">{about}</span> {dated} <span data-sheet="off">{note}</span> <Sources title={sourceTitle} links={sources} /></li>
            ))}
            <MoreOnThePage count={fls.rows.length} />
          </ul>
        )}
        {fls.state && <p data-sheet="off"><Link to={flsLink(place.level, request)}>All of England’s evidence, with what each state means</Link></p>}
      </Section>
      <Section id="scanners" title="Announced scanners">
        <p className={styles.summary}>{scanners.sentence}</p>
        {scanners.rows.length > 0 && (
          <ul className={styles.evidence}>
            {scanners.rows.map(({ id, name, detail, note, sourceTitle, sources }) => (
              <li key={id}><strong>{name}</strong> <span data-sheet="off">{detail} {note}</span> <Sources title={sourceTitle} links={sources} /></li>
            ))}
            <MoreOnThePage count={scanners.rows.length} />
          </ul>
        )}
        <p data-sheet="off"><Link to={scannersLink(place.level === 'icb' && request.edition === '2026' ? { area: request.code } : {})}>The whole programme: promised, named and observed</Link></p>
      </Section>
    </>
  )
}

/** Pieces that the printed sheet has room for; its style hides the others. */
const onTheSheet = 1

const MoreOnThePage = ({ count }: { count: number }) => (count > onTheSheet ? <li data-sheet="only">and {count - onTheSheet} more on the page</li> : null)

function Sources({ title, links }: { title: string; links: readonly SourceLink[] }) {
  return (
    <span className={styles.sources} data-sheet="off">
      {title}: {links.map(({ url, text }, index) => <span key={url}>{index > 0 && ', '}<a href={url}>{text}</a></span>)}
    </span>
  )
}
