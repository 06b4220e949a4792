import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import { type FigureFacts, figureKey, licence } from '~/contracts/figure'
import { embeddedFigure, isEmbedded, pageLink } from '~/url/embedLink'
import { sqlLink } from '~/url/sqlLink'
import { useFigures } from './FigureStore'
import styles from './SharedFigure.module.css'

/** A picture with the ways to take it along; alone in a frame, it carries its title and source itself. */
export function SharedFigure({ facts, children }: { facts: FigureFacts; children: ReactNode }) {
  const drawing = useRef<HTMLDivElement>(null)
  const figures = useFigures()
  const navigate = useNavigate()
  useEffect(() => {
    if (drawing.current) figures.put(facts, drawing.current)
  }, [figures, facts])
  const key = figureKey(facts)
  useEffect(() => () => { figures.remove(key) }, [figures, key])
  const isAlone = useAlone(key)
  const seeQuery = async () => { await navigate(sqlLink(await facts.queryText())) }
  return (
    <div className={styles.figure} data-figure={key} data-embedded={isAlone || undefined}>
      {/* The page's own heading is not shown there. */}
      {isAlone && <h1 className={styles.title}>{facts.title}</h1>}
      <div ref={drawing} className={styles.drawing}>{children}</div>
      {isAlone ? (
        <p className={styles.foot}>
          {facts.source} {facts.licence ?? licence}. Not an official statistic. <a href={pageLink(window.location.href, import.meta.env.BASE_URL)} target="_blank" rel="noopener">See it on DEXA Atlas</a>
        </p>
      ) : (
        <p className={styles.tools}>
          <button type="button" aria-label={`Share: ${facts.title}`} onClick={() => { figures.share({ kind: 'figure', key }) }}>Share or save</button>
          <button type="button" aria-label={`See the query: ${facts.title}`} onClick={() => { void seeQuery() }}>See the query</button>
        </p>
      )}
    </div>
  )
}

const never = () => () => undefined

/** Whether the page stands in a frame that shows this picture alone. */
const useAlone = (key: string) =>
  useSyncExternalStore(
    never,
    () => isEmbedded(window.location.pathname, import.meta.env.BASE_URL) && embeddedFigure(window.location.search) === key,
    () => false,
  )
