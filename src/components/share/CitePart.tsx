import { citationBibTex, citationText } from '~/format/citation'
import { type FigureFacts, figureKey } from '~/contracts/figure'
import type { Taken } from '~/format/figureFiles'
import { formatDate } from '~/format/month'
import { freeze } from '~/url/frozenLink'
import { CopyField } from './CopyField'

interface CitePartProps {
  facts: FigureFacts | null
  title: string
  taken: Taken
  /** Last month of the data, as 2026-03. */
  vintage: string
}

/** A reference for a footnote and for a reference manager; its address names the data, since figures change. */
export function CitePart({ facts, title, taken, vintage }: CitePartProps) {
  const cited = { title, vintage: taken.vintage, address: freeze(taken.address, vintage, facts), key: facts ? figureKey(facts) : 'page', day: taken.day, dayInWords: formatDate(taken.day) }
  return (
    <>
      <CopyField label="For a footnote" text={citationText(cited)} rows={4} />
      <CopyField label="BibTeX" text={citationBibTex(cited)} rows={8} />
    </>
  )
}
