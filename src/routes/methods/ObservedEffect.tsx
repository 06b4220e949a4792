import { ReferenceTable } from '~/components/sources/ReferenceTable'
import { donorRule } from '~/model/effect/effectPanel'
import { workingDaysAYear } from '~/model/effect/observedEffect'
import { ridgeStrength } from '~/model/effect/ridgeWeights'
import styles from '../methods.module.css'

/** How the effect of a scanner is looked for, at its trust and in England, and what that cannot show. */
export function ObservedEffect() {
  return (
    <>
      <p>
        A scanner’s effect cannot be read off a trust’s own figures, since these also rise and fall for other reasons. So each trust with
        a named scanner is held against what it would have done had it gone on as other NHS trusts did: a synthetic control. All are in
        logarithms of tests per working day, each taken from its own mean of the months before the start, so that only movements are
        compared and not sizes.
      </p>
      <ReferenceTable name="How a trust is compared" headings={headings} rows={rows} width="free" />
      <p>
        The effect is the mean difference from the start on, in per cent of what was expected, and brought to tests a year at the
        trust’s own size and {workingDaysAYear} working days. Where fewer than twelve months follow, their season is in it.
      </p>
      <h3>Which trusts it is compared with</h3>
      <ul className={styles.list}>
        <li>NHS trusts with a row in every month and at least {donorRule.leastTests} tests in every month that counts; none with a named scanner.</li>
        <li>Where flagged months are left out: at most {donorRule.mostMonthsLeftOut} of them, and no lasting step in tests. A month left out is filled by the trust’s own level and how the others moved.</li>
        <li>Trusts whose scanner is not named may be among them. That would make an effect look smaller.</li>
      </ul>
      <h3>Which months count</h3>
      <p>
        Every answer is given with all months as published and without those that the rules for breaks flag. For one trust, Northern
        Lincolnshire and Goole, a third leaves out two more months that were picked after looking at its figures; it is never shown alone.
        We say that no clear effect is visible only where all of a trust’s answers agree.
      </p>
      <h3>How sure it is</h3>
      <p>
        Each of the other trusts is treated as if it had got a scanner in the same month (a placebo), in per cent, since trusts differ
        fifteen-fold in size. Two p-values say what share of the trusts, itself among them, lie at least as far: by the size of the
        effect, and by the root mean square difference after the start over that before, which allows for a comparison that never
        fitted well. An effect is called clear where the first is 0.10 or less; where the second says otherwise, the page says so.
        The range that is shown follows the same rule: of n placebos in order of size, it ends at the one in place ⌈0.9 (n + 1)⌉, so
        that an effect beyond it is a clear one. The least effect that would most likely be seen is the one that takes four in five
        placebos beyond the range: 80% power at 10%, two-sided. In formulas, with c the end of the range, it is the larger of
        c − q(20%) and c + q(80%) of the placebos.
      </p>
      <h3>When it opened</h3>
      <p>
        Few opening dates are published. The table effect_start says which month is assumed for each trust, why, and the earliest and
        latest that were tried; three months must follow the latest. All of them are shown.
      </p>
      <h3>England</h3>
      <p>
        Tests per working day from April 2023 to March 2025 give a trend: a straight line in logarithms and two harmonics for the time of
        year. What came after is held against the trend, continued. The 90% interval holds the error of the trend and the chance of the
        months after it. Residuals are correlated from month to month; that correlation is taken to fade by the same share each month,
        and is set to where a fit to 24 months would, on average, show what this one shows, since the plain figure is too low.
      </p>
      <h3>What it cannot show</h3>
      <ul className={styles.list}>
        <li>A machine that failed and was then replaced looks like an effect: tests fall before the start and recover after it.</li>
        <li>A replacement need not add tests; shorter appointments, better pictures or fewer breakdowns leave no trace here.</li>
        <li>A scanner’s tests may be counted at another provider. Royal Surrey has no row at all.</li>
        <li>An early month is weak evidence: hours, staff and referrals take time.</li>
      </ul>
    </>
  )
}

const headings = [{ text: 'Method' }, { text: 'What the trust is held against' }]

const rows = [
  { key: 'simplex', cells: ['Synthetic control (main)', 'The mixture of other trusts nearest to it before the start: weights from nought, adding up to one. Found exactly (Wolfe’s method), with a certificate that no mixture fits better.'] },
  { key: 'ridge', cells: ['Ridge', `Weights of any sign, drawn towards equal ones (strength ${ridgeStrength}, the best of seven at other trusts in July to December 2024, before the programme).`] },
  { key: 'flat', cells: ['Difference in differences', 'The plain mean of all other trusts.'] },
]
