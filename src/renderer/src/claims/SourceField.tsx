import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { EvidenceContent } from '../../../core/model/evidence'
import { sourcesLike, type UsedSource } from '../../../core/review/used-sources'
import { useActions } from '../state/use-desk'
import { strings } from '../ui/strings'
import { sourceOf } from './source-of'

const { evidence: words } = strings.review

/** From so many letters on sources used before are offered, and so many of them. */
const [fewest, most] = [2, 6]

interface SourceFieldProps {
  readonly draft: EvidenceContent
  readonly write: (more: Partial<EvidenceContent>) => void
}

/**
 * Who says so. What is pasted or typed as an address, a path or a DOI fills the other fields; a few letters offer the sources used
 * before on this desk, taken by an arrow and Enter or by a click.
 */
export const SourceField = ({ draft, write }: SourceFieldProps) => {
  const { readSources } = useActions()
  const [known, setKnown] = useState<readonly UsedSource[]>([])
  const [at, setAt] = useState(-1)
  const [isClosed, setClosed] = useState(false)
  const id = useId()
  useEffect(() => {
    let isLate = false
    void readSources().then((sources) => {
      if (!isLate) setKnown(sources)
    })
    return () => {
      isLate = true
    }
  }, [readSources])
  const letters = draft.source.trim()
  const offered =
    isClosed || draft.locator !== '' || letters.length < fewest
      ? []
      : sourcesLike(known, letters).slice(0, most)
  const isOpen = offered.length > 0

  const take = ({ rank, kind, source, locator }: UsedSource): void => {
    setClosed(true)
    setAt(-1)
    write({ rank, kind, source, locator })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1
      setAt((at + by + offered.length + (at < 0 && by < 0 ? 1 : 0)) % offered.length)
    } else if (event.key === 'Enter' && at >= 0) take(offered[at]!)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <label htmlFor={id}>{words.source}</label>
      <span className="source-field">
        <input
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 && isOpen ? `${id}-${at}` : undefined}
          // biome-ignore lint/a11y/noAutofocus: the form was just asked for, and this is its first field
          autoFocus
          autoComplete="off"
          maxLength={2_000}
          value={draft.source}
          placeholder={words.sourceHint}
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            const found = sourceOf(event.clipboardData.getData('text/plain'))
            if (!found || draft.source.trim() !== '') return
            event.preventDefault()
            write(found)
          }}
          onChange={(event) => {
            setClosed(false)
            setAt(-1)
            write({ source: event.currentTarget.value })
          }}
          onBlur={() => {
            setClosed(true)
            // An address that was typed is one too, where nothing else says where to look.
            const found = draft.locator === '' ? sourceOf(draft.source) : null
            if (found) write(found)
          }}
        />
        <span
          id={`${id}-list`}
          role="listbox"
          aria-label={words.used}
          hidden={!isOpen}
          className="source-list"
        >
          {offered.map((each, index) => (
            <span
              key={`${each.source}\n${each.locator}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // Before the field loses the keyboard, and with it the list.
              onPointerDown={(event) => {
                event.preventDefault()
                take(each)
              }}
            >
              {each.source || each.locator}
              {each.source && each.locator && <small>{each.locator}</small>}
            </span>
          ))}
        </span>
      </span>
    </>
  )
}
