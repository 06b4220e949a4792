import { type KeyboardEvent, type Ref, useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { takeEarlyText } from '~/earlyText'
import { onFirstUse } from '~/onFirstUse'
import type { SchemaTable } from '../SchemaTable'
import type { Caret, Editor, Fault } from './createEditor'
import styles from '../sql.module.css'

export interface SqlEditorHandle {
  insert: (text: string) => void
}

interface SqlEditorProps {
  text: string
  tables: readonly SchemaTable[]
  /** A place to mark, in the text that was run. */
  fault: Fault | null
  onChange: (text: string) => void
  onRun: (text: string) => void
  ref: Ref<SqlEditorHandle>
}

const label = 'Question in SQL'

/**
 * A plain field at first, and for good where the editor does not arrive. That is made once somebody uses the page, or
 * there is a place to mark: making it takes longer than all else that this page does at its start.
 */
export function SqlEditor({ text, tables, fault, onChange, onRun, ref }: SqlEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const keys = useRef<HTMLParagraphElement>(null)
  const [{ editor, caret }, setMade] = useState<{ editor: Editor | null; caret: Caret | null }>({ editor: null, caret: null })
  const changed = useEffectEvent(onChange)
  const run = useEffectEvent(onRun)
  const open = useEffectEvent((parent: HTMLElement, describedBy: HTMLElement, create: typeof import('./createEditor').createEditor) =>
    create(parent, {
      text,
      tables,
      label,
      describedBy,
      // At once: what the page hears of later it hands back as its own, over the letters that were typed meanwhile.
      onChange: (next) => { flushSync(() => { changed(next) }) },
      onRun: (typed) => { run(typed) },
    }))

  const composing = useRef(false)
  const early = useEffectEvent(() => {
    const typed = takeEarlyText()
    if (typed !== null) onChange(typed)
  })
  useEffect(() => { early() }, [])
  const [isWanted, setWanted] = useState(false)
  useEffect(() => onFirstUse(() => { setWanted(true) }), [])
  if (fault !== null && !isWanted) setWanted(true)
  useEffect(() => {
    if (!isWanted) return
    let opened: Editor | null = null
    let isGone = false
    import('./createEditor').then(
      ({ createEditor }) => {
        const make = () => {
          if (isGone || !place.current || !keys.current) return
          opened = open(place.current, keys.current, createEditor)
          const made = { editor: opened, caret: caretOf(field.current) }
          // At once: a key pressed meanwhile would still go to the plain field.
          flushSync(() => { setMade(made) })
        }
        // A word that is being composed is not cut off.
        if (composing.current) field.current?.addEventListener('compositionend', () => { setTimeout(make) }, { once: true })
        else make()
      },
      () => undefined,
    )
    return () => {
      isGone = true
      opened?.destroy()
    }
  }, [isWanted])
  // Whoever was typing in the plain field types on where they were.
  useLayoutEffect(() => { if (caret) editor?.focusAt(caret) }, [editor, caret])
  useEffect(() => { editor?.setText(text) }, [editor, text])
  useEffect(() => { editor?.setTables(tables) }, [editor, tables])
  useEffect(() => { editor?.mark(fault) }, [editor, fault])
  useImperativeHandle(ref, () => ({ insert: (part) => { if (editor) editor.insert(part); else onChange(`${text}${part}`) } }), [editor, text, onChange])

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onRun(event.currentTarget.value)
  }
  return (
    <div>
      {/* Made out of sight, and shown as the plain field goes: with both on the page for a moment, all below would jump. */}
      <div ref={place} hidden={editor === null} />
      {!editor && <textarea ref={field} className={styles.plain} aria-label={label} aria-describedby="editor-keys" spellCheck={false} rows={text.split('\n').length} value={text} onChange={(event) => { onChange(event.target.value) }} onKeyDown={press} onCompositionStart={() => { composing.current = true }} onCompositionEnd={() => { composing.current = false }} />}
      <p ref={keys} id="editor-keys" className={styles.note}>Ctrl and Enter (⌘ and Enter on a Mac) runs the question. Tab leaves the field; where a list of names is open, Escape closes it first.</p>
    </div>
  )
}

/** What is marked in the field, or where the next letter goes; null where it does not have the focus. */
const caretOf = (field: HTMLTextAreaElement | null): Caret | null =>
  field !== null && document.activeElement === field ? { from: field.selectionStart, to: field.selectionEnd } : null
