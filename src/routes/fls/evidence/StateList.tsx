import { KindSwatch } from '~/components/map/KindSwatch'
import type { Selection } from '~/components/selection'
import type { BoardEvidence } from './boardEvidence'
import styles from './stateList.module.css'
import { kindIndex, stateOrder, stateScale, stateWords } from './stateWords'

interface StateListProps {
  boards: readonly BoardEvidence[]
  selection: Selection
  /** Level of the headings. */
  heading?: 'h2' | 'h3'
  /** Where a board's evidence stands on a page without scripts. */
  linkOf: (code: string) => string
}

/** Boards grouped by state, each with its newest year; a link selects its board, and without scripts leads to its evidence. */
export function StateList({ boards, selection, heading: Heading = 'h3', linkOf }: StateListProps) {
  const { selected, select, hovered, hover } = selection
  return stateOrder.map((state) => {
    const held = boards.filter((board) => board.state === state)
    const yours = held.filter(({ isOwn }) => isOwn).length
    return (
      <section key={state} className={styles.state} aria-labelledby={`state-${state}`}>
        <Heading id={`state-${state}`}><KindSwatch scale={stateScale} index={kindIndex(state, false)} /> {stateWords[state].name}: {held.length} {held.length === 1 ? 'board' : 'boards'}{yours > 0 && `, ${yours} by your entry`}</Heading>
        <p>{stateWords[state].meaning}</p>
        <ul>
          {held.map(({ code, name, isOwn, isOld, newest }) => (
            <li key={code} data-old={(isOld && !isOwn) || undefined} data-hovered={code === hovered || undefined}>
              <a
                href={linkOf(code)}
                aria-current={code === selected ? 'true' : undefined}
                onPointerEnter={() => { hover(code) }}
                onPointerLeave={() => { hover(null) }}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  select(code)
                }}
              >
                {name}
              </a>
              {' '}<span>{isOwn ? `your entry; the evidence: ${newest}` : state === 'none' ? '' : newest}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
