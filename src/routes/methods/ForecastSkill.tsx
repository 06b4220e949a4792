import { ErrorPanels } from '~/components/charts/ErrorPanels'
import { ReferenceTable } from '~/components/sources/ReferenceTable'
import { joined } from '~/format/list'
import { inWords } from '~/format/number'
import type { ForecastSkillViewModel } from './forecastSkill'
import styles from '../methods.module.css'

/** How the forecast of doing nothing is made, how far off it was, and where it shows no skill. */
export function ForecastSkill({ model }: { model: ForecastSkillViewModel }) {
  const { measures, origins, masking, others } = model
  return (
    <>
      <p>
        What will happen if nothing is done? Nobody knows, so it is a forecast, and a plain one: <strong>tomorrow’s list is today’s, but for the
        time of year</strong>. Here is how far off it would have been, made from earlier months, beside two that are simpler still.
      </p>
      <p>
        England’s share waiting six weeks or more, and lists and shares of regions and boards, gain from it up to six months ahead, boards very
        little. For providers the last value does as well. Twelve months ahead <strong>no skill is claimed</strong>: there are only {inWords(origins.at(-1) ?? 0)} months to
        start from, the pattern of the year falls out, and list and share are the last value again. Nothing beyond could be tested.
      </p>
      {measures.map(({ measure, title, unit, panels, sentences, rows }) => (
        <div key={measure}>
          <h3>{title}</h3>
          <p>Mean error in {unit}, by months ahead.</p>
          <ErrorPanels panels={panels} />
          <ul className={styles.list}>{sentences.map(({ level, text }) => <li key={level}><strong>{level}.</strong> {text}</li>)}</ul>
          <details>
            <summary>{title}: every figure</summary>
            <ReferenceTable name={`${title}: error of the forecast`} headings={headings} rows={rows} width="wide" />
          </details>
        </div>
      ))}
      <h3>How it is made and tested</h3>
      <ul className={styles.list}>
        <li>
          <strong>List, and share waiting six weeks or more:</strong> the last value, moved by England’s pattern of the year, on the scale of logarithms or of
          logits. Shares are taken from their counts with half a person added to either side, so that none is exactly nought or all.
        </li>
        <li><strong>Scans in a month:</strong> the mean of the last twelve months, at England’s pattern of the year for scans.</li>
        <li>
          <strong>Pattern of the year:</strong> England’s months to date freed of a quadratic trend; what is left, averaged by month of the year and drawn
          towards nought by k ÷ (k + 1), k being the years seen.
        </li>
        <li>
          <strong>Test:</strong> each month with at least 18 known is taken as today, in turn, and nothing later is used: {joined(origins.map(String))} starting
          months for 1, 3, 6 and 12 months ahead. Boards are the 42 of 2023, as published. Providers take part with at least 50 people waiting (or scans a month) on average over the year before.
        </li>
        <li>
          <strong>Differences</strong> carry a 90% interval from a bootstrap of blocks of neighbouring starting months (as long as the months ahead, three at
          least, half of the months at most; 2,000 draws, seeded). Below nought, the forecast used here was closer.
        </li>
        <li>
          <strong>80% interval:</strong> as wide, up and down alike, as to hold 80% of the errors known by then at that level and so many months ahead, errors
          of the first months included; never narrower than for a nearer month. It was scored only on forecasts it had not seen.
        </li>
        <li>
          <strong>Breaks in recording:</strong> a provider’s flagged months are neither started from nor scored. With them, its list three months ahead was off
          by {masking.all} and not {masking.unflagged}. Areas have no flags, and hold such months.
        </li>
      </ul>
      <h3>What else was tried</h3>
      <p>
        A damped trend was further off for lists and shares at every level up to six months ahead. Drawing each place back to its own mean of
        twelve months came closer for providers’ shares and for lists six months ahead, by a few hundredths of the error, and was further off for the
        shares of England and the regions: by a third for England six months ahead. One rule for all levels was kept. Errors three / six months ahead:
      </p>
      <details>
        <summary>Two other models</summary>
        <ReferenceTable name="Errors of other models" headings={otherHeadings} rows={others} />
      </details>
    </>
  )
}

const headings = [
  { text: 'Where, how far ahead' },
  { text: 'Error', isFigure: true },
  { text: 'Last value', isFigure: true },
  { text: 'Year before', isFigure: true },
  { text: '80% interval held', isFigure: true },
  { text: 'Mean width', isFigure: true },
  { text: 'Less last value (90%)', isFigure: true },
  { text: 'Less year before (90%)', isFigure: true },
  { text: 'Judged' },
]

const otherHeadings = [
  { text: 'What, where' },
  { text: 'Used here', isFigure: true },
  { text: 'Damped trend', isFigure: true },
  { text: 'Back to its mean', isFigure: true },
]
