import { useEffect, useRef, useState } from 'react'
import type { EvidenceContent } from '../../../core/model/evidence'
import { typingPause } from '../state/changing'
import { useActions } from '../state/use-desk'

const isEmpty = ({ source, locator, quote }: EvidenceContent): boolean =>
  source.trim() === '' && locator.trim() === '' && quote.trim() === ''

/**
 * One piece of evidence while it is being written: on the disk a moment after each pause, so that a crash takes no
 * more than that, and when its form is left. A new one is there from its first word.
 */
export const useEvidenceDraft = (claim: string, id: string | null, start: EvidenceContent) => {
  const { make } = useActions()
  const [draft, setDraft] = useState(start)
  const now = useRef({ draft: start, saved: start, id, timer: 0, busy: Promise.resolve(), isLeft: false })

  const save = (): Promise<void> => {
    const self = now.current
    window.clearTimeout(self.timer)
    self.busy = self.busy.then(async () => {
      const { draft: value, saved } = self
      if (self.isLeft || value === saved || (self.id === null && isEmpty(value))) return
      const entry = await make([{ field: 'evidence', claim, id: self.id, value }])
      if (entry === undefined) return
      self.saved = value
      const made = entry?.changes.find((change) => change.field === 'evidence')
      if (made?.field === 'evidence') self.id = made.id
    })
    return self.busy
  }

  const write = (more: Partial<EvidenceContent>): void => {
    const self = now.current
    self.draft = { ...self.draft, ...more }
    setDraft(self.draft)
    window.clearTimeout(self.timer)
    self.timer = window.setTimeout(() => void save(), typingPause)
  }

  const remove = async (): Promise<void> => {
    const self = now.current
    self.isLeft = true
    window.clearTimeout(self.timer)
    await self.busy
    if (self.id !== null) await make([{ field: 'evidence', claim, id: self.id, value: null }])
    self.saved = self.draft
  }

  /** Leaves it as it was before the form was opened: what is new is taken away, what was changed is put back. */
  const leave = async (): Promise<void> => {
    const self = now.current
    self.isLeft = true
    window.clearTimeout(self.timer)
    await self.busy
    const isThere = self.id !== null && self.saved !== start
    if (isThere) await make([{ field: 'evidence', claim, id: self.id, value: id === null ? null : start }])
    self.saved = self.draft
  }

  // What was typed last is saved when the form goes, whatever took it away.
  const last = useRef(save)
  last.current = save
  useEffect(() => () => void last.current(), [])

  return { draft, write, save, leave, remove }
}
