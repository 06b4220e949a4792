import { Component, type ReactNode } from 'react'

/** Told to the window where a part of the page fails whose place is outside the page itself. */
export const partFailed = 'atlas:part-failed'

/** Leaves out a part that fails, and lets the rest stand: a fault that reached the root would end the whole document. */
export class PartBoundary extends Component<{ children: ReactNode }> {
  override state = { isFailed: false }

  static getDerivedStateFromError() {
    return { isFailed: true }
  }

  override componentDidCatch() {
    window.dispatchEvent(new Event(partFailed))
  }

  override render() {
    return this.state.isFailed ? null : this.props.children
  }
}
