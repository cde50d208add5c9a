import { X } from 'lucide-react'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk, useSheet } from '../state/use-desk'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'
import { relationWords } from './relation-words'

const { relation: words } = strings.hold

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** What the figure of a claim was said to belong together with, each with whether it holds and the way to take it back. */
export const RelationList = ({ claimId }: { readonly claimId: string }) => {
  const relations = useDesk((state) => reviewIn(state, claimId).relations)
  const { claimOf, findings, rechecked } = useSheet()
  const { selectClaim, unrelate } = useActions()
  if (!relations) return null
  const broken = new Set(
    findings.flatMap(({ id, check, data }) =>
      check === 'desk.relation' && rechecked.raised.has(id) ? [data.relation] : []
    )
  )
  return (
    <section className="relations" aria-label={words.title}>
      <h4>{words.title}</h4>
      <ul>
        {relations.map((relation) => {
          const isOwn = relation.of === claimId
          const otherId = isOwn ? relation.to : relation.of
          const other = claimOf.get(otherId)
          const [first, second] = [relation.of, relation.to].map((id) =>
            oneLine(claimOf.get(id)?.anchor.quote ?? words.gone)
          )
          const told = relationWords(relation, second!)
          return (
            <li key={relation.id} data-broken={broken.has(relation.id) || undefined}>
              <Sign state={broken.has(relation.id) ? 'alarm' : 'supported'} />
              <button
                type="button"
                className="relation-told"
                dir="auto"
                aria-disabled={!other}
                onClick={() => selectClaim(otherId)}
              >
                {isOwn ? told : words.ofOther(first!, told)}
                <span className="spoken">{broken.has(relation.id) ? words.broken : words.holds}</span>
              </button>
              <button
                type="button"
                className="button button-bare"
                aria-label={words.takeBack(told)}
                title={words.takeBack(told)}
                onClick={() => void unrelate(claimId, relation.id)}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
