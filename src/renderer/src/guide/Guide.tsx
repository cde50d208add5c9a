import { useEffect, useState } from 'react'
import { useShellActions } from '../state/use-shell'
import { Dialog } from '../ui/Dialog'
import { strings } from '../ui/strings'
import { type GuideRun, type GuideSection, sectionsWith } from './parse-guide'

/** The guide for editors, searched as one types. It is read from the program when it is asked for. */
export const Guide = () => {
  const { show } = useShellActions()
  const [sections, setSections] = useState<readonly GuideSection[]>([])
  const [query, setQuery] = useState('')
  useEffect(() => {
    void import('./guide-sections').then(({ guideSections }) => setSections(guideSections))
  }, [])
  const found = sectionsWith(sections, query)
  return (
    <Dialog title={strings.guide.title} className="guide" onClose={() => show(null)}>
      <div className="guide-search">
        <input
          type="search"
          data-autofocus
          aria-label={strings.guide.search}
          placeholder={strings.guide.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status">{query.trim() === '' ? '' : strings.guide.found(found.length)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard */}
      <div className="guide-text" tabIndex={0} lang="en">
        {found.map((section, at) => (
          <section key={`${section.chapter} ${section.heading}`}>
            {section.chapter !== found[at - 1]?.chapter && <h3>{section.chapter}</h3>}
            {section.heading !== '' && <h4>{section.heading}</h4>}
            <Blocks section={section} />
          </section>
        ))}
      </div>
    </Dialog>
  )
}

const Blocks = ({ section: { blocks } }: { readonly section: GuideSection }) => (
  <>
    {blocks.map(({ kind, runs }, at) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: the words of a guide never change their places
      const words = runs.map((run, n) => <Run key={n} run={run} />)
      const key = `${at} ${runs[0]?.text}`
      return kind === 'item' ? (
        <p key={key} className="guide-item">
          {words}
        </p>
      ) : (
        <p key={key}>{words}</p>
      )
    })}
  </>
)

const Run = ({ run: { kind, text } }: { readonly run: GuideRun }) => {
  if (kind === 'key') return <kbd>{text}</kbd>
  if (kind === 'strong') return <strong>{text}</strong>
  return kind === 'stress' ? <em>{text}</em> : text
}
