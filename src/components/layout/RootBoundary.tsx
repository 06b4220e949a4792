import { Component, type ReactNode } from 'react'

interface Props {
  /** What stands in place of it all. */
  otherwise: (fault: unknown) => ReactNode
  children: ReactNode
}

/**
 * Catches a fault of what stands around every page. React Router's own boundary of the root would have React write the
 * whole document anew, which Trusted Types forbid: this one stands inside it.
 */
export class RootBoundary extends Component<Props, { fault: unknown; hasFailed: boolean }> {
  override state = { fault: null as unknown, hasFailed: false }

  static getDerivedStateFromError(fault: unknown) {
    return { fault, hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? this.props.otherwise(this.state.fault) : this.props.children
  }
}
