import { useId } from 'react'
import { type EvidenceContent, evidenceKinds } from '../../../core/model/evidence'
import { settle, windowApi } from '../api'
import { showWhole } from '../ui/show-whole'
import { strings } from '../ui/strings'
import { SourceField } from './SourceField'
import { sourceOf } from './source-of'
import { useEvidenceDraft } from './use-evidence-draft'

/** What can be said of a source; nothing is said until one of them is pressed. */
const ranks = ['primary', 'secondary'] as const

const { evidence: words, evidenceKindNames, evidenceRankNames } = strings.review

interface EvidenceFormProps {
  readonly claimId: string
  /** Null for a new piece. */
  readonly id: string | null
  readonly start: EvidenceContent
  readonly onClose: () => void
}

/**
 * Where something can be looked up again, and what stands there. Saved as it is written; Enter is done with it, Escape
 * leaves what was there before.
 */
export const EvidenceForm = ({ claimId, id, start, onClose }: EvidenceFormProps) => {
  const form = useId()
  const { draft, write, save, leave, remove } = useEvidenceDraft(claimId, id, start)
  // The form goes at once: no key typed after it may be a word of the source.
  const close = (): void => {
    void save()
    onClose()
  }
  return (
    <form
      ref={showWhole}
      className="evidence-form"
      onSubmit={(event) => {
        event.preventDefault()
        close()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        void leave()
        onClose()
      }}
    >
      <SourceField draft={draft} write={write} />
      <span className="evidence-pair">
        <select
          aria-label={words.kind}
          data-own-arrows
          value={draft.kind}
          onChange={(event) =>
            write({ kind: evidenceKinds.find((kind) => kind === event.currentTarget.value) ?? 'url' })
          }
        >
          {evidenceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {evidenceKindNames[kind]}
            </option>
          ))}
        </select>
      </span>
      <span className="evidence-where">
        <input
          aria-label={words.locator}
          maxLength={2_000}
          value={draft.locator}
          placeholder={words.locatorHints[draft.kind]}
          spellCheck={false}
          onChange={(event) => write({ locator: event.currentTarget.value })}
        />
        <button
          type="button"
          className="button button-small"
          onClick={() =>
            void settle(() => windowApi().sourceFile()).then((chosen) => {
              const found = chosen.ok && chosen.value !== null ? sourceOf(chosen.value) : null
              if (found)
                write(draft.source.trim() === '' ? found : { kind: found.kind, locator: found.locator })
            })
          }
        >
          {words.browse}
        </button>
      </span>
      <label htmlFor={`${form} quote`}>{words.quote}</label>
      <textarea
        id={`${form} quote`}
        rows={2}
        maxLength={20_000}
        value={draft.quote}
        placeholder={words.quoteHint}
        onChange={(event) => write({ quote: event.currentTarget.value })}
      />
      <label htmlFor={`${form} accessed`}>{words.accessed}</label>
      <span className="evidence-last">
        <input
          id={`${form} accessed`}
          type="date"
          value={draft.accessed}
          data-own-arrows
          onChange={(event) => write({ accessed: event.currentTarget.value })}
        />
        <span className="segments" role="radiogroup" aria-label={words.rank}>
          {ranks.map((rank) => (
            <label key={rank}>
              <input
                type="radio"
                name={`${form} rank`}
                checked={draft.rank === rank}
                data-own-arrows
                onChange={() => write({ rank })}
              />
              <span>{evidenceRankNames[rank]}</span>
            </label>
          ))}
        </span>
      </span>
      <span className="evidence-actions">
        {id !== null && (
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              void remove()
              onClose()
            }}
          >
            {words.remove}
          </button>
        )}
        <button type="submit" className="button button-small">
          {words.done}
        </button>
      </span>
    </form>
  )
}
