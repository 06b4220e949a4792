import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react'
import type { SchemaTable } from '../SchemaTable'
import type { Editor, Fault } from './createEditor'
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

/** A plain field at first, and for good where the editor does not arrive. */
export function SqlEditor({ text, tables, fault, onChange, onRun, ref }: SqlEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const keys = useRef<HTMLParagraphElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const changed = useEffectEvent(onChange)
  const run = useEffectEvent(onRun)
  const open = useEffectEvent((parent: HTMLElement, describedBy: HTMLElement, create: typeof import('./createEditor').createEditor) =>
    create(parent, { text, tables, label, describedBy, onChange: (next) => { changed(next) }, onRun: (typed) => { run(typed) } }))

  useEffect(() => {
    let opened: Editor | null = null
    let isGone = false
    import('./createEditor').then(
      ({ createEditor }) => {
        if (isGone || !place.current || !keys.current) return
        opened = open(place.current, keys.current, createEditor)
        setEditor(opened)
      },
      () => undefined,
    )
    return () => {
      isGone = true
      opened?.destroy()
    }
  }, [])
  useEffect(() => { editor?.setText(text) }, [editor, text])
  useEffect(() => { editor?.setTables(tables) }, [editor, tables])
  useEffect(() => { editor?.mark(fault) }, [editor, fault])
  useImperativeHandle(ref, () => ({ insert: (part) => { if (editor) editor.insert(part); else onChange(`${text}${part}`) } }), [editor, text, onChange])

  return (
    <div>
      {/* Made out of sight, and shown as the plain field goes: with both on the page for a moment, all below would jump. */}
      <div ref={place} hidden={editor === null} />
      {!editor && <textarea className={styles.plain} aria-label={label} aria-describedby="editor-keys" spellCheck={false} rows={text.split('\n').length} value={text} onChange={(event) => { onChange(event.target.value) }} />}
      <p ref={keys} id="editor-keys" className={styles.note}>Ctrl and Enter (⌘ and Enter on a Mac) runs the question. Tab leaves the field; where a list of names is open, Escape closes it first.</p>
    </div>
  )
}
