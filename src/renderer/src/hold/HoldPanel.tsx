import { useCallback, useLayoutEffect, useRef } from 'react'
import { chordLabel } from '../../../commands/chord'
import { type HeldDeed, heldKeys } from '../../../commands/held-keys'
import { isMac } from '../commands/is-mac'
import { blockIn, choicesIn, heldIn, placesToMend, targetIn } from '../state/held-words'
import { useActions, useDesk, useSheet, useWindowDesk } from '../state/use-desk'
import { useWindowShell } from '../state/use-shell'
import { strings } from '../ui/strings'
import { HeldFigureView } from './HeldFigureView'
import { HeldNameView } from './HeldNameView'
import { relationWords } from './relation-words'
import { useHeldKeys } from './use-held-keys'

const { hold: words } = strings

/** The words of the claim in hand, held against what can stand beside them. Nothing where they are not held. */
export const HoldPanel = () => {
  const isHeld = useDesk((state) => heldIn(state) !== null)
  return isHeld ? <Held /> : null
}

const Held = () => {
  const { store, actions } = useWindowDesk()
  const shell = useWindowShell()
  const held = useDesk((state) => heldIn(state))
  const { claimOf } = useSheet()
  const section = useRef<HTMLElement>(null)
  const give = useCallback(
    (deed: HeldDeed | number): boolean => {
      const now = heldIn(store.getState())
      if (!now) return false
      if (now.answer === 'asking' && deed !== 'let-go') {
        void actions.whenHeld().then(() => give(deed))
        return true
      }
      const answer = now.answer === 'asking' ? null : now.answer
      const isName = answer?.kind === 'name'
      if (typeof deed === 'number') {
        if (now.isRelating) void actions.relateHeld(deed - 1)
        if (now.isRelating) return true
        if (isName) void actions.mendHeld(deed - 1)
        return isName
      }
      switch (deed) {
        case 'next':
        case 'previous':
          actions.stepHeld(deed === 'next' ? 1 : -1)
          return true
        case 'keep':
          void actions.keepHeld()
          return true
        case 'dispute':
        case 'take':
          void actions.takeHeld(deed === 'take')
          return true
        case 'let-go':
          if (now.isRelating) actions.relate()
          else actions.letGo()
          return true
        case 'relate':
          actions.relate()
          return true
        case 'mend':
          if (isName) void actions.mendHeld()
          return isName
        case 'house':
        case 'another': {
          const target = isName ? targetIn(answer, now.at) : undefined
          if (!isName) {
            if (deed === 'another' && answer !== null) actions.relate()
            return deed === 'another'
          }
          const { house } = shell.store.getState().settings
          const wanted =
            target === undefined ? [] : deed === 'house' ? [target.name] : [answer.name, target.name]
          const names = [...new Set([...house.names, ...wanted])]
          if (target && !(deed === 'another' && target.name === answer.name)) {
            shell.actions.set({ house: { ...house, names } })
            store.setState({
              said:
                deed === 'house'
                  ? words.name.saidHouse(target.name)
                  : words.name.saidAnother(answer.name, target.name)
            })
            void actions.holdAgain()
          } else store.setState({ said: words.name.choose })
          return true
        }
      }
    },
    [store, actions, shell]
  )
  useHeldKeys(give)
  const inHand = held === null || held.answer === 'asking' ? null : held.at
  // What is in hand is in view: the whole of it where it has room, its beginning where it has none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks once after each change of what is in hand
  useLayoutEffect(() => {
    section.current?.scrollIntoView({ block: 'start' })
    section.current?.querySelector('[data-in-hand]')?.scrollIntoView({ block: 'nearest' })
  }, [inHand])
  const claim = held === null ? undefined : claimOf.get(held.claim)
  if (!held || !claim) return null
  const { answer, at } = held
  return (
    <section ref={section} className="held" aria-label={words.title(claim.anchor.quote.replace(/\s+/g, ' '))}>
      <header className="held-head">
        <h4 dir="auto">{words.title(claim.anchor.quote.replace(/\s+/g, ' '))}</h4>
        <DeedButton deed="let-go" title={words.close} give={give} bare />
      </header>
      {answer === 'asking' && <p className="held-what">{words.asking}</p>}
      {answer === null && <p className="held-what">{words.nothing}</p>}
      {answer !== null && answer !== 'asking' && answer.kind === 'figure' && (
        <>
          <HeldFigureView held={answer} at={at} />
          <div className="held-deeds">
            <DeedButton deed="take" title={words.take} give={give} main off={!blockIn(held)?.repair} />
            <DeedButton deed="dispute" title={words.dispute} give={give} off={!blockIn(held)?.repair} />
            <DeedButton deed="keep" title={words.keep} give={give} off={!blockIn(held)} />
            <DeedButton deed="relate" title={words.relate} give={give} off={choicesIn(held).length === 0} />
          </div>
          {held.isRelating && <RelationAsk />}
        </>
      )}
      {answer !== null && answer !== 'asking' && answer.kind === 'name' && (
        <>
          <HeldNameView held={answer} at={at} />
          <NameDeeds give={give} />
        </>
      )}
    </section>
  )
}

