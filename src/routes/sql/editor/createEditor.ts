import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { PostgreSQL, sql } from '@codemirror/lang-sql'
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import { Annotation, Compartment, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { SchemaTable } from '../SchemaTable'
import { completionSchema } from './completionSchema'

export interface Fault {
  line: number
  column: number
  message: string
}

/** From and to a letter of the text. */
export interface Caret {
  from: number
  to: number
}

export interface Editor {
  /** Takes the focus. */
  focusAt(caret: Caret): void
  setText(text: string): void
  insert(text: string): void
  setTables(tables: readonly SchemaTable[]): void
  /** Marks a place of the text, or none. */
  mark(fault: Fault | null): void
  destroy(): void
}

interface EditorOptions {
  text: string
  tables: readonly SchemaTable[]
  label: string
  /** The element with the words on its keys. */
  describedBy: Element
  /** Told of every change but those that setText makes. */
  onChange: (text: string) => void
  /** Gets the text as it stands in the editor, which the page may not have heard of yet. */
  onRun: (text: string) => void
}

/** Marks a change that the page made. */
const fromPage = Annotation.define<true>()

/** The editor of this page in an element of it. Loaded when the page needs it, by no other page. */
export function createEditor(parent: HTMLElement, { text, tables, label, describedBy, onChange, onRun }: EditorOptions): Editor {
  const language = new Compartment()
  let known = tables
  const run = ({ state }: EditorView) => {
    onRun(state.doc.toString())
    return true
  }
  // Where the page's policy allows no inline styles, the editor can bring its own only into a tree of its own.
  const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([{ key: 'Mod-Enter', run }]),
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        highlightActiveLine(),
        // Tab is not taken: it leaves the editor.
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.domEventHandlers({ beforeinput: typeText }),
        language.of(languageOf(tables)),
        syntaxHighlighting(colours),
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          if (docChanged && !transactions.some((one) => one.annotation(fromPage))) onChange(state.doc.toString())
        }),
      ],
    }),
  })
  // What describes it stands outside that tree, where no id of the page is found.
  view.contentDOM.ariaDescribedByElements = [describedBy]
  return {
    focusAt({ from, to }) {
      const { length } = view.state.doc
      view.dispatch({ selection: { anchor: Math.min(from, length), head: Math.min(to, length) } })
      view.focus()
    },
    setText(next) {
      const { doc } = view.state
      if (!doc.eq(view.state.toText(next))) view.dispatch({ changes: { from: 0, to: doc.length, insert: next }, annotations: fromPage.of(true) })
    },
    insert(part) {
      view.dispatch(view.state.replaceSelection(part))
      view.focus()
    },
    setTables(next) {
      if (next === known) return
      known = next
      view.dispatch({ effects: language.reconfigure(languageOf(next)) })
    },
    mark(fault) { view.dispatch(setDiagnostics(view.state, fault ? [diagnosticOf(view.state, fault)] : [])) },
    destroy() { view.destroy() },
  }
}

/**
 * Text that the browser puts in place of marked text would bring a look along as an inline style, which the page's
 * policy holds back: what is typed is put into the text here. What is composed of several keys is left to the browser.
 */
function typeText(event: InputEvent, view: EditorView): boolean {
  const { data: typed, inputType, isComposing } = event
  const marked = markedIn(view)
  if (inputType !== 'insertText' || typed === null || isComposing || view.composing || !marked) return false
  const { from, to } = marked
  const insert = () => view.state.update({ changes: { from, to, insert: typed }, selection: { anchor: from + typed.length }, userEvent: 'input.type', scrollIntoView: true })
  // Brackets that close themselves are such handlers.
  if (!view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, typed, insert))) view.dispatch(insert())
  return true
}

/** What the browser has marked, of which the editor may not have heard yet; null where the browser does not say. */
function markedIn(view: EditorView): { from: number; to: number } | null {
  // Of Chromium alone, which hides from the document what is marked in a tree of its own.
  const root = view.root as { getSelection?: () => Selection | null }
  const selection = root.getSelection ? root.getSelection() : document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode || !view.contentDOM.contains(selection.anchorNode)) return null
  const ends = [view.posAtDOM(selection.anchorNode, selection.anchorOffset), view.posAtDOM(selection.focusNode, selection.focusOffset)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}

const languageOf = (tables: readonly SchemaTable[]) => sql({ dialect: PostgreSQL, schema: completionSchema(tables), upperCaseKeywords: false })

/** From the place to the end of its word. */
function diagnosticOf(state: EditorState, { line: lineNumber, column, message }: Fault) {
  const line = state.doc.line(Math.min(Math.max(1, lineNumber), state.doc.lines))
  const from = Math.min(line.from + column - 1, line.to)
  const word = /^[\w"]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 1
  return { from, to: Math.min(from + word, line.to), severity: 'error' as const, message }
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--blue)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--plum)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--orange)' },
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
])

const look = EditorView.theme({
  '&': { background: '#fff', border: '1px solid var(--quiet)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: '3px solid var(--orange-line)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', lineHeight: '1.5', minHeight: '12rem', maxHeight: '28rem' },
  '.cm-gutters': { background: 'var(--paper)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine': { background: '#f6f4ec66' },
  '.cm-activeLineGutter': { background: 'transparent' },
  '.cm-tooltip': { background: '#fff', border: '1px solid var(--quiet)', maxWidth: 'min(34rem, 90vw)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--blue)', color: 'var(--on-dark)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
})
