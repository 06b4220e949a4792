import { type CSSProperties, useMemo } from 'react'
import { SharedFigure } from '~/components/share/SharedFigure'
import { RegisterSourceLine } from '~/components/sources/RegisterSourceLine'
import { percent } from '~/components/map/mapFrame'
import { timelineFigure } from '../figures/timelineFigure'
import { SourceLinks } from '../sourceLinks'
import styles from './timeline.module.css'
import { kindWords, type ScannerTimeline, type TimelineEvent } from './timelineModel'

/** Events as a list beside one axis of time; a year alone is drawn as long as the year. */
export function TimelinePart({ timeline }: { timeline: ScannerTimeline }) {
  const { events, ticks, now, undated } = timeline
  const shared = useMemo(() => timelineFigure(timeline), [timeline])
  return (
    <section aria-labelledby="timeline-title" data-sheet="off">
      <h2 id="timeline-title">What happened when</h2>
      <p className={styles.lead}>A dot is a day; a bar is a span, where only the year or a latest day is known. “Our reading” marks dates that we inferred, and “rests on a copy” what was read on another site’s copy only.</p>
      <SharedFigure facts={shared}>
        <div className={styles.timeline} style={{ '--now': percent(now, 1) } as CSSProperties}>
          <div className={styles.head}>
            <svg className={styles.axis} width="100%" height="36" aria-hidden="true">
              {ticks.map(({ year, at }) => <text key={year} x={percent(at, 1)} y="32">{year}</text>)}
              <text className={styles.nowLabel} x={percent(now, 1)} y="13" textAnchor="middle">latest figures</text>
            </svg>
          </div>
          <ol>
            {events.map((event) => (
              <li key={event.id} className={styles.row} data-kind={event.kind} data-span={(event.at !== null && event.at.from !== event.at.to) || undefined}>
                <Words event={event} />
                <Lane event={event} timeline={timeline} />
              </li>
            ))}
          </ol>
        </div>
      </SharedFigure>
      {undated.length > 0 && (
        <>
          <h3 className={styles.undatedTitle}>Openings that nobody has dated, as far as we found</h3>
          <ul className={styles.undated}>{undated.map(({ id, name, status }) => <li key={id}><a href={`#site-${id}`}>{name}</a>: {status}.</li>)}</ul>
        </>
      )}
      <RegisterSourceLine table="policy_event" />
    </section>
  )
}

function Words({ event: { kind, when, title, detail, sourceTitle, sourceUrl, marks } }: { event: TimelineEvent }) {
  return (
    <p className={styles.what}>
      <span className={styles.when}>{when}</span> <strong>{title}</strong> <span className={styles.kind}>{kindWords[kind]}</span> {detail} <SourceLinks title={sourceTitle} url={sourceUrl} />
      {marks.map((mark) => <em key={mark}>{mark}</em>)}
    </p>
  )
}

function Lane({ event: { at, kind }, timeline: { ticks, now } }: { event: TimelineEvent; timeline: ScannerTimeline }) {
  return (
    <div className={styles.lane}>
      <svg width="100%" height="100%" aria-hidden="true">
        {ticks.map(({ year, at: x }) => <line key={year} className={styles.tick} x1={percent(x, 1)} x2={percent(x, 1)} y2="100%" />)}
        <line className={styles.now} x1={percent(now, 1)} x2={percent(now, 1)} y2="100%" />
        {at === null ? <text className={styles.before} x="0" y="22">◂ before 2024</text> : at.from === at.to
          ? <circle className={styles.mark} data-kind={kind} cx={percent(at.from, 1)} cy="18" r="6" />
          : <line className={styles.span} data-kind={kind} x1={percent(at.from, 1)} x2={percent(at.to, 1)} y1="18" y2="18" />}
      </svg>
    </div>
  )
}