/** Which relation there is to the block in hand: a digit says it. */
const RelationAsk = () => {
  const held = useDesk((state) => heldIn(state))
  const { relateHeld } = useActions()
  const block = held && blockIn(held)
  if (!held || !block?.place) return null
  const other = block.place.quote.replace(/\s+/g, ' ')
  return (
    <div className="held-relate">
      <p>{words.relation.ask}</p>
      <ol>
        {choicesIn(held).map((choice, nth) => (
          <li key={choice.kind}>
            <button
              type="button"
              className="repair"
              data-relation={choice.kind}
              onClick={() => void relateHeld(nth)}
            >
              <span className="key" aria-hidden="true">
                {nth + 1}
              </span>
              <span dir="auto">{relationWords(choice, other)}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

const NameDeeds = ({ give }: { readonly give: (deed: HeldDeed) => boolean }) => {
  const held = useDesk((state) => heldIn(state))
  if (!held || held.answer === null || held.answer === 'asking' || held.answer.kind !== 'name') return null
  const target = targetIn(held.answer, held.at)
  const places = placesToMend(held.answer, target)
  const isAlone = held.answer.spellings.length < 2
  return (
    <div className="held-deeds">
      <DeedButton
        deed="mend"
        title={places.length === 0 ? words.name.mend : words.name.mendAll(places.length)}
        give={give}
        main
        off={places.length === 0}
      />
      <DeedButton deed="take" title={words.name.onlyHere} give={give} off={places.length === 0} />
      <DeedButton deed="house" title={words.name.setHouse} give={give} off={!target || target.isHouse} />
      <DeedButton
        deed="another"
        title={words.name.another}
        give={give}
        off={isAlone || !target || target.name === held.answer.name}
      />
      <DeedButton deed="keep" title={words.keep} give={give} off={!target} />
    </div>
  )
}

interface DeedButtonProps {
  readonly deed: HeldDeed
  readonly title: string
  readonly give: (deed: HeldDeed) => boolean
  readonly main?: boolean
  readonly bare?: boolean
  /** There is nothing to do by it now; pressed all the same, it says why. */
  readonly off?: boolean
}

const DeedButton = ({ deed, title, give, main = false, bare = false, off = false }: DeedButtonProps) => (
  <button
    type="button"
    className={`button${main ? ' button-main' : ''}${bare ? ' button-bare' : ''}`}
    aria-disabled={off || undefined}
    data-held-deed={deed}
    onClick={() => give(deed)}
  >
    {bare ? <span className="spoken">{title}</span> : title}
    <span className="key" aria-hidden="true">
      {chordLabel(heldKeys[deed][0]!, isMac)}
    </span>
  </button>
)
