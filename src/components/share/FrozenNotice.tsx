import { useSyncExternalStore } from 'react'
import { Link, useLocation } from 'react-router'
import { figureKey } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { type Frozen, isFigureLike, quotedKey, readFrozen, thaw } from '~/url/frozenLink'
import { type FigureStore, useFigures } from './FigureStore'
import styles from './FrozenNotice.module.css'

const never = () => () => undefined

/** Above a page that a frozen link opens: which data it was made with, and what has changed in the figures it quotes. */
export function FrozenNotice({ vintage }: { vintage: string }) {
  const { pathname, search } = useLocation()
  const figures = useFigures()
  const hydrated = useSyncExternalStore(never, () => true, () => false)
  useSyncExternalStore(figures.subscribe, figures.getChanges, () => 0)
  const frozen = hydrated ? readFrozen(search) : null
  if (!frozen) return null
  const [then, now] = [formatMonth(frozen.vintage), formatMonth(vintage)]
  return (
    <aside className={styles.notice} aria-label="Frozen link" data-kept>
      {frozen.vintage === vintage && <p>This link is frozen to data to {then}, the newest here.</p>}
      {frozen.vintage > vintage && <p>This link was made with data to {then}; this copy of the site has data only to {now}.</p>}
      {frozen.vintage < vintage && (
        <>
          <p>This link was made with data to {then}. The site now has data to {now}. <Link to={`${pathname}${thaw(search)}`}>Show the newest figures</Link></p>
          <Changes frozen={frozen} figures={figures} />
        </>
      )}
    </aside>
  )
}

/** Each quoted figure as it was printed then, and as the same view has it now. */
function Changes({ frozen, figures }: { frozen: Frozen; figures: FigureStore }) {
  const rows = [...frozen.quoted].flatMap(([key, was]) => {
    const now = quotedNow(figures, key)
    return now === null || !isFigureLike(was, now.text) ? [] : [{ key, was, now }]
  })
  if (rows.length === 0) return <p>It quotes no figure of this view to compare.</p>
  return (
    <table>
      <caption>Figures that the link quotes; what it says was not checked here</caption>
      <thead><tr><th scope="col">Figure</th><th scope="col">The link says</th><th scope="col">Now</th></tr></thead>
      <tbody>
        {rows.map(({ key, was, now }) => (
          <tr key={key}>
            <th scope="row">{now.label}</th>
            <td>{was}</td>
            <td>{now.text === was ? `${now.text}, unchanged` : <strong>{now.text}, changed</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const quotedNow = (figures: FigureStore, key: string) =>
  figures.all().flatMap(({ facts }) => facts.quoted.map((one) => ({ ...one, in: quotedKey(figureKey(facts), one.key) }))).find((one) => one.in === key) ?? null
