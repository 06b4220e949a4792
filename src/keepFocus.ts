const controls = 'a[href], button, input, select, textarea, summary'

interface Around {
  place: Element
  /** What stood in it before the control that was pressed, nearest first. */
  before: readonly Element[]
}

/**
 * Where a control goes away because it was pressed, gives the focus to what follows in the nearest part of the page that is
 * left, or else to what stands before it: at no element at all, a screen reader would begin at the top of the page again.
 * Not where another page has taken the place of this one. What a part does with the focus by itself comes later and holds.
 * @returns a way to stop
 */
export function keepFocus(): () => void {
  const gone = new AbortController()
  let pressed: { control: Element; page: string; around: readonly Around[] } | null = null
  const watcher = new MutationObserver(() => {
    if (!pressed || pressed.control.isConnected) return
    const { page, around } = pressed
    forget()
    if (document.activeElement !== document.body || window.location.pathname !== page) return
    focusNear(around)
    // What was tried again may answer, and take this control away too.
    hold()
  })
  const forget = () => {
    pressed = null
    watcher.disconnect()
  }
  const hold = () => {
    forget()
    const control = document.activeElement
    const whole = control?.closest('dialog, main')
    if (!control || !whole || control === whole) return
    pressed = { control, page: window.location.pathname, around: aroundOf(control, whole) }
    watcher.observe(document.body, { childList: true, subtree: true })
  }
  window.addEventListener('click', hold, { capture: true, signal: gone.signal })
  window.addEventListener('focusin', ({ target }) => { if (target !== pressed?.control) forget() }, { signal: gone.signal })
  return () => {
    gone.abort()
    forget()
  }
}

function aroundOf(control: Element, whole: Element): Around[] {
  const found: Around[] = []
  for (let part = control; part !== whole && part.parentElement; part = part.parentElement) {
    const before: Element[] = []
    for (let one = part.previousElementSibling; one; one = one.previousElementSibling) before.push(one)
    found.push({ place: part.parentElement, before })
  }
  return found
}

function focusNear(around: readonly Around[]): void {
  for (const { place, before } of around) {
    if (!place.isConnected) continue
    const there = [...place.querySelectorAll<HTMLElement>(controls)].filter(({ tabIndex }) => tabIndex >= 0)
    const last = before.find(({ parentElement }) => parentElement === place)
    // Inside of it and after it are two things here.
    const after = there.filter((one) => !last || last.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_FOLLOWING)
    // One that is folded away or switched off does not take the focus.
    for (const one of [...after, ...there.slice(0, there.length - after.length).reverse()]) {
      one.focus()
      if (document.activeElement === one) return
    }
  }
}
