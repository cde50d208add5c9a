import type { SharedDeskView } from '../../../core/model/shared-desk'
import { useDesk } from '../state/use-desk'
import { useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'

const { sharing: words } = strings

const clock = new Intl.DateTimeFormat(strings.locale, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})

const list = new Intl.ListFormat(strings.locale)

/** How many names are said before the rest is counted. */
const NAMES = 2

/** How a shared desk stands, in a few words. */
const lineOf = (
  { state, since, waiting, colleagues }: SharedDeskView,
  article: string | null
): readonly string[] => {
  const left = waiting > 0 ? [words.waiting(waiting)] : []
  if (state === 'offline') return [words.offline(clock.format(new Date(since))), ...left]
  if (state === 'connecting') return [words.connecting, ...left]
  const beside = colleagues.find((each) => each.article !== null && each.article === article)
  if (beside) return [words.shared, ...left, words.at(beside.checker, (beside.paragraph ?? 0) + 1)]
  const names = colleagues.slice(0, NAMES).map(({ checker }) => checker)
  const more = colleagues.length - names.length
  const all = list.format(more > 0 ? [...names, words.others(more)] : names)
  const here = colleagues.length > 0 ? [words.isHere(all, colleagues.length)] : []
  return [words.shared, ...left, ...here]
}

/** Whether the others have what was done here, and who they are; nothing where the desk is shared with nobody. */
export const SharedLine = () => {
  const shared = useDesk((state) => state.shared)
  const article = useDesk((state) => (state.article.phase === 'open' ? state.article.id : null))
  const { show } = useShellActions()
  if (shared === null) return null
  return (
    <button
      type="button"
      className="button button-bare button-small footer-shared"
      data-shared={shared.state}
      data-waiting={shared.waiting}
      onClick={() => show('share')}
    >
      {lineOf(shared, article).join(' · ')}
    </button>
  )
}
