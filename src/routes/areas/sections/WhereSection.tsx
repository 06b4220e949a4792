import { Link } from 'react-router'
import { DataTable } from '~/components/table/DataTable'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { profileLink } from '~/url/placePath'
import { regionName } from '../model/placeWords'
import { notAScanner, regionIcbsOf, whereDoneOf } from '../model/whereDone'
import styles from '../profile.module.css'
import { AsTable, Section } from './Section'

export function WhereSection({ answer }: { answer: ProfileAnswer }) {
  if (answer.place.level === 'provider') return <ProviderSites answer={answer} />
  const { title, sentences, providers } = whereDoneOf(answer)
  const table = (
    <DataTable
      caption="Providers placed in the area"
      headings={[{ text: 'Provider' }, { text: 'Scans in twelve months', number: true }, { text: 'People waiting', number: true }]}
      rows={providers.map(({ code, name, tests, waiting }) => ({ key: code, cells: [<Link key={code} to={profileLink('2026', code)}>{name}</Link>, tests, waiting] }))}
    />
  )
  return (
    <>
      {answer.icbs.length > 0 && <RegionBoards answer={answer} />}
      <Section id="where" title={title} sheet="off">
        <p className={styles.summary}>{sentences.join(' ')}</p>
        {providers.length > 8 ? <AsTable of="providers">{table}</AsTable> : providers.length > 0 && table}
      </Section>
    </>
  )
}

function RegionBoards({ answer }: { answer: ProfileAnswer }) {
  const { rows } = regionIcbsOf(answer)
  return (
    <Section id="boards" title={`The boards of ${regionName(answer.place.shortName)}`} sheet="off">
      <DataTable
        caption="Integrated care boards of the region"
        headings={[{ text: 'Board' }, { text: 'People waiting', number: true }, { text: 'Six weeks or more', number: true }, { text: 'Scans in twelve months', number: true }, { text: 'What sources report of a fracture service' }]}
        rows={rows.map(({ code, name, waiting, share, tests, estimated, evidence }) => ({
          key: code,
          cells: [<Link key={code} to={profileLink('2026', code)}>{name}{estimated && ' (estimated)'}</Link>, waiting, share, tests, evidence],
        }))}
      />
    </Section>
  )
}

function ProviderSites({ answer: { place, sites } }: { answer: ProfileAnswer }) {
  return (
    <Section id="where" title="Its hospital sites" sheet="off">
      <p className={styles.summary}>
        {sites.length === 0 ? 'No list of its sites is kept here. ' : 'Which of them does bone scans is not published. '}
        {notAScanner} NHS England does not publish whose residents a provider scans
        {place.icbCode && <>; it is placed in <Link to={profileLink('2026', place.icbCode)}>{place.icbName}</Link> by its address</>}.
      </p>
      {sites.length > 0 && <ul className={styles.sites}>{sites.map(({ code, name, postcode }) => <li key={code}>{name} <span>{postcode}</span></li>)}</ul>}
    </Section>
  )
}
