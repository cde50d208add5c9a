import type { ReactNode } from 'react'

interface QuietProps {
  readonly title: string
  /** Waits a moment before it shows, so that what is quick does not flash. */
  readonly slow?: boolean
  /** 1 where it stands for the whole window. */
  readonly level?: 1 | 2
  readonly children?: ReactNode
}

/** A state with nothing to work on: loading, empty, failed. Takes its title and what there is to say or do. */
export const Quiet = ({ title, slow = false, level = 2, children }: QuietProps) => (
  <div className={slow ? 'quiet is-slow' : 'quiet'}>
    {level === 1 ? <h1>{title}</h1> : <h2>{title}</h2>}
    {children}
  </div>
)
