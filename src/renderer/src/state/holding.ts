import type { HeldName, SpellingPlace } from '../../../core/hold/held'
import type { AskedChange } from '../../../core/model/change'
import type { EvidenceContent } from '../../../core/model/evidence'
import { overlaps, type Span } from '../../../core/model/span'
import { settle } from '../api'
import { relationWords } from '../hold/relation-words'
import { strings } from '../ui/strings'
import type { Changing } from './changing'
import type { Choosing } from './choosing'
import type { DeskList } from './desk-list'
import type { DeskParts } from './desk-parts'
import { reviewIn, sheetIn } from './desk-state'
import {
  blockIn,
  blocksOf,
  choicesIn,
  evidenceOf,
  heldIn,
  placesToMend,
  spellingEvidence,
  stepsIn,
  targetIn,
  wordsOfBlock
} from './held-words'
import type { OpenArticle } from './open-article'

const { hold: words } = strings

export interface Holding {
  /** Holds the claim in hand against what can stand beside it; lets go where it is held already. */
  hold(): Promise<void>
  letGo(): void
  /** Resolves when what can stand beside the words is known: a key that came before is for that. */
  whenHeld(): Promise<void>
  /** Takes the next (1) or the previous (−1) thing beside it in hand. */
  stepHeld(by: 1 | -1): void
  /** Takes what stands on these words of the article in hand, or the nth thing. @returns whether there is any */
  holdBeside(at: number | Span): boolean
  /** Keeps what is in hand as evidence of the claim; the claim stays in hand. */
  keepHeld(): Promise<void>
  /** Disputes the claim with what is in hand, its value the correction, and goes on. */
  takeHeld(withEvidence: boolean): Promise<void>
  /** Puts the spelling in hand in all places that have another, or in the nth of them, and goes on. */
  mendHeld(nth?: number): Promise<void>
  /** Asks which relation the figure has to the block in hand, or asks no more. */
  relate(): void
  /** Says that the figure has the nth of the relations asked to the block in hand. */
  relateHeld(nth: number): Promise<void>
  /** Takes back that the figure of a claim belongs together with another. */
  unrelate(claim: string, id: string): Promise<void>
  /** Asks anew, after the house's list of names has changed. */
  holdAgain(): Promise<void>
}

