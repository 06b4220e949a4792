import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { KnownLimits } from './accessibility/KnownLimits'
import { NotYetTested } from './accessibility/NotYetTested'
import { TestedList } from './accessibility/TestedList'
import { WaysToUse } from './accessibility/WaysToUse'
import styles from './methods.module.css'
import { previewMeta } from './previewMeta'

export const meta = () => previewMeta({
  title: 'Accessibility – DEXA Atlas',
  path: '/accessibility',
  description: 'How to use DEXA Atlas by keyboard, screen reader, zoom or print, what is tested, what is not tested yet, and how to report a barrier.',
})

export default function AccessibilityPage() {
  return (
    <div className={styles.page}>
      <div className={styles.headline}>
        <h1>Everyone should be able to use this site. Here is what we have tested, and what we have not.</h1>
        <p>We aim for the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. Written on 1 December 2026.</p>
      </div>
      <div className={styles.sections}>
        <Section id="use" title="Ways to use it"><WaysToUse /></Section>
        <Section id="tested" title="What is tested"><TestedList /></Section>
        <Section id="untested" title="What is not tested yet"><NotYetTested /></Section>
        <Section id="limits" title="Limits that we know of"><KnownLimits /></Section>
        <Section id="report" title="If something shuts you out">
          <p>
            Tell the people who run this copy of the site, or open an issue where its program is kept. Say which page you were on (its link holds
            what you saw), what you tried, and what you use: a screen reader, a keyboard, zoom, your browser. If you need the figures at
            once, every table can be <Link to="/methods#downloads">downloaded</Link>.
          </p>
          <p>This is the site of an independent project and not of a public body, so no one checks this page for us: please do.</p>
        </Section>
      </div>
    </div>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
