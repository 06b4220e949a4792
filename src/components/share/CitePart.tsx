import { citationBibTex, citationText } from '~/format/citation'
import type { Taken } from '~/format/figureFiles'
import { formatDate } from '~/format/month'
import { CopyField } from './CopyField'

/** A reference for a footnote and for a reference manager. */
export function CitePart({ title, taken }: { title: string; taken: Taken }) {
  const cited = { title, vintage: taken.vintage, address: taken.address, day: taken.day, dayInWords: formatDate(taken.day) }
  return (
    <>
      <CopyField label="For a footnote" text={citationText(cited)} rows={4} />
      <CopyField label="BibTeX" text={citationBibTex(cited)} rows={8} />
    </>
  )
}
