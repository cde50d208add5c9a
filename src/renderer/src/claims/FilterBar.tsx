import { X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { severities } from '../../../core/model/finding'
import { asksAnything, type ListFilter } from '../../../core/model/list-filter'
import { statuses } from '../../../core/model/review'
import { useRunCommand } from '../commands/use-commands'
import { filteredRows, wantedRows } from '../state/listed'
import { useActions, useDesk, useSheet, useWindowDesk } from '../state/use-desk'
import { useShell, useShellActions } from '../state/use-shell'
import { rowIn } from '../state/work-in'
import { focusHome } from '../ui/focus-home'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'
import { useAsked } from '../ui/use-asked'
import { filterName } from './filter-name'
import { usePeople } from './use-people'

const { filter: words } = strings

interface PickProps {
  readonly name: Exclude<keyof ListFilter, 'words'>
  readonly any: string
  readonly options: Readonly<Record<string, string>>
}

const Pick = ({ name, any, options }: PickProps) => {
  const filter = useDesk((state) => state.filter)
  const { show } = useActions()
  const value = filter[name]
  // What was asked for in another article may have no like here; it is asked for all the same.
  const shown = value === 'any' || value in options ? options : { ...options, [value]: value }
  return (
    <select
      aria-label={words.by[name]}
      value={value}
      data-active={value !== 'any' || undefined}
      onChange={(event) => show({ filter: { ...filter, [name]: event.currentTarget.value } })}
    >
      <option value="any">{any}</option>
      {Object.entries(shown).map(([option, label]) => (
        <option key={option} value={option}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** Whom claims were given to; nothing where nobody could have been. */
const PickAssignee = () => {
  const isShared = useDesk(({ shared }) => shared !== null)
  const isAsked = useDesk(({ filter }) => filter.assignee !== 'any')
  const isGiven = useDesk(({ reviews }) => Object.values(reviews).some(({ assignee }) => assignee !== null))
  const { me, names } = usePeople()
  if (!isShared && !isAsked && !isGiven) return null
  const nameOf = (name: string) => (name === me ? strings.sharing.mine : strings.sharing.given(name))
  const options = Object.fromEntries(names.map((name) => [`@${name}`, nameOf(name)]))
  return (
    <Pick
      name="assignee"
      any={strings.sharing.anybody}
      options={{ nobody: strings.sharing.nobodyYet, ...options }}
    />
  )
}

const namesOf = <Name extends string>(
  all: readonly Name[],
  names: Readonly<Record<Name, string>>
): Readonly<Record<string, string>> => Object.fromEntries(all.map((name) => [name, names[name]]))

const useNamedView = () => {
  const asked = useDesk((state) => filterName(state.filter))
  const views = useShell(({ settings }) => settings.views)
  return { views, named: views.find(({ filter }) => filterName(filter) === asked) }
}

const SavedViews = () => {
  const { views, named } = useNamedView()
  const { show } = useActions()
  if (views.length === 0) return null
  return (
    <select
      aria-label={words.views}
      value={named?.name ?? ''}
      onChange={(event) => {
        const view = views.find(({ name }) => name === event.currentTarget.value)
        if (view) show({ filter: view.filter })
      }}
    >
      <option value="">{words.views}</option>
      {views.map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  )
}

const SaveView = () => {
  const { views, named } = useNamedView()
  const filter = useDesk((state) => state.filter)
  const { set } = useShellActions()
  return (
    <button
      type="button"
      className="button button-quiet"
      onClick={() => {
        if (named) set({ views: views.filter((view) => view !== named) })
        else set({ views: [...views, { name: filterName(filter), filter }].slice(-30) })
      }}
    >
      {named ? words.forget : words.save}
    </button>
  )
}

const Clear = () => {
  const { clearFilter } = useActions()
  return (
    <button
      type="button"
      className="button button-quiet filter-clear"
      onClick={() => {
        clearFilter()
        focusHome()
      }}
    >
      {words.clear}
      <Key of="filter-clear" />
    </button>
  )
}

const Bulk = () => {
  const run = useRunCommand()
  return (
    <button type="button" className="button button-quiet" onClick={() => run('bulk')}>
      {words.doWithAll}
      <Key of="bulk" />
    </button>
  )
}

/** Which claims and findings are listed, and how many those are; folded, what is asked and the way back to all of them. */
export const FilterBar = () => {
  const filter = useDesk((state) => state.filter)
  const isOpen = useDesk((state) => state.filtering)
  const count = useDesk((state) => filteredRows(state).length)
  const sheet = useSheet()
  const { show, clearFilter, selectRow } = useActions()
  const { store } = useWindowDesk()
  const field = useRef<HTMLInputElement>(null)
  useAsked('filter', field, true)
  const isAsking = asksAnything(filter)
  if (!isOpen && !isAsking) return null

  const total = sheet.rows.length
  const counted = (
    <span className="filter-count" role="status">
      {words.count(count, total)}
    </span>
  )
  if (!isOpen) {
    return (
      <section className="filter filter-folded" aria-label={words.label}>
        <button
          type="button"
          className="filter-asked"
          title={words.change}
          onClick={() => show({ filtering: true })}
        >
          <span dir="auto">{filterName(filter)}</span>
          <Key of="filter" />
        </button>
        {counted}
        <Bulk />
        <Clear />
      </section>
    )
  }

  /** Folds to one line and goes to the list; where what is in hand is not in it, to the first that is. */
  const goToList = (): void => {
    const state = store.getState()
    const wanted = wantedRows(state)
    const row = rowIn(state)
    if (wanted[0] && (row === null || !wanted.includes(row))) selectRow(wanted[0].key)
    show({ filtering: false })
    focusHome()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const inWords = event.target instanceof HTMLInputElement
    if (event.key === 'Escape') {
      clearFilter()
      focusHome()
    } else if (event.key === 'Enter' && inWords) goToList()
    else return
    event.preventDefault()
  }
  const kinds = [...new Set([...sheet.claimOf.values()].flatMap((claim) => claim.kinds))]
  const checks = [...new Set(sheet.findings.map(({ check }) => check))].sort()

  return (
    <section className="filter" aria-label={words.label} onKeyDown={onKeyDown}>
      <div className="search">
        <input
          ref={field}
          type="text"
          aria-label={words.by.words}
          placeholder={words.placeholder}
          value={filter.words}
          maxLength={200}
          spellCheck={false}
          dir="auto"
          onChange={(event) => show({ filter: { ...filter, words: event.currentTarget.value } })}
        />
        {counted}
        <button
          type="button"
          className="button button-bare"
          aria-label={words.fold}
          title={words.fold}
          onClick={() => {
            show({ filtering: false })
            focusHome()
          }}
        >
          <X size={14} aria-hidden="true" />
        </button>
      </div>
      <div className="filter-picks">
        <Pick
          name="verdict"
          any={words.anyVerdict}
          options={{ open: words.open, stale: words.stale, ...strings.verdictNames }}
        />
        <Pick name="status" any={words.anyStatus} options={namesOf(statuses, strings.review.statusNames)} />
        <Pick name="kind" any={words.anyKind} options={namesOf(kinds, strings.kindNames)} />
        <Pick
          name="finding"
          any={words.anyFinding}
          options={{ ...namesOf(severities, strings.severityWords), none: words.noFinding }}
        />
        <Pick
          name="check"
          any={words.anyCheck}
          options={Object.fromEntries(checks.map((check) => [check, check]))}
        />
        <PickAssignee />
        <SavedViews />
      </div>
      <div className="filter-actions">
        <SaveView />
        {isAsking && <Clear />}
        <Bulk />
      </div>
    </section>
  )
}
