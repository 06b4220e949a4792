import { Link } from 'react-router'
import styles from '~/components/layout/Message.module.css'
import { retiredHeading } from './model/retiredWords'
import type { RetiredArea, UnknownPlace } from './model/unknownPlace'
import { profileLink } from '~/url/placePath'

/** A board of the other edition: what became of it, or what it was before. */
export function RetiredPage(retired: RetiredArea['retired']) {
  const { code, name, edition, others } = retired
  const ended = edition === '2023'
  const otherEdition = ended ? '2026' : '2023'
  return (
    <div className={styles.message}>
      <h1>{retiredHeading(retired)}</h1>
      <p>
        {ended
          ? `The integrated care board with the code ${code} is not one of the 36 of today. Its people aged 50 and over are now in:`
          : `The integrated care board with the code ${code} is not one of the 42 of 2023 to March 2026. Its people aged 50 and over were before in:`}
      </p>
      <ul>
        {others.map((other) => (
          <li key={other.code}><Link to={profileLink(otherEdition, other.code)}>{other.name}</Link> ({other.code}){others.length > 1 && `, ${Math.round(100 * other.share)}%`}</li>
        ))}
      </ul>
      <p><Link to={profileLink(edition, code)}>{ended ? `See ${name} in the boundaries of 2023` : `See ${name} in today’s boundaries`}</Link>, with its figures since April 2023.</p>
    </div>
  )
}

/** A code that nothing has. */
export function UnknownPage({ code, near }: UnknownPlace['unknown']) {
  const shown = code.length > 20 ? `${code.slice(0, 20)}…` : code
  return (
    <div className={styles.message}>
      <h1>No region, board or provider here has the code “{shown}”</h1>
      {near.length > 0 && (
        <>
          <p>Codes that look like it:</p>
          <ul>{near.map((one) => <li key={one.link}><Link to={one.link}>{one.name}</Link> ({one.code})</li>)}</ul>
        </>
      )}
      <p>To find a place, type its name or code in the search box above, or <Link to="/">start from the map of England</Link>. A provider without a DEXA row in NHS England’s figures has no page, which is not known to mean that it does no scans.</p>
    </div>
  )
}
