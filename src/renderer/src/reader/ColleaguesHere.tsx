import type { DeskState } from '../state/desk-state'
import { useDesk } from '../state/use-desk'
import { strings } from '../ui/strings'

const list = new Intl.ListFormat(strings.locale)

/** The names of those who are at a paragraph, one a line: a text, so that nothing is drawn anew while it stays. */
const namesAt = (of: string, paragraph: number) => (state: DeskState) =>
  (state.shared?.colleagues ?? [])
    .filter((each) => each.article === of && each.paragraph === paragraph)
    .map(({ checker }) => checker)
    .join('\n')

interface ColleaguesHereProps {
  /** `Article.id`. */
  readonly of: string
  /** The number of the block, from 0. */
  readonly paragraph: number
}

/** Who else is at a paragraph: a hint in the margin, and never a lock. */
export const ColleaguesHere = ({ of, paragraph }: ColleaguesHereProps) => {
  const names = useDesk(namesAt(of, paragraph)).split('\n').filter(Boolean)
  if (names.length === 0) return null
  const said = strings.sharing.isAtParagraph(list.format(names), names.length)
  return (
    <span className="paragraph-colleagues" data-aside role="img" aria-label={said} title={said}>
      {names.map((name) => [...name][0]!.toUpperCase()).join('')}
    </span>
  )
}
