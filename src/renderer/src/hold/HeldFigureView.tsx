import { chordLabel } from '../../../commands/chord'
import { heldKeys } from '../../../commands/held-keys'
import type { HeldFigure } from '../../../core/hold/held'
import { isMac } from '../commands/is-mac'
import { useSheet } from '../state/use-desk'
import { messageOf } from '../ui/check-words'
import { strings } from '../ui/strings'
import { HeldBlock } from './HeldBlock'
import { HeldTimeline } from './HeldTimeline'
import { scopeLine } from './scope-words'

const { hold: words } = strings

interface HeldFigureViewProps {
  readonly held: HeldFigure
  readonly at: number
}

/** A figure with what can stand beside it, nearest first; another figure of the article only while it is in hand. */
export const HeldFigureView = ({ held, at }: HeldFigureViewProps) => {
  const { findingOf } = useSheet()
  const relations = held.relations.flatMap((id) => findingOf.get(id) ?? [])
  const another = held.others[at - held.beside.length]
  const hasElsewhere = held.beside.some(({ from }) => from === 'elsewhere')
  return (
    <>
      <p className="held-what" dir="auto">
        {scopeLine(held.scope)}
      </p>
      {held.beside.length === 0 && !another && <p className="held-what">{words.alone}</p>}
      <ul className="held-blocks">
        {held.beside.map((block, nth) =>
          block.from === 'elsewhere' && nth !== at ? null : (
            <HeldBlock key={block.id} held={held} block={block} nth={nth} inHand={nth === at} />
          )
        )}
      </ul>
      {relations.length > 0 && (
        <>
          <h5>{words.relations}</h5>
          <ul className="held-relations">
            {relations.map((finding) => (
              <li key={finding.id}>{messageOf(finding)}</li>
            ))}
          </ul>
        </>
      )}
      {hasElsewhere && <h5>{words.elsewhere}</h5>}
      <HeldTimeline held={held} at={at} />
      {another && (
        <>
          <h5>{words.another}</h5>
          <ul className="held-blocks">
            <HeldBlock held={held} block={another} nth={at} inHand />
          </ul>
        </>
      )}
      {held.others.length > 0 && !another && (
        <p className="held-pick">
          <span>{words.pick}</span>
          <small>{words.pickHow(chordLabel(heldKeys.next[0]!, isMac))}</small>
        </p>
      )}
    </>
  )
}
