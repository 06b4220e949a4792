import { useState } from 'react'
import { type FigureFacts, figureKey } from '~/contracts/figure'
import { formatMonth } from '~/format/month'
import { embedLink } from '~/url/embedLink'
import { freeze } from '~/url/frozenLink'
import { CopyField } from './CopyField'
import styles from './share.module.css'

interface EmbedPartProps {
  facts: FigureFacts | null
  drawing: HTMLElement | null
  link: string
  vintage: string
  title: string
}

/** Room for the title and the source under the drawing. */
const words = 150
const wholePage = 900

/** Code for another page: the picture alone, as wide as its place there. */
export function EmbedPart({ facts, drawing, link, vintage, title }: EmbedPartProps) {
  const [isFrozen, setFrozen] = useState(false)
  const embed = embedLink(link, import.meta.env.BASE_URL, facts && figureKey(facts))
  const address = isFrozen ? freeze(embed, vintage, facts) : embed
  const height = drawing ? Math.ceil((drawing.getBoundingClientRect().height + words) / 10) * 10 : wholePage
  const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const code = `<iframe src="${text(address)}" title="${text(title)}, DEXA Atlas" loading="lazy" style="width: 100%; height: ${height}px; border: 0"></iframe>`
  return (
    <>
      <CopyField label="Code for your page" text={code} rows={5} hint="It fills the width of the place you put it in. Change the height if your column is narrow." />
      <fieldset className={styles.forms}>
        <legend>Data</legend>
        <label><input type="radio" name="embed" checked={!isFrozen} onChange={() => { setFrozen(false) }} /> Live: follows the newest data</label>
        <label><input type="radio" name="embed" checked={isFrozen} onChange={() => { setFrozen(true) }} /> Frozen: names its data, now to {formatMonth(vintage)}, and says what has changed when newer are here</label>
      </fieldset>
    </>
  )
}
