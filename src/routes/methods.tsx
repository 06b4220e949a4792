import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'
import { Downloads } from '~/components/sources/Downloads'
import { GapList } from '~/components/sources/GapList'
import { MeasureList } from '~/components/sources/MeasureList'
import { SourceTable } from '~/components/sources/SourceTable'
import { loadMethods } from './methods.server'
import { Boundaries } from './methods/Boundaries'
import { ForecastSkill } from './methods/ForecastSkill'
import { BreakRules, RevisionTable } from './methods/GapTables'
import { Limits } from './methods/Limits'
import { NeedAndFls } from './methods/NeedAndFls'
import { Scenarios } from './methods/Scenarios'
import { ObservedEffect } from './methods/ObservedEffect'
import { SimilarPlaces } from './methods/SimilarPlaces'
import { Speed } from './methods/Speed'
import { StatisticsUsed } from './methods/StatisticsUsed'
import { UsingTheData } from './methods/UsingTheData'
import styles from './methods.module.css'
import { previewMeta } from './previewMeta'

export const loader = () => loadMethods()
export const shouldRevalidate = () => false

export const meta = () => [feedLink, ...previewMeta({
  title: 'Methods and data – DEXA Atlas',
  path: '/methods',
  description:
    'Where the figures of DEXA Atlas come from, how each is worked out, what is missing, and every table to download: waits and tests for bone-density scans in England.',
})]

const feedLink = { tagName: 'link', rel: 'alternate', type: 'application/feed+json', title: 'DEXA Atlas: changes of data and figures', href: `${import.meta.env.BASE_URL}data/changes.json` }

export default function MethodsPage() {
  const model = useLoaderData<typeof loader>()
  const { vintage, firstMonth, limits, boundaries, attributions, changes } = model
  return (
    <div className={styles.page}>
      <div className={styles.headline}>
        <h1>Every figure here comes from a published file. This page says how, and what it cannot tell you.</h1>
        <p>Waits and tests from {firstMonth} to {vintage}. Not an official statistic.</p>
      </div>
      <nav className={styles.contents} aria-labelledby="contents-title">
        <h2 id="contents-title">On this page</h2>
        <ol>
          {sections.filter(({ id }) => id !== 'speed' || model.speed).map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}
        </ol>
      </nav>
      <div className={styles.sections} data-parts="long">
        <Section id="about">
          <Limits {...limits} />
        </Section>
        <Section id="measures">
          <p>Each value is shown with an interval and says how it is known: exact, estimated or missing.</p>
          <MeasureList measures={model.measures} />
        </Section>
        <Section id="statistics">
          <StatisticsUsed />
        </Section>
        <Section id="need">
          <NeedAndFls />
        </Section>
        <Section id="forecast">
          <ForecastSkill model={model.forecast} />
        </Section>
        <Section id="scenarios">
          <Scenarios model={model.scenarios} />
        </Section>
        <Section id="effect">
          <ObservedEffect />
        </Section>
        <Section id="boundaries">
          <Boundaries model={boundaries} smallAreas={model.smallAreas} vintage={vintage} />
        </Section>
        <Section id="similar">
          <SimilarPlaces />
        </Section>
        <Section id="gaps">
          <p>What is missing, what looks odd, and where published figures disagree. The figures are worked out from the data each time the site is built.</p>
          <GapList
            gaps={model.gaps}
            below={{ breaks: <BreakRules rules={model.breakRules} />, revisions: <RevisionTable rows={model.revisions} /> }}
          />
        </Section>
        <Section id="sources">
          <p>Each title leads to the publisher’s own page. Rows of a register kept by hand each name the page they come from.</p>
          <SourceTable sources={model.sources} />
          <h3>Attribution</h3>
          <ul className={styles.list}>{attributions.map((text) => <li key={text}>{text}</li>)}</ul>
        </Section>
        <Section id="downloads">
          <p>All of it is free to use. CSV opens in any spreadsheet; Parquet is smaller and keeps its types.</p>
          <p>
            Addresses under <code>data/latest/</code> stay and lead to the newest figures. Under <code>data/{model.latestMonth}/</code> are those of {vintage}, to be named where
            figures must not move; manifest.json says which build they are of. To hear of changes, follow the <a href={feedLink.href}>feed</a>.
          </p>
          <Downloads {...model.downloads} />
          <UsingTheData month={model.latestMonth} vintage={vintage} commit={model.commit} />
        </Section>
        <Section id="dictionary">
          <p>Every table and column, with its unit, its key and its first row: <Link to="/methods/dictionary">the data dictionary</Link>. An empty cell always means not known, never zero.</p>
        </Section>
        {model.speed && (
          <Section id="speed">
            <Speed model={model.speed} />
          </Section>
        )}
        <Section id="changes">
          {changes.map(({ heading, groups }) => (
            <div key={heading}>
              <h3>{heading}</h3>
              {groups.map((group) => (
                <div key={group.heading}>
                  <h4>{group.heading}</h4>
                  <ul className={styles.list}>{group.items.map((item) => <li key={item}>{item}</li>)}</ul>
                </div>
              ))}
            </div>
          ))}
        </Section>
      </div>
    </div>
  )
}

const sections = [
  { id: 'about', title: 'What this site is, and is not' },
  { id: 'measures', title: 'Measures' },
  { id: 'statistics', title: 'Intervals, limits and ranks' },
  { id: 'need', title: 'Fracture services and need' },
  { id: 'forecast', title: 'How good is the forecast' },
  { id: 'scenarios', title: 'How a scenario is worked out' },
  { id: 'effect', title: 'How the effect of a scanner is looked for' },
  { id: 'boundaries', title: 'Boundaries' },
  { id: 'similar', title: 'How similar areas are found' },
  { id: 'gaps', title: 'Known gaps and disagreements' },
  { id: 'sources', title: 'Sources' },
  { id: 'downloads', title: 'Downloads' },
  { id: 'dictionary', title: 'Data dictionary' },
  { id: 'speed', title: 'How fast and how light' },
  { id: 'changes', title: 'Changes' },
] as const

function Section({ id, children }: { id: (typeof sections)[number]['id']; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{sections.find((section) => section.id === id)?.title}</h2>
      {children}
    </section>
  )
}
