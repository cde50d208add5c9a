import { PanelLeft, PanelRight } from 'lucide-react'
import { useRunCommand } from '../commands/use-commands'
import { useDesk } from '../state/use-desk'
import { useAriaKeys, useShell } from '../state/use-shell'
import { Key } from './Key'
import { strings } from './strings'

/** The desk's name, and the way to its report. */
export const Header = () => {
  const name = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.name : ''))
  const folder = useDesk(({ desk }) => (desk.phase === 'ready' ? desk.view.folder : ''))
  const hasArticles = useDesk(({ desk }) => desk.phase === 'ready' && desk.view.articles.length > 0)
  const isOpen = useDesk(({ article }) => article.phase === 'open')
  const isBusy = useDesk(({ busy }) => busy !== null)
  const run = useRunCommand()
  const ariaKeys = useAriaKeys('export-report')
  const paletteKeys = useAriaKeys('palette')
  const panes = useShell(({ settings }) => settings.panes)
  return (
    <header className="header">
      <h1>{strings.app}</h1>
      <span className="header-desk" title={folder}>
        {name}
      </span>
      <div className="header-tools">
        <button
          type="button"
          className="button button-bare"
          aria-pressed={panes.libraryShown}
          aria-label={strings.panes.showLibrary}
          title={strings.commands['toggle-library']}
          onClick={() => run('toggle-library')}
        >
          <PanelLeft size={17} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button button-bare"
          aria-pressed={panes.workShown}
          aria-label={strings.panes.showWork}
          title={strings.commands['toggle-work']}
          onClick={() => run('toggle-work')}
        >
          <PanelRight size={17} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="button"
          aria-keyshortcuts={paletteKeys}
          onClick={() => run('palette')}
        >
          {strings.header.commands}
          <Key of="palette" />
        </button>
        {hasArticles && (
          <button
            type="button"
            className="button button-main"
            aria-disabled={isBusy}
            aria-keyshortcuts={ariaKeys}
            title={isOpen ? strings.header.reportOfArticle : strings.header.reportOfDesk}
            onClick={() => run('export-report')}
          >
            {strings.header.report}
            <Key of="export-report" />
          </button>
        )}
      </div>
    </header>
  )
}
