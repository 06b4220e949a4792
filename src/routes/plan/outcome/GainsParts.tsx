import { useMemo } from 'react'
import { SharedFigure } from '~/components/share/SharedFigure'
import { england } from '~/contracts/codes'
import { gainsFigure } from '../figures/gainsFigure'
import type { Worked } from '../work/workOut'
import { GainsPart } from './GainsPart'
import planStyles from '../plan.module.css'

/** Who gains, scenario by scenario. */
export function GainsParts({ whole, origin }: { whole: readonly Worked[]; origin: string }) {
  const shared = useMemo(() => gainsFigure(whole, origin), [whole, origin])
  return (
    <SharedFigure facts={shared}>
      {whole.map((worked, at) => (
        <div key={at}>
          {whole.length > 1 && <p className={planStyles.caption}>{worked.scenario.name}</p>}
          <GainsPart worked={worked} england={england} />
        </div>
      ))}
    </SharedFigure>
  )
}
