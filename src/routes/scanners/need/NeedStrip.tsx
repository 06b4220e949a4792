import type { Selection } from '~/components/selection'
import styles from './need.module.css'
import type { NeedRanking, RankedBoard } from './needModel'

interface NeedStripProps {
  ranking: NeedRanking
  selection: Selection
}

const height = { bars: 130, below: 26 } as const
const column = 10
const step = 12
/** A reader's own are drawn up to so many. */
const mostOwn = 5
const signsHigh = (machines: number, own: number) => 32 + step * (machines + Math.min(own, mostOwn))

/** Boards in the order of need as columns, the fifths set off, with a diamond for each named machine over its board. */
export function NeedStrip({ ranking: { title, boards, fifths, counts }, selection }: NeedStripProps) {
  const values = boards.flatMap(({ value }) => value ?? [])
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const drop = (value: number) => (height.bars * (high - value)) / (high - low || 1)
  // Room for the diamonds and the rank over each column that has them.
  const above = Math.max(14, ...boards.flatMap(({ machines, own, value }) => (machines + own > 0 ? [signsHigh(machines, own) - drop(Math.max(0, value ?? 0))] : [])))
  const y = (value: number) => above + drop(value)
  const width = boards.length * column
  const total = above + height.bars + height.below
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} ${total}`} role="img" aria-label={`${title}: boards in the order of need, most first. Named machines by fifths: ${counts}.`}>
      {fifths.map(({ fifth }) => {
        const held = boards.flatMap((board, index) => (board.fifth === fifth ? [index] : []))
        const [first = 0, last = 0] = [held[0], held.at(-1)]
        return (
          <g key={fifth}>
            {fifth % 2 === 1 && <rect className={styles.ground} x={first * column} y={above - 6} width={(last - first + 1) * column} height={height.bars + 12} />}
            <text className={styles.fifth} x={((first + last + 1) / 2) * column} y={total - 4} textAnchor="middle">{fifth === 1 ? 'most need' : fifth === fifths.length ? 'least' : ''}</text>
          </g>
        )
      })}
      {boards.map((board, index) => board.value !== null && (
        <rect
          key={board.code}
          className={board.machines > 0 ? styles.named : styles.bar}
          data-selected={board.code === selection.selected || undefined}
          x={index * column + 1}
          y={Math.min(y(0), y(board.value))}
          width={column - 2}
          height={Math.max(1, Math.abs(y(board.value) - y(0)))}
          onClick={() => { selection.select(board.code === selection.selected ? null : board.code) }}
        >
          <title>{`${board.name}: ${board.text}, rank ${board.rank ?? 'not known'}`}</title>
        </rect>
      ))}
      <line className={styles.zero} x2={width} y1={y(0)} y2={y(0)} />
      {boards.map((board, index) => board.machines + board.own > 0 && (
        <Diamonds key={board.code} board={board} x={(index + 0.5) * column} top={Math.min(y(0), y(board.value ?? 0)) - 8} isRaised={isRaised(boards, index)} />
      ))}
    </svg>
  )
}

const hasSigns = ({ machines, own }: RankedBoard) => machines + own > 0

/** Whether a rank stands higher, since that of the column before stands close by: every other one of a row of columns with signs. */
function isRaised(boards: readonly RankedBoard[], index: number): boolean {
  const before = boards[index - 1]
  return before !== undefined && hasSigns(before) && !isRaised(boards, index - 1)
}

/** One above another, with the rank over them. */
function Diamonds({ board: { machines, own, rank }, x, top, isRaised }: { board: RankedBoard; x: number; top: number; isRaised: boolean }) {
  const kinds = [...Array<boolean>(machines).fill(false), ...Array<boolean>(Math.min(own, mostOwn)).fill(true)]
  return (
    <g>
      {kinds.map((isOwn, index) => <path key={index} className={isOwn ? styles.ownDiamond : styles.diamond} d={`M${x} ${top - step * index - 5}l5 5l-5 5l-5-5z`} />)}
      <text className={styles.rank} x={x} y={top - step * kinds.length + (isRaised ? -8 : 2)} textAnchor="middle">{rank}</text>
    </g>
  )
}
