import type { EvidenceContent } from '../../../core/model/evidence'
import type { UsedSource } from '../../../core/review/used-sources'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { DeskParts } from './desk-parts'
import { reviewIn } from './desk-state'

export interface Sourcing {
  /** The sources that evidence on this desk was taken from, the last first; none where they cannot be read. */
  readSources(): Promise<readonly UsedSource[]>
  /** Adds the source written down last to the claim in hand once more. */
  lastSource(): Promise<void>
}

/** A source as a new piece of evidence, looked at today. */
export const evidenceOf = ({ rank, kind, source, locator }: UsedSource): EvidenceContent => ({
  rank,
  kind,
  source,
  locator,
  quote: '',
  accessed: new Date().toLocaleDateString('sv-SE')
})

/** The sources of the desk, used again. */
export const sourcing = ({ api, getState, queue, say }: DeskParts, { make }: Changing): Sourcing => {
  const readSources = async (): Promise<readonly UsedSource[]> => {
    const read = await settle(() => api.usedSources())
    return read.ok ? read.value : []
  }
  return {
    readSources,
    lastSource: async () => {
      const { claim } = getState()
      if (claim === null) return
      queue.flush()
      await queue.settled()
      const [last] = await readSources()
      if (!last) {
        say(strings.said.noLastSource)
        return
      }
      const name = last.source || last.locator
      const isThere = reviewIn(getState(), claim).evidence.some(
        ({ source, locator }) => source === last.source && locator === last.locator
      )
      if (isThere) say(strings.said.sourceAgain(name))
      else
        await make(
          [{ field: 'evidence', claim, id: null, value: evidenceOf(last) }],
          strings.said.sourceAgain(name)
        )
    }
  }
}
