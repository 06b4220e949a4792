import { useMemo } from 'react'
import { Link } from 'react-router'
import type { Selection } from '~/components/selection'
import { SharedFigure } from '~/components/share/SharedFigure'
import { SourceLine } from '~/components/sources/SourceLine'
import { DataTable } from '~/components/table/DataTable'
import { formatMonth } from '~/format/month'
import { AsTable } from '~/routes/areas/sections/Section'
import { marked, type ScanMarks } from '~/routes/fls/scanMarks'
import { profileLink } from '~/url/placePath'
import { needFigure } from '../figures/needFigure'
import styles from './need.module.css'
import { needSentence, type NeedRanking } from './needModel'
import { NeedStrip } from './NeedStrip'

interface NeedPartProps {
  gap: NeedRanking
  rate: NeedRanking
  named: number
  announced: number
  own: number
  month: string
  selection: Selection
}

/** A figure and its mark on one line. */
const figure = (text: string, marks: ScanMarks) => <span className={styles.figure}>{marked(text, marks)}</span>

/** Whether the named machines went to the boards that are furthest short of scans, as far as seven of them can tell. */
export function NeedPart({ gap, rate, named, announced, own, month, selection }: NeedPartProps) {
  const shared = useMemo(() => needFigure([gap, rate], month), [gap, rate, month])
  const rateOf = (code: string) => rate.boards.find((board) => board.code === code)
  const holding = gap.boards.filter((board) => board.machines + board.own > 0)
  return (
    <section aria-labelledby="need-title">
      <h2 id="need-title">Did scanners go where the need is?</h2>
      <p className={styles.lead}>{needSentence(gap, named, announced)}{own > 0 && ' Your own rows are drawn as dashed diamonds and left out of these counts.'}</p>
      <SharedFigure facts={shared}>
        <div className={styles.panels}>
          {[gap, rate].map((ranking) => (
            <figure key={ranking.id} data-sheet={ranking === gap ? undefined : 'off'}>
              <h3>{ranking.title}</h3>
              <p className={styles.note} data-sheet="off">{ranking.note}</p>
              <NeedStrip ranking={ranking} selection={selection} />
              <figcaption className={styles.note} data-sheet="off">Each column is one of {ranking.boards.length} boards, most need on the left. Diamonds: named machines, with the board’s rank. Machines by fifths of the boards: {ranking.counts}.</figcaption>
            </figure>
          ))}
        </div>
      </SharedFigure>
      <div data-sheet="off"><DataTable
        caption="Boards with a named machine, and their ranks by need"
        headings={[{ text: 'Board with a named machine' }, { text: 'Machines named', number: true }, { text: 'Short per 1,000 aged 50+', number: true }, { text: `Rank of ${gap.boards.length}`, number: true }, { text: 'Fifth', number: true }, { text: 'Scans per 1,000 aged 50+', number: true }, { text: 'Rank, fewest first', number: true }]}
        rows={holding.map((board) => ({
          key: board.code,
          strong: board.code === selection.selected,
          cells: [<Link key="board" to={profileLink('2026', board.code)}>{board.name}</Link>, board.own > 0 ? `${board.machines} (+ ${board.own} of yours)` : board.machines, figure(board.text, board), board.rank, board.fifth, figure(rateOf(board.code)?.text ?? '', board), rateOf(board.code)?.rank],
        }))}
      /></div>
      <p className={styles.note} data-sheet="off">Twelve months to {formatMonth(month)}, boundaries of April 2026. Rank and fifth 1 hold the boards furthest short. “e”: estimated, since the board took parts of boards that were split; “?”: a larger hospital’s records look broken in the year. Replacements add no machine, and patients cross the borders of boards. A scanner that opened in the year is in these figures already.</p>
      <AsTable of="all boards by need">
        <DataTable
          caption="All boards by scans short of need, with the machines named in them"
          headings={[{ text: 'Board' }, { text: 'Rank', number: true }, { text: 'Fifth', number: true }, { text: 'Short per 1,000', number: true }, { text: 'Scans per 1,000', number: true }, { text: 'Machines named', number: true }]}
          rows={gap.boards.map((board) => ({ key: board.code, strong: board.machines > 0, cells: [board.name, board.rank, board.fifth, marked(board.text, board), marked(rateOf(board.code)?.text ?? '', board), board.machines === 0 ? 'none named' : board.machines] }))}
        />
      </AsTable>
      <div data-sheet="off"><SourceLine month={month} edition="2026" estimated={0} perResident ofNeed /></div>
    </section>
  )
}
