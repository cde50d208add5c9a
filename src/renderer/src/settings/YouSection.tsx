import { useEffect, useId, useState } from 'react'
import { settle, windowApi } from '../api'
import { useShell, useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'
import { Choice } from './Choice'
import { Several } from './Several'

const { settings: words } = strings

/** Who checks, and where the work is kept. */
export const YouSection = () => {
  const checker = useShell(({ settings }) => settings.checker)
  const recentDesks = useShell(({ settings }) => settings.recentDesks)
  const goesOn = useShell(({ settings }) => settings.goesOn)
  const twoSignatures = useShell(({ settings }) => settings.twoSignatures)
  const twoSources = useShell(({ settings }) => settings.twoSources)
  const { set } = useShellActions()
  const [file, setFile] = useState('')
  const [failed, setFailed] = useState('')
  const id = useId()
  useEffect(() => {
    void settle(() => windowApi().about()).then((facts) => {
      if (facts.ok) setFile(facts.value.settingsFile)
    })
  }, [])
  const open = (folder: string | null): void => {
    void settle(() => windowApi().openOtherDesk(folder)).then((opened) =>
      setFailed(opened.ok ? '' : opened.error.message)
    )
  }
  return (
    <>
      <Choice
        label={words.goesOn}
        hint={words.goesOnHint}
        value={goesOn ? 'on' : 'stays'}
        options={words.goesOnChoices}
        onChange={(choice) => set({ goesOn: choice === 'on' })}
      />
      <Choice
        label={words.signatures}
        hint={words.signaturesHint}
        value={twoSignatures ? 'two' : 'one'}
        options={words.signaturesChoices}
        onChange={(choice) => set({ twoSignatures: choice === 'two' })}
      />
      <Several
        label={words.twoSources}
        hint={words.twoSourcesHint}
        values={twoSources}
        options={strings.kindNames}
        onChange={(kinds) => set({ twoSources: kinds })}
      />
      <div className="setting">
        <label htmlFor={id}>{words.checker}</label>
        <input
          id={id}
          type="text"
          defaultValue={checker}
          maxLength={120}
          spellCheck={false}
          dir="auto"
          aria-describedby={`${id}-hint`}
          onBlur={(event) => set({ checker: event.currentTarget.value.trim() })}
        />
        <p id={`${id}-hint`}>{words.checkerHint}</p>
      </div>
      <section className="setting" aria-labelledby={`${id}-desks`}>
        <h3 id={`${id}-desks`}>{words.recentDesks}</h3>
        <ul className="setting-desks">
          {recentDesks.map((folder, index) => (
            <li key={folder}>
              <bdi title={folder}>{folder}</bdi>
              {index > 0 && (
                <button type="button" className="button button-small" onClick={() => open(folder)}>
                  {words.openDesk}
                </button>
              )}
            </li>
          ))}
        </ul>
        <button type="button" className="button" onClick={() => open(null)}>
          {words.otherDesk}
        </button>
        {failed !== '' && <p role="alert">{failed}</p>}
      </section>
      <section className="setting" aria-labelledby={`${id}-backups`}>
        <h3 id={`${id}-backups`}>{words.backups}</h3>
        <p>{words.backupsHint}</p>
      </section>
      <p className="setting-hint">
        {words.file} <bdi>{file}</bdi>
      </p>
    </>
  )
}
