import type { Chip } from '../state/desk-state'
import { chipCounts } from '../state/listed'
import { useActions, useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'
import { EndCard } from './EndCard'
import { FilterBar } from './FilterBar'
import { OrphanList } from './OrphanList'
import { WorkList } from './WorkList'

const chips: readonly Chip[] = ['again', 'to-check', 'ruled', 'all']

/** Which rows are listed, by what they still ask for, and how many those are. */
const Chips = () => {
  const chip = useDesk((state) => state.chip)
  // One string: the counts are objects, and other each time.
  const counted = useDesk((state) => JSON.stringify(chipCounts(state)))
  const counts = JSON.parse(counted) as Readonly<Record<Chip, number>>
  const { show } = useActions()
  return (
    // biome-ignore lint/a11y/useSemanticElements: four toggle buttons, not fields of a form
    <div className="chips" role="group" aria-label={strings.work.chipsLabel}>
      {chips.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={chip === name}
          data-chip={name}
          onClick={() => show({ chip: name })}
        >
          {strings.work.chips[name]} <span className="count">{counts[name]}</span>
        </button>
      ))}
    </div>
  )
}

/** The right of the window: everything to go through, in text order, what is in hand open in its place. */
export const WorkPanel = () => (
  <section className="work-list" aria-label={strings.work.list}>
    <Chips />
    <FilterBar />
    <WorkList />
    <EndCard />
    <OrphanList />
  </section>
)
