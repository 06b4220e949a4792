import { Link } from 'react-router'
import type { ForecastMeasure } from '~/contracts/forecast'
import { type SkillRow, skillOf } from '~/model/forecast/skill'
import type { PlanLevel, PlanMeasure } from '~/model/scenario/results'
import styles from '../plan.module.css'

interface SkillNoteProps {
  rows: readonly SkillRow[]
  measure: PlanMeasure
  level: PlanLevel
}

const measures: Record<PlanMeasure, ForecastMeasure> = { list: 'waiting', share: 'share_6_plus', tests: 'tests' }

/** How far do-nothing forecasts of the kind went wrong before: no skill is claimed where none showed. */
export function SkillNote({ rows, measure, level }: SkillNoteProps) {
  const half = skillOf(rows, measures[measure], level, 6)
  const year = skillOf(rows, measures[measure], level, 12)
  return (
    <p className={styles.skill}>
      <strong>How good is “do nothing”?</strong> {half.words} {year.words} {year.coverage} <Link to="/methods">Every figure</Link>
    </p>
  )
}
