import { Plus } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { type Evidence, type EvidenceContent, sourcesOf } from '../../../core/model/evidence'
import { reviewIn } from '../state/desk-state'
import { useActions, useDesk } from '../state/use-desk'
import { formatDate } from '../ui/format-date'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { EvidenceForm } from './EvidenceForm'

const { evidence: words, evidenceRankNames } = strings.review

const today = (): string => new Date().toLocaleDateString('sv-SE')

const blank = (): EvidenceContent => ({
  rank: 'unsaid',
  kind: 'url',
  source: '',
  locator: '',
  quote: '',
  accessed: today()
})

const Piece = ({ piece, onEdit }: { readonly piece: Evidence; readonly onEdit: () => void }) => {
  const name = piece.source || piece.locator || words.untitled
  return (
    <button type="button" className="evidence" aria-label={words.edit(name)} onClick={onEdit}>
      <span className="evidence-name">
        {name}
        {piece.source && piece.locator && <span className="evidence-locator">{piece.locator}</span>}
      </span>
      {piece.rank !== 'unsaid' && <span className="evidence-rank">{evidenceRankNames[piece.rank]}</span>}
      {piece.quote && <q className="evidence-quote">{piece.quote}</q>}
      {piece.accessed && <span className="evidence-date">{formatDate(piece.accessed, 'short')}</span>}
    </button>
  )
}

/** What speaks for or against a claim, each piece with its rank and where it can be looked up again. */
export const EvidenceList = ({ claimId }: { readonly claimId: string }) => {
  const evidence = useDesk((state) => reviewIn(state, claimId).evidence)
  /** The piece being written: its id, `new`, or none. */
  const [editing, setEditing] = useState<{
    readonly id: string | null
    readonly start: EvidenceContent
  } | null>(null)
  const [before, setBefore] = useState<ReadonlySet<string>>(new Set())
  const adder = useRef<HTMLButtonElement>(null)
  const isAsked = useDesk(({ asked }) => asked === 'evidence')
  const { show } = useActions()
  const add = (): void => {
    setBefore(new Set(evidence.map(({ id }) => id)))
    setEditing({ id: null, start: blank() })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once each time it is asked for
  useLayoutEffect(() => {
    if (!isAsked) return
    add()
    show({ asked: null })
  }, [isAsked])
  const close = (): void => {
    setEditing(null)
    adder.current?.focus()
  }
  // A new piece is on the disk while its form is still open: it is not listed beside the form.
  const shown = evidence.filter(({ id }) => id !== editing?.id && !(editing?.id === null && !before.has(id)))
  const count = sourcesOf(evidence)
  return (
    <section className="evidences" aria-label={words.title}>
      <h4>
        {words.title}
        {count > 0 && <span className="count">{words.sources(count)}</span>}
      </h4>
      {shown.length > 0 && (
        <ul>
          {shown.map((piece) => (
            <li key={piece.id}>
              <Piece piece={piece} onEdit={() => setEditing({ id: piece.id, start: piece })} />
            </li>
          ))}
        </ul>
      )}
      {editing ? (
        <EvidenceForm
          key={editing.id ?? 'new'}
          claimId={claimId}
          id={editing.id}
          start={editing.start}
          onClose={close}
        />
      ) : (
        <>
          {count === 1 && <p className="evidence-hint">{words.one}</p>}
          <button ref={adder} type="button" className="button button-quiet" onClick={add}>
            <Plus size={14} aria-hidden="true" />
            {words.add}
            <Key of="evidence" />
          </button>
        </>
      )}
    </section>
  )
}
