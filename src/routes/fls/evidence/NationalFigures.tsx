import { type ReactNode, useMemo } from 'react'
import { DataTable } from '~/components/table/DataTable'
import { SharedFigure } from '~/components/share/SharedFigure'
import type { FlsFactRow } from '~/queries/fls/flsFacts'
import { AsTable } from '~/routes/areas/sections/Section'
import { FlsSourceLine } from '~/components/sources/FlsSourceLine'
import { nationalFigure } from '../figures/nationalFigure'
import { differenceSentence, figureTimeline, type Timeline, type TimelineFigure } from './figureTimeline'
import { FigureSign } from './FigureSign'
import styles from './nationalFigures.module.css'

interface NationalFiguresProps {
  facts: readonly FlsFactRow[]
  /** Latest month of the site's data: the pledge's time is counted from there. */
  latestMonth: string
}

const headings = [{ text: 'Figure' }, { text: 'What it counts' }, { text: 'Where' }, { text: 'When' }, { text: 'Source' }]
const percent = (at: number) => `${(100 * at).toFixed(2)}%`

/** Every published national figure on one time axis, by what it counts; no line joins them. */
export function NationalFigures({ facts, latestMonth }: NationalFiguresProps) {
  const timeline = useMemo(() => figureTimeline(facts, latestMonth), [facts, latestMonth])
  const shared = useMemo(() => nationalFigure(facts, timeline), [facts, timeline])
  const { groups, pledge } = timeline
  const difference = differenceSentence(facts)
  const count = groups.flatMap(({ figures }) => figures).length
  return (
    <section aria-labelledby="national-title" data-sheet="off">
      <h2 id="national-title" className={styles.title}>{count} national figures since 2009, which count different things</h2>
      <p className={styles.lead}>They count trusts, hospitals, people or services, in England or beyond, and each was found in its own way: no line joins them, since they make no trend. {difference}</p>
      <SharedFigure facts={shared}>
        <div className={styles.timeline}>
          {groups.map(({ title, figures }) => (
            <div key={title} className={styles.group}>
              <Head title={title} timeline={timeline} />
              <ul>{figures.map((figure) => <Row key={figure.id} figure={figure} timeline={timeline} />)}</ul>
            </div>
          ))}
          {pledge && (
            <div className={styles.group}>
              <Head title="The pledge" timeline={timeline} />
              <ul>
                <li className={styles.row}>
                  <p className={styles.what}><strong>{pledge.text}</strong> {pledge.counts}. England. {pledge.period}. {pledge.note} <a href={pledge.sourceUrl}>{pledge.sourceTitle}</a></p>
                  <Lane timeline={timeline}>
                    <line className={styles.pledge} x1={percent(pledge.from)} x2={percent(pledge.to)} y1="50%" y2="50%" />
                    <circle className={styles.target} cx={percent(pledge.to)} cy="50%" r="6" />
                  </Lane>
                  <p className={styles.left}>{pledge.left}</p>
                </li>
              </ul>
            </div>
          )}
        </div>
        <ul className={styles.key} aria-label="Signs">
          <li><FigureSign sign={{ kind: 'share', share: 0.57 }} /> a share: the filled part</li>
          <li><FigureSign sign={{ kind: 'share without', share: 0.38 }} /> a share of those without</li>
          <li><FigureSign sign={{ kind: 'count' }} /> a number of services or sites</li>
          <li><FigureSign sign={{ kind: 'words' }} /> the source has words only</li>
        </ul>
      </SharedFigure>
      <AsTable of="national figures">
        <DataTable
          caption="Published national figures on fracture liaison services"
          headings={headings}
          rows={[
            ...groups.flatMap(({ figures }) => figures).map((figure) => ({ key: figure.id, cells: [figure.value, [figure.counts, figure.note].filter(Boolean).join('. '), figure.geography, figure.period, <a key="source" href={figure.sourceUrl}>{figure.sourceTitle}</a>] })),
            ...(pledge ? [{ key: 'pledge', cells: [pledge.text, pledge.counts, 'England', pledge.period, <a key="source" href={pledge.sourceUrl}>{pledge.sourceTitle}</a>] }] : []),
          ]}
        />
      </AsTable>
      <FlsSourceLine table="fls_fact" />
    </section>
  )
}

function Row({ figure: { value, short, counts, geography, period, note, sourceTitle, sourceUrl, at, sign }, timeline }: { figure: TimelineFigure; timeline: Timeline }) {
  return (
    <li className={styles.row}>
      <p className={styles.what}><strong>{value}</strong> {counts}. {geography}. {period}. {note} <a href={sourceUrl}>{sourceTitle}</a></p>
      {at === null ? <p className={styles.undated}>not dated</p> : (
        <Lane timeline={timeline}>
          <svg x={percent(at)} y="50%" className={styles.sign}>
            <FigureSign sign={sign} bare />
            <text x={at > 0.6 ? -15 : 15} dy="0.34em" textAnchor={at > 0.6 ? 'end' : 'start'}>{short}</text>
          </svg>
        </Lane>
      )}
    </li>
  )
}

/** A row of the time axis: years as thin lines, the latest figures as a dashed one. */
function Lane({ timeline: { ticks, now }, children }: { timeline: Timeline; children: ReactNode }) {
  return (
    <div className={styles.lane}>
      <svg width="100%" height="100%" aria-hidden="true">
        <line className={styles.floor} x2="100%" y1="50%" y2="50%" />
        {ticks.map(({ year, at }) => <line key={year} className={styles.tick} x1={percent(at)} x2={percent(at)} y2="100%" />)}
        <line className={styles.now} x1={percent(now)} x2={percent(now)} y2="100%" />
        {children}
      </svg>
    </div>
  )
}

/** What a group counts, with the years again where rows stand far below one another. */
function Head({ title, timeline: { ticks, now } }: { title: string; timeline: Timeline }) {
  return (
    <div className={styles.head}>
      <h3>{title}</h3>
      <svg className={styles.axis} width="100%" height="34" aria-hidden="true">
        {ticks.map(({ year, at }) => <text key={year} x={percent(at)} y="30" textAnchor="middle">{year}</text>)}
        <text className={styles.nowLabel} x={percent(now)} y="13" textAnchor="middle">latest figures</text>
      </svg>
    </div>
  )
}
