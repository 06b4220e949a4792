import { nice, ticks } from 'd3-array'
import { formatCount, formatSignedCount } from '~/format/number'
import styles from './effect.module.css'
import type { TrustEffect } from './effectModel'
import { maskingWords, plusMinus, statedWords } from './effectWords'

/** Each trust's change in tests a year with the interval of placebos, beside nought, the average of what was promised and what the trust itself expects. */
export function EffectPlot({ trusts }: { trusts: readonly TrustEffect[] }) {
  const scale = scaleOf(trusts)
  return (
    <div className={styles.plot}>
      <div className={styles.head} aria-hidden="true">
        <svg className={styles.axis} width="100%" height="40">
          {scale.ticks.map((tick) => <text key={tick} x={scale.at(tick)} y="36" textAnchor="middle">{tick === 0 ? 'no change' : formatSignedCount(tick)}</text>)}
          <text x={scale.at(0)} y="14" textAnchor="middle">scans a year, against expectation</text>
        </svg>
      </div>
      <ul>
        {trusts.map((trust) => (
          <li key={trust.code} className={styles.row}>
            <p className={styles.name}><strong>{trust.name}</strong> {trust.machines === 1 ? trust.siteNames[0] : `${trust.machines} machines: ${trust.siteNames.join(', ')}`}</p>
            <Lane trust={trust} scale={scale} />
            <ul className={styles.figures}>
              {trust.answers.map((answer) => <li key={answer.masking}><Sign masking={answer.masking} /><span className="visually-hidden">{maskingWords[answer.masking].short}: </span>{plusMinus(answer)}</li>)}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Scale {
  ticks: readonly number[]
  /** Where a value stands across a lane. */
  at: (value: number) => string
}

function scaleOf(trusts: readonly TrustEffect[]): Scale {
  const answers = trusts.flatMap((trust) => trust.answers)
  const [from, to] = nice(
    Math.min(0, ...answers.map(({ effect, halfWidth90 }) => effect - halfWidth90)),
    Math.max(0, ...answers.map(({ effect, halfWidth90 }) => effect + halfWidth90), ...trusts.flatMap(({ promised, stated }) => [promised, moreStated(stated) ?? 0])),
    8,
  )
  return { ticks: ticks(from, to, 4), at: (value) => `${((100 * (value - from)) / (to - from)).toFixed(2)}%` }
}

const spacing = 17

const moreStated = (stated: TrustEffect['stated']) => (stated === null ? null : stated.after - stated.before)

function Lane({ trust: { answers, promised, machines, stated }, scale: { ticks: marks, at } }: { trust: TrustEffect; scale: Scale }) {
  const isFarRight = Number.parseFloat(at(promised)) > 80
  const more = moreStated(stated)
  // What the trust says stands in a line of its own, clear of the other marks.
  const top = more === null ? 0 : spacing
  const height = spacing * answers.length + 24 + top
  return (
    <svg className={styles.lane} width="100%" height={height} aria-hidden="true">
      {marks.map((tick) => <line key={tick} className={tick === 0 ? styles.zero : styles.tick} x1={at(tick)} x2={at(tick)} y2="100%" />)}
      <line className={styles.promised} x1={at(promised)} x2={at(promised)} y1="4" y2={height - 4} />
      {more !== null && (
        <>
          <line className={styles.stated} x1={at(more)} x2={at(more)} y1="4" y2={height - 20} />
          <text className={styles.statedText} x={at(more)} dx={-7} y="16" textAnchor="end">the trust: {formatSignedCount(more)}</text>
        </>
      )}
      <text className={styles.promisedText} x={at(promised)} dx={isFarRight ? -7 : 7} y={more === null ? height / 2 + 4 : height - 6} textAnchor={isFarRight ? 'end' : 'start'}>{formatCount(promised)}{machines > 1 && ` for ${machines}`}</text>
      {answers.map((answer, index) => {
        const y = spacing * (index + 0.5) + 12 + top
        return (
          <g key={answer.masking}>
            <line className={answer.masking === 'none' ? styles.interval : styles.maskedInterval} x1={at(answer.effect - answer.halfWidth90)} x2={at(answer.effect + answer.halfWidth90)} y1={y} y2={y} />
            <line className={styles.detectable} x1={at(answer.detectable)} x2={at(answer.detectable)} y1={y - 5} y2={y + 5} />
            <svg x={at(answer.effect)} y={y} overflow="visible"><Dot masking={answer.masking} /></svg>
          </g>
        )
      })}
    </svg>
  )
}

function Dot({ masking }: { masking: TrustEffect['answers'][number]['masking'] }) {
  switch (masking) {
    case 'none':
      return <circle r="5" className={styles.all} />
    case 'rule':
      return <circle r="4.4" className={styles.masked} />
    case 'hand':
      return <path d="M0-6 6 0 0 6-6 0Z" className={styles.byHand} />
    default:
      return masking satisfies never
  }
}

function Sign({ masking }: { masking: TrustEffect['answers'][number]['masking'] }) {
  return <svg className={styles.sign} width="16" height="14" viewBox="-8 -7 16 14" aria-hidden="true"><Dot masking={masking} /></svg>
}

/** What the signs of the plot mean. */
export function EffectKey({ trusts, average }: { trusts: readonly TrustEffect[]; average: string }) {
  const byHand = trusts.some(({ answers }) => answers.some(({ masking }) => masking === 'hand'))
  return (
    <ul className={styles.key} aria-label="Signs">
      <li><Sign masking="none" /> all months counted</li>
      <li><Sign masking="rule" /> without flagged months</li>
      {byHand && <li><Sign masking="hand" /> without months picked by hand, after looking</li>}
      <li><svg width="26" height="14" viewBox="-13 -7 26 14" aria-hidden="true"><line className={styles.interval} x1="-12" x2="12" /></svg> range of other trusts without a new scanner: at most one in ten lie beyond it</li>
      <li><svg width="8" height="14" viewBox="-4 -7 8 14" aria-hidden="true"><line className={styles.detectable} y1="-5" y2="5" /></svg> least rise that would most likely be seen</li>
      <li><svg width="8" height="14" viewBox="-4 -7 8 14" aria-hidden="true"><line className={styles.promised} y1="-7" y2="7" /></svg> average of the promise, {average} for each machine; no trust was promised it</li>
      {trusts.map(({ code, name, stated }) => stated && (
        <li key={code}><svg width="8" height="14" viewBox="-4 -7 8 14" aria-hidden="true"><line className={styles.stated} y1="-7" y2="7" /></svg> what the trust itself expects ({name}: {statedWords(stated)})</li>
      ))}
    </ul>
  )
}