/** Words held against what can stand beside them. */
export const holding = (
  { api, getState, setState, queue, notify, say }: DeskParts,
  { step }: Choosing,
  { make }: Changing,
  article: OpenArticle,
  { takeListed }: Pick<DeskList, 'takeListed'>
): Holding => {
  let asking: Promise<void> = Promise.resolve()

  const ask = async (claim: string, at?: number): Promise<void> => {
    const { article: open } = getState()
    const anchor = sheetIn(getState())?.claimOf.get(claim)?.anchor
    if (open.phase !== 'open' || !anchor) return
    const answer = await settle(() => api.holdAgainst(open.id, { start: anchor.start, end: anchor.end }))
    if (getState().held?.claim !== claim) return
    if (!answer.ok) {
      setState({ held: null })
      notify('problem', words.failed, [answer.error.message])
      return
    }
    const held = answer.value
    const first =
      held === null
        ? -1
        : held.kind === 'figure'
          ? held.first
          : held.spellings.findIndex((each) => each.isHouse)
    setState({ held: { claim, answer: held, at: at ?? (stepsIn(held) === 0 ? -1 : first) } })
  }

  /** Who published each table, as far as the desk knows. */
  const publishers = async (): Promise<(table: string) => string> => {
    if (getState().tables === null) {
      const listed = await settle(() => api.listTables())
      if (listed.ok) setState({ tables: listed.value })
    }
    const tables = (getState().tables ?? []).flatMap((each) => ('table' in each ? [each.table] : []))
    return (name) => tables.find((table) => table.name === name)?.publisher ?? ''
  }

  const evidenceInHand = async (): Promise<EvidenceContent | null> => {
    const held = heldIn(getState())
    const title = sheetIn(getState())?.view.article.title ?? ''
    if (!held || held.answer === null || held.answer === 'asking') return null
    const publisherOf = await publishers()
    if (held.answer.kind === 'name') {
      const target = targetIn(held.answer, held.at)
      return target ? spellingEvidence(target, title, publisherOf) : null
    }
    const block = blockIn(held)
    return block ? evidenceOf(block, title, publisherOf) : null
  }

  const isKept = (claim: string, { locator, quote }: EvidenceContent): boolean =>
    reviewIn(getState(), claim).evidence.some((piece) => piece.locator === locator && piece.quote === quote)

  const goOn = (): void => {
    setState({ held: null })
    step(1)
  }

  const holdName = (): { readonly claim: string; readonly name: HeldName; readonly at: number } | null => {
    const held = heldIn(getState())
    return held && held.answer !== null && held.answer !== 'asking' && held.answer.kind === 'name'
      ? { claim: held.claim, name: held.answer, at: held.at }
      : null
  }

  const mendHeld = async (nth?: number): Promise<void> => {
    const now = holdName()
    const { article: open } = getState()
    if (!now || open.phase !== 'open') return
    const target = targetIn(now.name, now.at)
    if (!target) return say(words.name.choose)
    const all = placesToMend(now.name, target)
    const places = nth === undefined ? all : all.slice(nth, nth + 1)
    if (places.length === 0) return say(words.name.nothingToMend)
    queue.flush()
    await queue.settled()
    // The places were read when the words were first held: never to the wrong words.
    const anchor = sheetIn(getState())?.claimOf.get(now.claim)?.anchor
    if (!anchor) return
    const again = await settle(() => api.holdAgainst(open.id, { start: anchor.start, end: anchor.end }))
    if (!again.ok || JSON.stringify(again.value) !== JSON.stringify(now.name)) {
      await ask(now.claim)
      return say(words.changed)
    }
    const byArticle = new Map<string, SpellingPlace[]>()
    for (const place of places) {
      const id = place.article?.id ?? open.id
      byArticle.set(id, [...(byArticle.get(id) ?? []), place])
    }
    const requests = [...byArticle]
      .sort(([a], [b]) => Number(b === open.id) - Number(a === open.id))
      .map(([articleId, own]) => ({
        articleId,
        changes: [
          {
            field: 'repaired',
            edits: own.map(({ start, end }) => ({ start, end, text: target.name }))
          } as const
        ]
      }))
    const made = await settle(() => api.change(requests))
    if (!made.ok) {
      notify('problem', strings.notices.changeFailed, [made.error.message])
      return
    }
    for (const each of made.value) article.take(each)
    const others = made.value.filter(({ articleId }) => articleId !== open.id)
    if (others.length > 0) takeListed(others.map(({ summary }) => summary))
    say(words.name.saidMended(target.name, places.length))
    goOn()
  }

  return {
    hold: async () => {
      const { claim, held } = getState()
      if (claim === null) return
      if (held?.claim === claim) return setState({ held: null })
      setState({ held: { claim, answer: 'asking', at: -1 } })
      asking = ask(claim)
      await asking
    },
    whenHeld: () => asking,
    letGo: () => setState({ held: null }),
    stepHeld: (by) => {
      const held = heldIn(getState())
      if (!held) return
      const at = held.at + by
      if (at >= 0 && at < stepsIn(held.answer))
        setState({ held: { claim: held.claim, answer: held.answer, at } })
    },
    holdBeside: (where) => {
      const held = heldIn(getState())
      if (!held) return false
      const at =
        typeof where === 'number'
          ? where
          : blocksOf(held.answer).findIndex(
              ({ from, place }) => from === 'article' && place && overlaps(place, where)
            )
      if (at < 0 || at >= stepsIn(held.answer)) return false
      setState({ held: { claim: held.claim, answer: held.answer, at } })
      return true
    },
    keepHeld: async () => {
      const held = heldIn(getState())
      const value = await evidenceInHand()
      if (!held || !value) return
      if (isKept(held.claim, value)) return say(words.kept)
      await make([{ field: 'evidence', claim: held.claim, id: null, value }], words.saidKept(value.quote))
    },
    takeHeld: async (withEvidence) => {
      const held = heldIn(getState())
      if (!held) return
      if (holdName()) return mendHere()
      const block = blockIn(held)
      const anchor = sheetIn(getState())?.claimOf.get(held.claim)?.anchor
      if (!block || !anchor) return
      const { repair } = block
      if (!repair || repair.start < anchor.start || repair.end > anchor.end)
        return say(block.agrees ? words.nothingToTake : words.notComparable)
      const { quote, start } = anchor
      const correction = quote.slice(0, repair.start - start) + repair.text + quote.slice(repair.end - start)
      const value = withEvidence ? await evidenceInHand() : null
      const { claim } = held
      const changes: readonly AskedChange[] = [
        { field: 'verdict', claim, value: 'disputed' },
        { field: 'correction', claim, value: correction },
        ...(value && !isKept(claim, value) ? [{ field: 'evidence', claim, id: null, value } as const] : [])
      ]
      const entry = await make(changes, words.saidTaken(wordsOfBlock(block)))
      if (entry !== undefined) goOn()
    },
    mendHeld,
    relate: () => {
      const held = heldIn(getState())
      if (!held) return
      const { isRelating, ...rest } = held
      if (isRelating) setState({ held: rest })
      else if (choicesIn(held).length === 0) say(words.relation.onlyHere)
      else setState({ held: { ...held, isRelating: true } })
    },
    relateHeld: async (nth) => {
      const held = heldIn(getState())
      const choice = held && choicesIn(held)[nth]
      const place = held && blockIn(held)?.place
      if (!held || !choice || !place) return
      const { isRelating: _, ...rest } = held
      setState({ held: rest })
      const { start, end, quote } = place
      await make(
        [{ field: 'relation', claim: held.claim, id: null, value: { ...choice, to: { start, end } } }],
        words.relation.said(relationWords(choice, quote.replace(/\s+/g, ' ')))
      )
    },
    unrelate: async (claim, id) => {
      await make([{ field: 'relation', claim, id, value: null }], words.relation.saidBack)
    },
    holdAgain: async () => {
      const held = heldIn(getState())
      if (!held) return
      asking = ask(held.claim)
      await asking
    }
  }

  /** Puts the spelling in hand in the place of the words in hand alone. */
  async function mendHere(): Promise<void> {
    const now = holdName()
    if (!now) return
    const target = targetIn(now.name, now.at)
    if (!target) return say(words.name.choose)
    const all = placesToMend(now.name, target)
    const nth = all.findIndex((place) => !place.article && overlaps(place, now.name.place))
    return nth < 0 ? say(words.name.nothingToMend) : mendHeld(nth)
  }
}
