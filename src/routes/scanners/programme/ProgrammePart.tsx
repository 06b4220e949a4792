import { Fragment, useMemo } from 'react'
import { MachineKey, MachineSquares } from '~/components/charts/MachineSquares'
import { SharedFigure } from '~/components/share/SharedFigure'
import { RegisterSourceLine } from '~/components/sources/RegisterSourceLine'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { ProgrammeRow } from '~/queries/programme'
import { programmeFigure } from '../figures/programmeFigure'
import { SourceLinks } from '../sourceLinks'
import styles from './programme.module.css'
import { waveModel } from './programmeModel'

/** All machines of the programme as squares, with the sums that tell what is not stated. */
export function ProgrammePart({ waves, sites }: { waves: readonly ProgrammeRow[]; sites: readonly ProgrammeSiteRow[] }) {
  const shared = useMemo(() => programmeFigure(waves, sites), [waves, sites])
  return (
    <section aria-labelledby="programme-title">
      <h2 id="programme-title">One square for each machine</h2>
      <SharedFigure facts={shared}>
        {waves.map((row) => {
          const { wave, name, detail, groups, arithmetic } = waveModel(row, sites)
          return (
            <Fragment key={wave}>
              <h3 className={styles.wave}>{name}<span>, {detail}</span></h3>
              <MachineSquares groups={groups} linkOf={(id) => `#site-${id}`} />
              <p className={styles.arithmetic} data-share="no" data-sheet="off">{arithmetic} {row.note} <SourceLinks title={row.sourceTitle} url={row.sourceUrl} /></p>
            </Fragment>
          )
        })}
        <MachineKey />
      </SharedFigure>
      <RegisterSourceLine table="scanner_programme" />
    </section>
  )
}
