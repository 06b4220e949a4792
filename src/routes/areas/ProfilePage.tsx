import { useMemo } from 'react'
import { Link } from 'react-router'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { Notes } from '~/components/layout/Notes'
import { LocatorMap } from '~/components/map/LocatorMap'
import { PrintButtons } from '~/components/print/PrintButtons'
import { SharedFigure } from '~/components/share/SharedFigure'
import { SourceLine } from '~/components/sources/SourceLine'
import { bandsFigure } from './figures/bandsFigure'
import { locatorFigure } from './figures/locatorFigure'
import { needFigure } from './figures/needFigure'
import { waitingFigure } from './figures/waitingFigure'
import { changesOf } from './model/changes'
import { evidenceOf } from './model/evidence'
import { flaggedMonths } from './model/flaggedMonths'
import { headlineOf } from './model/headline'
import { keyFiguresOf } from './model/keyFigures'
import { needOf } from './model/need'
import { cautionsOf, leadOf } from './model/lead'
import { comparedCode, profileLink } from '~/url/placePath'
import { kindLine, regionName } from './model/placeWords'
import type { Profile } from './model/profile'
import { runChartsOf } from './model/runCharts'
import { similarOf } from './model/similarModel'
import { successionOf } from './model/succession'
import { waitBandsOf } from './model/waitBands'
import { ChangesSection } from './sections/ChangesSection'
import { ControlSection } from './sections/ControlSection'
import { EvidenceSection } from './sections/EvidenceSection'
import { FigureList } from './sections/FigureList'
import { FlaggedList } from './sections/FlaggedList'
import { NeedSection } from './sections/NeedSection'
import { RunSection } from './sections/RunSection'
import { SimilarSection } from './sections/SimilarSection'
import { SuccessionSection } from './sections/SuccessionSection'
import { WaitSection } from './sections/WaitSection'
import { WhereSection } from './sections/WhereSection'
import styles from './profile.module.css'
import sheet from './profileSheet.module.css'
import { useRecalculation } from './useRecalculation'

/** One region, board or provider. */
export function ProfilePage({ profile }: { profile: Profile }) {
  const { answer, locator } = profile
  const { place, request } = answer
  const months = useMemo(() => answer.months.map(({ month }) => month), [answer])
  const { month: recalculate, notes, change } = useRecalculation(months)
  const model = useMemo(() => modelOf(profile), [profile])
  const { headline, flagged, succession } = model

  return (
    <article className={`${styles.page} ${sheet.page}`}>
      <div className={sheet.head}>
        <p className={styles.kind}>
          {kindLine(answer)} <span className={styles.code}>{place.code}</span>
          {place.level === 'provider' && place.icbCode && <> in <Link to={profileLink('2026', place.icbCode)}>{place.icbName}</Link></>}
          {place.level !== 'region' && place.regionCode && place.regionName && <>{place.icbCode ? ', ' : ' in '}<Link to={profileLink('2026', place.regionCode)}>{regionName(place.regionName)}</Link></>}
        </p>
        <HeadlineBlock headline={{ nation: headline.text, area: headline.marked }} lead={model.lead} />
        <Notes notes={notes.map((text) => ({ key: text, text }))} />
        {succession?.became && <p className={styles.became}>{succession.became} {succession.rows.map(({ key, link, short }, index) => <span key={key}>{index > 0 && ', '}<Link to={link}>{short}</Link></span>)}</p>}
        {model.cautions.length > 0 && <ul className={styles.cautions}>{model.cautions.map((text, index) => <li key={text} data-sheet={place.namesake && index === model.cautions.length - 1 ? 'off' : undefined}>{text}</li>)}</ul>}
        {place.namesake && <p className={styles.became} data-sheet="off"><Link to={profileLink(request.edition === '2023' ? '2026' : '2023', place.code)}>See the other area of the code {place.code}</Link></p>}
      </div>
      <div className={`${sheet.top} ${locator ? styles.top : ''}`}>
        <FigureList figures={model.figures} name={place.name} />
        {locator && model.placeFacts && <SharedFigure facts={model.placeFacts}><LocatorMap map={locator} /></SharedFigure>}
      </div>
      <div className={`${styles.sections} ${sheet.sections}`} data-parts="long">
        <ControlSection answer={answer} flagged={flagged} recalculate={recalculate} onRecalculate={change} />
        <FlaggedList flagged={flagged} isProvider={place.level === 'provider'} />
        {model.runCharts.map(({ chart, facts }) => <RunSection key={chart.id} model={chart} facts={facts} />)}
        <WaitSection model={model.waitBands} facts={model.waitFacts} />
        <WhereSection answer={answer} />
        <NeedSection model={model.need} facts={model.needFacts} answer={answer} />
        {succession && <SuccessionSection model={succession} />}
        <SimilarSection model={model.similar} />
        <EvidenceSection model={model.evidence} answer={answer} />
        <ChangesSection model={model.changes} />
      </div>
      <footer className={`${styles.foot} ${sheet.foot}`}>
        <p data-sheet="off">
          <Link to={`/explore?${exploreParameters(profile)}`}>Every measure of it, on a map and ranked</Link>{' '}
          <Link to={`/compare?areas=${comparedCode(request.edition, place.code)}`}>Compare it with others</Link>
        </p>
        <SourceLine month={place.lastMonth} edition={place.level === 'provider' ? null : request.edition} estimated={0} table={place.level === 'provider' ? 'dexa_provider_month' : 'dexa_area_month'} />
        <PrintButtons />
      </footer>
    </article>
  )
}

function modelOf(profile: Profile) {
  const { answer, locator } = profile
  const flagged = flaggedMonths(answer)
  const waitBands = waitBandsOf(answer)
  const need = needOf(answer)
  return {
    headline: headlineOf(profile),
    lead: leadOf(answer),
    cautions: cautionsOf(answer),
    figures: keyFiguresOf(profile),
    flagged,
    placeFacts: locatorFigure(answer, locator),
    runCharts: runChartsOf(answer, flagged).map((chart) => ({ chart, facts: waitingFigure(answer, chart) })),
    waitBands,
    waitFacts: bandsFigure(answer, waitBands),
    succession: successionOf(answer),
    similar: similarOf(profile),
    need,
    needFacts: needFigure(answer, need),
    evidence: evidenceOf(answer),
    changes: changesOf(answer, flagged),
  }
}

function exploreParameters({ answer: { place, request } }: Profile): string {
  const level = place.level === 'icb' ? '' : `level=${place.level}&`
  return `${level}${request.edition === '2023' ? 'edition=2023&' : ''}area=${place.code}`
}
