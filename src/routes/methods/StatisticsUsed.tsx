import { ReferenceTable } from '~/components/sources/ReferenceTable'
import styles from '../methods.module.css'

/** How intervals, limits and ranks are worked out, and what they leave out. */
export function StatisticsUsed() {
  return (
    <>
      <ReferenceTable name="Methods and where they come from" headings={headings} rows={methods.map(({ what, how, source }) => ({ key: what, cells: [what, how, source] }))} width="free" />
      <h3>Spans</h3>
      <p>
        Most measures can be seen over a single month or over twelve. A list over twelve months is the mean of its twelve month ends, and
        its interval that of a list of this mean size, since many people are on the list at several month ends. A rate over a single month
        is given at a yearly pace. Where a month of the span is missing, so is the value.
      </p>
      <h3>Comparing places</h3>
      <p>
        A difference between two places carries an interval of counting error, and beside it the usual month-to-month change of the
        place that moves more. There is no interval where one of the two is an estimate, or where both count some of the same people: a
        board within its region, boards of two editions that share residents, a provider beside its own area. England is taken for
        independent of each place, which makes those intervals slightly too wide.
      </p>
      <h3>What intervals leave out</h3>
      <ul className={styles.list}>
        <li>
          All intervals show counting error only: how far a figure could be off if people came by chance. Figures move by more than that
          from month to month, and areas differ by more. “Can’t be told apart from England” means that England’s value lies within the
          interval, not that the two are the same.
        </li>
        <li>Estimated areas have no interval, since the error of sharing out a former area is not known.</li>
        <li>
          A funnel plot allows for how much places differ at all times (overdispersion φ) unless a reader switches that off. φ is worked
          out afresh for each measure, month and kind of place, with a tenth of the places at each end drawn in.
        </li>
        <li>Control charts are drawn for scans per working day only. Lists and shares carry over from one month to the next, and limits would call nearly every place out of control.</li>
        <li>A correlation over 36 or 42 boards is rough, and says nothing of cause. The interval of the rank correlation is printed beside it.</li>
      </ul>
    </>
  )
}

const headings = [{ text: 'What' }, { text: 'How' }, { text: 'Source' }]

const methods = [
  { what: 'Interval of a share', how: '95% Wilson score interval', source: 'Wilson 1927' },
  { what: 'Interval of a rate or count', how: '95% Byar interval, close to the exact Poisson one', source: 'Breslow and Day 1987' },
  { what: 'Difference of two shares', how: 'Newcombe’s method 10, from the two Wilson intervals', source: 'Newcombe 1998' },
  { what: 'Difference of two rates', how: 'MOVER, from the two Byar intervals', source: 'Zou and Donner 2008' },
  { what: 'Rank', how: 'Equal values share the best rank. Its interval holds 95% of the ranks in 2,000 seeded draws from each place’s interval', source: 'Marshall and Spiegelhalter 1998' },
  { what: 'Funnel limits', how: '95% and 99.8% about England’s value: exact binomial or Poisson, or widened by √φ', source: 'Spiegelhalter 2005' },
  { what: 'XmR chart', how: 'Limits at the mean ± 2.66 mean moving ranges, from 12 months on. Signals: a month outside; 7 or more on one side of the mean; 7 rising or falling; 2 of 3 beyond two thirds of the way to a limit', source: 'NHS England, Making Data Count; Wheeler 1993' },
  { what: 'Run chart', how: 'Median of the first 12 known months, kept; runs of 6 or more months on one side are marked', source: 'Perla and others 2011' },
  { what: 'Correlation', how: 'Spearman’s, with the interval of Bonett and Wright; Pearson’s beside it', source: 'Bonett and Wright 2000' },
  { what: 'Usual month-to-month change', how: 'Median of the changes between neighbouring months, up or down alike', source: 'Wheeler 1993' },
] as const
