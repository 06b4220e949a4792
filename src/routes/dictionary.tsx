import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import { Dictionary } from '~/components/sources/Dictionary'
import { ReferenceTable } from '~/components/sources/ReferenceTable'
import { formatCount } from '~/format/number'
import { loadDictionary } from './dictionary.server'
import styles from './methods.module.css'
import { found } from './methods/dictionary'
import { previewMeta } from './previewMeta'
import { useHydrated } from './useHydrated'

export const loader = () => loadDictionary()
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'Data dictionary – DEXA Atlas',
  path: '/methods/dictionary',
  description: 'Every table and column of DEXA Atlas: what it holds, its unit, its key, what an empty cell means, its first row, and the files to download.',
})

const measureHeadings = ['Measure', 'Counted', 'Out of', 'Unit', 'Bear in mind'].map((text) => ({ text }))

export default function DictionaryPage() {
  const { tables, measures } = useLoaderData<typeof loader>()
  const isReady = useHydrated()
  const [asked, setAsked] = useState('')
  const shown = found(tables, asked)
  const base = import.meta.env.BASE_URL
  return (
    <div className={styles.page}>
      <div className={styles.headline}>
        <h1>What every table and column means.</h1>
        <p>
          {tables.length} tables, as their contracts declare them. An empty cell always means not known, never zero. For machines:{' '}
          <a href={`${base}data/latest/datapackage.json`} download>datapackage.json</a>. <Link to="/methods#downloads">All downloads</Link>
        </p>
      </div>
      <div className={styles.sections} data-parts="long">
        <section id="tables" className={styles.section} data-parts="long" aria-labelledby="tables-title">
          <h2 id="tables-title">Tables</h2>
          {/* Without scripts nothing would be found; the browser's own search finds everything. */}
          <p className={styles.finder} data-ready={isReady || undefined}>
            <label className={styles.find}><span>Find a table or column</span> <input type="search" value={asked} onChange={(event) => { setAsked(event.target.value) }} /></label>{' '}
            <span role="status">{asked.trim() === '' ? '' : `${formatCount(shown.length)} of ${tables.length} tables`}</span>
          </p>
          <nav className={styles.contents} aria-label="Tables">
            <ol>{shown.map(({ name, id }) => <li key={name}><a href={`#${id}`}><code>{name}</code></a></li>)}</ol>
          </nav>
          <Dictionary tables={shown} />
        </section>
        <section id="measures" className={styles.section} aria-labelledby="measures-title">
          <h2 id="measures-title">Measures</h2>
          <p>The values of <code>measure</code> in <code>area_measure</code> and <code>provider_measure</code>.</p>
          <ReferenceTable
            name="Each measure, with what is counted"
            width="wide"
            headings={measureHeadings}
            rows={measures.map(({ id, href, title, counted, outOf, unit, caveats }) => ({ key: id, cells: [<span key="measure"><a href={href}>{title}</a><br /><code>{id}</code></span>, counted, outOf, unit, caveats] }))}
          />
        </section>
      </div>
    </div>
  )
}
