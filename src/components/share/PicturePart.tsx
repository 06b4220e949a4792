import { useEffect, useState } from 'react'
import { type FigureFacts, figureKey } from '~/contracts/figure'
import type { Taken } from '~/format/figureFiles'
import { makePicture } from './picture/makePicture'
import type { Picture } from './picture/compose'
import { rasterise } from './picture/rasterise'
import { type PictureShape, sizes } from './picture/shapes'
import { fileName, saveFile } from './saveFile'
import { captionOf } from './shareWords'
import styles from './share.module.css'

interface PicturePartProps {
  facts: FigureFacts
  drawing: HTMLElement
  taken: Taken
}

const forms = [
  { id: 'page', label: 'As drawn', shape: 'page', scale: 1 },
  { id: 'fine', label: 'As drawn, twice as fine', shape: 'page', scale: 2 },
  { id: 'square', label: `Square, ${sizes.square.width} × ${sizes.square.height}`, shape: 'square', scale: 1 },
  { id: 'wide', label: `Wide, ${sizes.wide.width} × ${sizes.wide.height}`, shape: 'wide', scale: 1 },
] as const satisfies readonly { id: string; label: string; shape: PictureShape; scale: number }[]
type Form = (typeof forms)[number]

type Made = { status: 'making' } | { status: 'ready'; picture: Picture; address: string } | { status: 'failed'; words: string }

/** The picture as it will be saved, in four sizes of PNG and as SVG. */
export function PicturePart({ facts, drawing, taken }: PicturePartProps) {
  const [form, setForm] = useState<Form>(forms[0])
  const made = usePicture(facts, drawing, taken, form.shape)
  const [said, setSaid] = useState('')
  const name = `${fileName(`dexa-atlas ${figureKey(facts)} ${facts.period}`, 'dexa-atlas')}${form.shape === 'page' ? '' : `-${form.shape}`}`
  const savePng = async ({ svg }: Picture) => {
    setSaid('Drawing…')
    try {
      saveFile(`${name}${form.scale === 1 ? '' : `@${form.scale}x`}.png`, await rasterise(svg, form.scale))
      setSaid('Saved.')
    } catch (fault) {
      setSaid(fault instanceof Error ? fault.message : String(fault))
    }
  }
  return (
    <>
      <div className={styles.preview} aria-busy={made.status === 'making'}>
        {made.status === 'ready' && <img src={made.address} width={made.picture.width} height={made.picture.height} alt={`As it will be saved: ${facts.title}`} />}
        {made.status === 'making' && <p>Drawing the picture…</p>}
        {made.status === 'failed' && <p role="alert">{made.words}</p>}
      </div>
      <fieldset className={styles.forms}>
        <legend>Size</legend>
        {forms.map((one) => (
          <label key={one.id}><input type="radio" name="form" checked={one.id === form.id} onChange={() => { setForm(one) }} /> {one.label}</label>
        ))}
      </fieldset>
      <p className={styles.actions}>
        <button type="button" disabled={made.status !== 'ready'} onClick={() => { if (made.status === 'ready') void savePng(made.picture) }}>Save PNG</button>
        <button type="button" disabled={made.status !== 'ready'} onClick={() => { if (made.status === 'ready') saveFile(`${name}.svg`, new Blob([made.picture.svg], { type: 'image/svg+xml' })) }}>Save SVG</button>
        <span role="status">{said}</span>
      </p>
      <p className={styles.hint}>Title, period, source and licence are part of the picture. Please leave them on it.</p>
    </>
  )
}

/** A picture of the shape, made anew when the figure changes; the last one stays until the next is there. */
function usePicture(facts: FigureFacts, drawing: HTMLElement, taken: Taken, shape: PictureShape): Made {
  const [made, setMade] = useState<Made>({ status: 'making' })
  useEffect(() => {
    const gone = new AbortController()
    let address: string | null = null
    const finish = (next: Made) => { if (!gone.signal.aborted) setMade(next) }
    makePicture(drawing, captionOf(facts, taken), shape).then(
      (picture) => {
        if (gone.signal.aborted) return
        address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
        finish({ status: 'ready', picture, address })
      },
      (fault: unknown) => { finish({ status: 'failed', words: fault instanceof Error ? fault.message : String(fault) }) },
    )
    return () => {
      gone.abort()
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [facts, drawing, taken, shape])
  return made
}
