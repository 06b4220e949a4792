import { useMemo } from 'react'
import { SharedFigure } from '~/components/share/SharedFigure'
import { FlsSourceLine } from '~/components/sources/FlsSourceLine'
import type { FlsFactRow } from '~/queries/fls/flsFacts'
import type { NeedParameterRow } from '~/queries/fls/needParameters'
import { auditFigure } from '../figures/auditFigure'
import { type AuditBar, auditBars, type Band } from './auditBars'
import styles from './auditQuality.module.css'

const signs: Record<Band, string> = { red: '▼', amber: '◆', green: '▲' }

/** How well the services in the national audit do, against the international bands. */
export function AuditQuality({ facts, parameters }: { facts: readonly FlsFactRow[]; parameters: readonly NeedParameterRow[] }) {
  const model = useMemo(() => auditBars(facts, parameters), [facts, parameters])
  const shared = useMemo(() => model && auditFigure(model), [model])
  if (model === null || shared === null) return null
  const { bars, red, green, bands, headline } = model
  const [first] = bars
  return (
    <section aria-labelledby="audit-title" data-sheet="off">
      <h2 id="audit-title" className={styles.title}>{headline}</h2>
      <p className={styles.lead}>
        {first?.geography}, {first?.period}. Each share is of the patients whom services in the audit recorded. People who break a bone where there is no service, or one that sends no records, are not in it.
      </p>
      <SharedFigure facts={shared}>
        <ul className={styles.bars}>
          {bars.map((bar) => <Bar key={bar.id} bar={bar} red={red} green={green} />)}
        </ul>
        <div className={styles.scale} aria-hidden="true">
          <span style={{ left: `${red / 2}%` }}>red</span>
          <span style={{ left: `${red}%` }}>{red}%</span>
          <span style={{ left: `${green}%` }}>{green}%</span>
          <span style={{ left: `${(100 + green) / 2}%` }}>green</span>
        </div>
      </SharedFigure>
      <p className={styles.note}>
        The bands are those of an <a href={bands.sourceUrl}>international paper ({bands.sourceTitle})</a>: above {green}% green, below {red}% red. For <em>advice</em> on treatment it puts the level at {red}%; being <em>on</em> treatment, as counted here, is another measure, so the usual bands are drawn. The audit’s own goal is 80% of patients found, 50% advised to have treatment and 80% followed up. Figures: <a href={first?.sourceUrl}>{first?.sourceTitle}</a>.
      </p>
      <FlsSourceLine table="fls_fact" />
    </section>
  )
}

function Bar({ bar: { name, text, percent, band, bandWords, note }, red, green }: { bar: AuditBar; red: number; green: number }) {
  return (
    <li>
      <p className={styles.name}><span>{name}</span> <strong>{text}</strong> <span className={styles.band} data-band={band}><span aria-hidden="true">{signs[band]}</span> {bandWords}</span></p>
      <svg className={styles.bar} width="100%" height="22" aria-hidden="true">
        <rect className={styles.redBand} width={`${red}%`} height="22" />
        <rect className={styles.greenBand} x={`${green}%`} width={`${100 - green}%`} height="22" />
        <rect className={styles.value} y="5" width={`${percent}%`} height="12" />
        <line x1={`${red}%`} x2={`${red}%`} y2="22" />
        <line x1={`${green}%`} x2={`${green}%`} y2="22" />
      </svg>
      {note && <p className={styles.small}>{note}</p>}
    </li>
  )
}
