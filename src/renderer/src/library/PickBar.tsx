import { useRunCommand } from '../commands/use-commands'
import { Key } from '../ui/Key'
import { strings } from '../ui/strings'

const { library: words } = strings

/** How many articles of the list are picked, and what can be done with them. */
export const PickBar = ({ count, onClear }: { readonly count: number; readonly onClear: () => void }) => {
  const run = useRunCommand()
  return (
    <section className="pick-bar" aria-label={words.pickedLabel}>
      <span role="status">{words.picked(count)}</span>
      <button type="button" className="button button-small" onClick={() => run('bulk')}>
        {words.doWithPicked}
        <Key of="bulk" />
      </button>
      <button type="button" className="button button-small" onClick={() => run('tags')}>
        {strings.tags.tagged}
        <Key of="tags" />
      </button>
      <button type="button" className="button button-small" onClick={() => run('archive')}>
        {strings.shelves.archive}
        <Key of="archive" />
      </button>
      <button type="button" className="button button-small" onClick={() => run('remove')}>
        {strings.shelves.remove}
        <Key of="remove" />
      </button>
      <button type="button" className="button button-quiet" onClick={onClear}>
        {words.unpick}
      </button>
    </section>
  )
}
