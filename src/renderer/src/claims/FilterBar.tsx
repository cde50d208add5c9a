import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { ClaimFilter } from '../../../core/model/claim-filter'
import { severities } from '../../../core/model/finding'
import { verdicts } from '../../../core/model/review'
import { filteredClaims } from '../state/filtered-claims'
import { useActions, useDesk, useSheet, useWindowDesk } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { focusHome } from '../ui/focus-home'
import { Sign } from '../ui/Sign'
import { strings } from '../ui/strings'

const { filter: words } = strings

interface PickProps<Name extends keyof ClaimFilter> {
  readonly name: Name
  readonly filter: ClaimFilter
  readonly options: Readonly<Record<string, string>>
}

const Pick = <Name extends keyof ClaimFilter>({ name, filter, options }: PickProps<Name>) => {
  const { filterClaims } = useShellActions()
  return (
    <select
      aria-label={words.by[name]}
      value={filter[name]}
      data-active={filter[name] !== 'any' || undefined}
      onChange={(event) => filterClaims({ ...filter, [name]: event.currentTarget.value })}
    >
      {Object.entries(options).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Which claims are wanted, how many those are, and one ruling for all of them: one step, so one undo. */
export const FilterBar = () => {
  const filter = useShell((state) => state.filter)
  const { filterClaims, set } = useShellActions()
  const views = useShell(({ settings }) => settings.views)
  const sheet = useSheet()
  const count = useDesk((state) => filteredClaims(state, filter).length)
  const { make } = useActions()
  const { store } = useWindowDesk()
  if (filter === null) return null

  const close = (): void => {
    filterClaims(null)
    focusHome()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') focusHome()
    else return
    event.preventDefault()
  }
  const named = views.find(({ filter: saved }) => JSON.stringify(saved) === JSON.stringify(filter))
  const kinds = [...new Set([...sheet.claimOf.values()].flatMap((claim) => claim.kinds))]

  return (
    <section className="filter" aria-label={words.label}>
      <div className="search">
        <input
          type="text"
          data-search="claims"
          aria-label={words.by.words}
          placeholder={words.placeholder}
          value={filter.words}
          maxLength={200}
          spellCheck={false}
          dir="auto"
          onChange={(event) => filterClaims({ ...filter, words: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <span className="filter-count" role="status">
          {words.count(count, sheet.order.length)}
        </span>
        <button
          type="button"
          className="button button-bare"
          aria-label={words.close}
          title={words.close}
          onClick={close}
        >
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <div className="filter-picks">
        <Pick
          name="verdict"
          filter={filter}
          options={{ any: words.anyVerdict, open: words.open, stale: words.stale, ...strings.verdictNames }}
        />
        <Pick
          name="kind"
          filter={filter}
          options={{
            any: words.anyKind,
            ...Object.fromEntries(kinds.map((kind) => [kind, strings.kindNames[kind]]))
          }}
        />
        <Pick
          name="finding"
          filter={filter}
          options={{
            any: words.anyFinding,
            ...Object.fromEntries(severities.map((severity) => [severity, strings.severityWords[severity]])),
            none: words.noFinding
          }}
        />
        {(views.length > 0 || named) && (
          <select
            aria-label={words.views}
            value={named?.name ?? ''}
            onChange={(event) => {
              const view = views.find(({ name }) => name === event.currentTarget.value)
              if (view) filterClaims(view.filter)
            }}
          >
            <option value="">{words.views}</option>
            {views.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            if (named) set({ views: views.filter((view) => view !== named) })
            else set({ views: [...views, { name: nameOf(filter), filter }].slice(-30) })
          }}
        >
          {named ? words.forget : words.save}
        </button>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: four buttons, not fields of a form */}
      <div className="filter-bulk" role="group" aria-label={words.ruleAll(count)}>
        <span aria-hidden="true">{words.ruleAll(count)}</span>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className="button button-small"
            aria-disabled={count === 0}
            aria-label={`${words.ruleAll(count)} ${strings.verdictNames[verdict]}`}
            title={strings.verdictNames[verdict]}
            onClick={() => {
              const claims = filteredClaims(store.getState(), filter)
              if (claims.length === 0) return
              const said = words.ruledAll(claims.length, strings.verdictNames[verdict])
              void make(
                claims.map((claim) => ({ field: 'verdict', claim, value: verdict })),
                said
              )
            }}
          >
            <Sign state={verdict} />
          </button>
        ))}
      </div>
    </section>
  )
}

/** A view is called by what it asks. */
const nameOf = ({ words: asked, verdict, kind, finding }: ClaimFilter): string =>
  [
    asked.trim() === '' ? '' : `“${asked.trim()}”`,
    verdict === 'any'
      ? ''
      : verdict === 'open'
        ? words.open
        : verdict === 'stale'
          ? words.stale
          : strings.verdictNames[verdict],
    kind === 'any' ? '' : strings.kindNames[kind],
    finding === 'any' ? '' : finding === 'none' ? words.noFinding : strings.severityWords[finding]
  ]
    .filter(Boolean)
    .join(' · ') || words.everything
