import { Component, type ReactNode } from 'react'
import { Quiet } from './Quiet'
import { strings } from './strings'

interface MishapProps {
  readonly children: ReactNode
}

/** Stands in where drawing fails by a bug of ours: says so, and offers to draw the window anew. */
export class Mishap extends Component<MishapProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(): void {
    document.documentElement.dataset.appState = 'failed'
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main className="whole">
        <div role="alert">
          <Quiet title={strings.states.mishapTitle} level={1}>
            <p>{strings.states.mishap}</p>
          </Quiet>
        </div>
        <button type="button" className="button button-main" onClick={() => window.location.reload()}>
          {strings.states.mishapAgain}
        </button>
      </main>
    )
  }
}
