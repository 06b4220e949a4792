import { useEffect, useState, useSyncExternalStore } from 'react'
import { figureIds } from '~/contracts/figure'
import { embeddedFigure, isEmbedded, pageLink } from '~/url/embedLink'
import { useFigures } from './FigureStore'
import styles from './SharedFigure.module.css'

/** Pictures come with their page, or with the database that they need. */
const longestWait = 5000

const ids: readonly string[] = figureIds
/** Anybody can write a link, and the page must not lend its name to their words. */
const isName = (asked: string) => /^[\w.-]{1,40}$/.test(asked)

const never = () => () => undefined
const askedFor = () => (isEmbedded(window.location.pathname, import.meta.env.BASE_URL) ? embeddedFigure(window.location.search) : null)

/** In a frame, what is said where the page does not have the picture that the link asks for. */
export function LostFigure() {
  const figures = useFigures()
  const asked = useSyncExternalStore(never, askedFor, () => null)
  const isThere = useSyncExternalStore(figures.subscribe, () => asked !== null && figures.get(asked) !== null, () => false)
  const [hasWaited, setHasWaited] = useState(false)
  useEffect(() => {
    if (asked === null) return undefined
    const timer = setTimeout(() => { setHasWaited(true) }, longestWait)
    return () => { clearTimeout(timer) }
  }, [asked])
  if (asked === null || isThere) return null
  const isKnown = ids.includes(asked.split('.')[0] ?? '')
  if (isKnown && !hasWaited) return null
  return (
    <>
      {/* The page’s own heading is not shown there. */}
      <h1 className="visually-hidden" data-kept>This picture is not here</h1>
      <p className={styles.lost} data-kept data-lost>
        There is no picture called {isName(asked) ? `“${asked}”` : 'as this link says'} here: <a href={pageLink(window.location.href, import.meta.env.BASE_URL)} target="_blank" rel="noopener">open the page on DEXA Atlas</a>, and take the code for the picture from its “Share or save”.
      </p>
    </>
  )
}
