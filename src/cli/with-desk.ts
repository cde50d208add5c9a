import { createDesk, type Desk } from '../core/desk'
import { done, type Result } from '../core/result'
import { checkerName } from '../node/checker-name'
import type { DeskReferences } from '../node/desk-tables'
import { openDeskFolder } from '../node/open-desk-folder'
import { systemClock } from '../node/system-clock'

/**
 * Opens a desk, works with it, and lets go of it again. What opening had to set aside is told on standard error.
 *
 * @returns what the work answered; a desk that could not be opened, or not be closed with everything written, fails it
 */
export async function withDesk<T>(
  folder: string,
  work: (desk: Desk, references: DeskReferences) => Promise<Result<T>>
): Promise<Result<T>> {
  const opened = await openDeskFolder(folder, { program: 'command line' })
  if (!opened.ok) return opened
  for (const notice of opened.value.notices) process.stderr.write(`corrigenda: ${notice}\n`)
  const desk = createDesk({
    store: opened.value,
    clock: systemClock,
    checker: checkerName()
  })
  const answer = await work(desk, opened.value.tables.references())
  const closed = await desk.close()
  // The journal has what could not be written; a command ends, and leaves the desk to whoever comes next.
  if (!closed.ok) await opened.value.abandon()
  if (!answer.ok) return answer
  return closed.ok ? done(answer.value) : closed
}
