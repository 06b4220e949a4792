import { Link } from 'react-router'
import { OwnAddress, useOwnAddress } from '~/components/sources/OwnAddress'
import styles from '../methods.module.css'
import { snippets } from './snippets'

const base = import.meta.env.BASE_URL

/** Licence, citation and one way to read a table by its address. */
export function UsingTheData({ month, vintage, commit }: { month: string; vintage: string; commit: string }) {
  const address = useOwnAddress()
  return (
    <>
      <h3>Licence</h3>
      <p>
        The tables are public sector information and may be used under the{' '}
        <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>: name
        the publishers as under <a href="#sources">Sources</a>. The registers kept by hand hold facts, each with the page it came
        from; those pages keep their own copyright. The program is under the MIT licence; what it uses of others’ work stands in
        its <a href={`${base}sbom.cdx.json`}>bill of materials (CycloneDX)</a>, and their <a href={`${base}licences.txt`}>licences</a> in full.
      </p>
      <h3>How to cite</h3>
      <p>
        DEXA Atlas, data to {vintage} (build {commit}), <OwnAddress />methods, with the day you read it. Beside a figure: “Source: NHS
        England, Monthly Diagnostics (DM01), {vintage}; worked out by DEXA Atlas.”
      </p>
      <h3>Beside a table of your own</h3>
      <p><Link to="/own">Load a file of your own</Link>: it is read in your browser, joined to areas and mapped, and never leaves it.</p>
      <h3>Read a table by its address</h3>
      <p>Without downloading it first: the longest lists of {vintage}. The address is of the newest figures; with {month} in place of “latest”, of these.</p>
      {Object.values(snippets(`${address}data/latest/`, month)).map(({ title, needs, code }) => (
        <div key={title}>
          <h4>{title}</h4>
          <p>Needs {needs}.</p>
          {/* A box that scrolls must be reachable by keyboard. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className={styles.code} role="region" aria-label={`Example in ${title}`} tabIndex={0}><code>{code}</code></pre>
        </div>
      ))}
    </>
  )
}
