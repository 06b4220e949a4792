import { useMemo } from 'react'
import { SharedFigure } from '~/components/share/SharedFigure'
import { sharesFigure } from '../figures/sharesFigure'
import type { Worked } from '../work/workOut'
import { ShareNote } from './ShareNote'
import { SharesTable } from './SharesTable'
import planStyles from '../plan.module.css'

/** The answers under each share of new demand, a table a scenario. */
export function SharesParts({ whole, origin }: { whole: readonly Worked[]; origin: string }) {
  const shared = useMemo(() => sharesFigure(whole, origin), [whole, origin])
  return (
    <SharedFigure facts={shared}>
      {whole.map(({ plan, scenario }, at) => (
        <div key={at}>
          {whole.length > 1 && <p className={planStyles.caption}>{scenario.name}</p>}
          <SharesTable plan={plan} scenario={scenario} />
          <ShareNote plan={plan} throughput={scenario.throughput} />
        </div>
      ))}
    </SharedFigure>
  )
}
