/**
 * What React takes away where a fault reaches it outside every boundary: it empties the document, and its policy forbids
 * drawing it anew. The pieces of the page are held here from before React had them, and put back with words above them.
 * The figures then stand as they were last shown, links lead on, and the address is as it was.
 * @returns to be called with such a fault
 */
export function keepPage(): () => void {
  const { documentElement: root, head, body } = document
  const attributes = [...root.attributes].map(({ name, value }) => [name, value] as const)
  const pieces = [head, body].map((part) => [part, [...part.childNodes].filter((node) => !isNotice(node))] as const)
  const putBack = () => {
    if (root.parentNode === null) document.append(root)
    for (const [name, value] of attributes) root.setAttribute(name, value)
    root.append(head, body)
    for (const [part, nodes] of pieces) part.replaceChildren(...nodes)
    body.prepend(stoppedWords())
  }
  // React is still at work when it tells.
  return () => { setTimeout(putBack) }
}

/** That of components/layout/UnstartedNotice. */
const isNotice = (node: Node) => node instanceof HTMLElement && node.dataset.part === 'unstarted'

function stoppedWords(): HTMLElement {
  const line = document.createElement('div')
  line.dataset.part = 'stopped'
  line.setAttribute('role', 'alert')
  const again = document.createElement('button')
  again.type = 'button'
  again.append('Load the page again')
  again.addEventListener('click', () => { window.location.reload() })
  const words = document.createElement('p')
  words.append('This page stopped working. Its figures stand as they were last shown, and its links lead on, but its controls do nothing. ', again)
  line.append(words)
  return line
}
