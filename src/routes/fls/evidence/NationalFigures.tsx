import { useMemo } from 'react'
import { DataTable } from '~/components/table/DataTable'
import type { FlsFactRow } from '~/queries/fls/flsFacts'
import { AsTable } from '~/routes/areas/sections/Section'
import { FlsSourceLine } from '~/components/sources/FlsSourceLine'
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
  const { groups, pledge } = timeline
  const difference = differenceSentence(facts)
  const count = groups.flatMap(({ figures }) => figures).length
  return (
    <section aria-labelledby="national-title">
      <h2 id="national-title" className={styles.title}>{count} national figures since 2009, and no two count the same thing</h2>
      <p className={styles.lead}>Each counts something else, or in other places, so no line joins them and none of them shows a trend. {difference}</p>
      <div className={styles.timeline}>
        <Axis timeline={timeline} />
        {groups.map(({ title, figures }) => (
          <div key={title} className={styles.group}>
            <h3>{title}</h3>
            <ul>{figures.map((figure) => <Row key={figure.id} figure={figure} timeline={timeline} />)}</ul>
          </div>
        ))}
        {pledge && (
          <div className={styles.group}>
            <h3>The pledge</h3>
            <ul>
              <li className={styles.row}>
                <p className={styles.what}><strong>{pledge.text}</strong> {pledge.counts}. England. {pledge.period}. {pledge.note} <a href={pledge.sourceUrl}>{pledge.sourceTitle}</a></p>
                <Lane timeline={timeline}>
                  <line className={styles.pledge} x1={percent(pledge.from)} x2={percent(pledge.to)} y1="19" y2="19" />
                  <circle className={styles.target} cx={percent(pledge.to)} cy="19" r="6" />
                </Lane>
                <p className={styles.left}>{pledge.left}</p>
              </li>
            </ul>
          </div>
        )}
      </div>
      <ul className={styles.key} aria-label="Signs">
        <li><FigureSign sign={{ kind: 'share', share: 0.57 }} /> a share: the filled part</li>
        <li><FigureSign sign={{ kind: 'count' }} /> a number of services or sites</li>
        <li><FigureSign sign={{ kind: 'words' }} /> the source has words only</li>
      </ul>
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

function Row({ figure: { value, counts, geography, period, note, sourceTitle, sourceUrl, at, sign }, timeline }: { figure: TimelineFigure; timeline: Timeline }) {
  return (
    <li className={styles.row}>
      <p className={styles.what}><strong>{value}</strong> {counts}. {geography}. {period}. {note} <a href={sourceUrl}>{sourceTitle}</a></p>
      {at === null ? <p className={styles.undated}>not dated</p> : (
        <Lane timeline={timeline}>
          <svg x={percent(at)} y="19" className={styles.sign}><FigureSign sign={sign} bare /></svg>
        </Lane>
      )}
    </li>
  )
}

/** A row of the time axis: years as thin lines, the latest figures as a dashed one. */
function Lane({ timeline: { ticks, now }, children }: { timeline: Timeline; children: React.ReactNode }) {
  return (
    <svg className={styles.lane} width="100%" height="38" aria-hidden="true">
      <line className={styles.floor} x2="100%" y1="19" y2="19" />
      {ticks.map(({ year, at }) => <line key={year} className={styles.tick} x1={percent(at)} x2={percent(at)} y2="38" />)}
      <line className={styles.now} x1={percent(now)} x2={percent(now)} y2="38" />
      {children}
    </svg>
  )
}

function Axis({ timeline: { ticks, now } }: { timeline: Timeline }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <svg width="100%" height="38">
        {ticks.map(({ year, at }) => <text key={year} x={percent(at)} y="34" textAnchor="middle">{year}</text>)}
        <text className={styles.nowLabel} x={percent(now)} y="14" textAnchor="middle">latest figures</text>
      </svg>
    </div>
  )
}
