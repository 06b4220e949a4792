import { useMemo } from 'react'
import { SharedFigure } from '~/components/share/SharedFigure'
import { SourceLine } from '~/components/sources/SourceLine'
import { DataTable } from '~/components/table/DataTable'
import { formatCount, formatSignedCount } from '~/format/number'
import type { EffectMonthRow } from '~/queries/scanners/effectMonths'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import { AsTable, Section } from '~/routes/areas/sections/Section'
import { nationalScansFigure } from '../figures/nationalScansFigure'
import styles from './national.module.css'
import { type NationalModel, nationalModel, type NationalRow } from './nationalModel'

const percent = (share: number) => `${(100 * share).toFixed(2)}%`

interface NationalPartProps {
  national: readonly NationalEffectRow[]
  /** Of the months shown, the last dates the figures. */
  months: readonly Pick<EffectMonthRow, 'month'>[]
}

/** Extra tests in England: promised, stated, published, and beyond the earlier trend. */
export function NationalPart({ national, months }: NationalPartProps) {
  const model = useMemo(() => nationalModel(national), [national])
  const month = months.at(-1)?.month ?? ''
  const shared = useMemo(() => nationalScansFigure(national, model, month), [national, model, month])
  const [lead, ...others] = model.sentences
  return (
    <Section id="national" title={model.title} sheet="off">
      <p className={styles.lead}>{lead}</p>
      <SharedFigure facts={shared}>
        <div className={styles.plot}>
          <Axis model={model} />
          {model.groups.map(({ title, rows }) => (
            <div key={title} className={styles.group}>
              <h3>{title}</h3>
              <ul>
                {rows.map((row) => (
                  <li key={row.id} className={styles.row}>
                    <p className={styles.label}>{row.label}. <span>{row.note}</span></p>
                    <Lane row={row} model={model} />
                    <p className={styles.figure}>{row.text}</p>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </SharedFigure>
      <ul className={styles.remarks}>{others.map((text) => <li key={text}>{text}</li>)}</ul>
      <h3>Where the change from 2024 to 2025 lies</h3>
      <p className={styles.note}>The first three add up to the published change, and so do the last two.</p>
      <dl className={styles.change}>
        {model.change.map(({ label, text }) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}
      </dl>
      <AsTable of="extra scans in England">
        <DataTable
          caption="Extra scans in England: promised, stated, published and beyond the trend"
          headings={[{ text: 'Figure' }, { text: 'Value', number: true }, { text: '90% interval' }, { text: 'Unit' }, { text: 'How' }]}
          rows={national.map(({ id, what, value, low, high, unit, how }) => ({
            key: id,
            cells: [what, id === 'growth_all' ? value.toFixed(1) : formatCount(value).replace('-', '−'), low === null || high === null ? 'none' : `${formatSignedCount(low)} to ${formatSignedCount(high)}`, unit, how],
          }))}
        />
      </AsTable>
      <SourceLine month={month} edition={null} estimated={0} table="national_effect" />
    </Section>
  )
}

function Axis({ model }: { model: NationalModel }) {
  return (
    <div className={styles.head} aria-hidden="true">
      <svg className={styles.axis} width="100%" height="22">
        {model.ticks.map((tick) => <text key={tick} x={percent(model.at(tick))} y="15" textAnchor="middle">{tick === 0 ? '0' : `${tick > 0 ? '+' : '−'}${Math.abs(tick) / 1000}k`}</text>)}
      </svg>
    </div>
  )
}

function Lane({ row: { drawn }, model: { ticks, at } }: { row: NationalRow; model: NationalModel }) {
  return (
    <svg className={styles.lane} width="100%" height="44" aria-hidden="true">
      {ticks.map((tick) => <line key={tick} className={tick === 0 ? styles.zero : styles.tick} x1={percent(at(tick))} x2={percent(at(tick))} y2="100%" />)}
      <Drawn drawn={drawn} at={at} />
    </svg>
  )
}

function Drawn({ drawn, at }: { drawn: NationalRow['drawn']; at: NationalModel['at'] }) {
  const bar = (from: number, to: number, className: string | undefined, fill?: string) => <rect className={className} fill={fill} x={percent(at(from))} width={percent(at(to) - at(from))} y="12" height="20" />
  switch (drawn.kind) {
    case 'promise':
      return bar(0, drawn.value, styles.promise)
    case 'least':
      return <>{bar(0, drawn.value, styles.bar)}<svg x={percent(at(drawn.value))} y="22" overflow="visible"><path className={styles.arrow} d="M4 0H22M16-5 22 0 16 5" /></svg></>
    case 'revised':
      return (
        <>
          <defs>
            <pattern id="revised-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" className={styles.paper} /><line y2="6" className={styles.hatch} /></pattern>
          </defs>
          {bar(0, drawn.first, styles.bar)}
          {bar(drawn.first, drawn.value, styles.revised, 'url(#revised-hatch)')}
        </>
      )
    case 'interval':
      return (
        <>
          <line className={styles.interval} x1={percent(at(drawn.low))} x2={percent(at(drawn.high))} y1="22" y2="22" />
          <circle className={styles.dot} cx={percent(at(drawn.value))} cy="22" r="5" />
        </>
      )
    default:
      return drawn satisfies never
  }
}
