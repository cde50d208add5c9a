import { useId } from 'react'
import { useShell, useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'
import { Choice } from './Choice'
import { ListField } from './ListField'

const { settings: words } = strings

/** What this newsroom writes as a rule, so that no check objects to it. */
export const HouseSection = () => {
  const house = useShell(({ settings }) => settings.house)
  const { set } = useShellActions()
  const id = useId()
  return (
    <>
      <Choice
        label={words.grouping}
        hint={words.groupingHint}
        value={house.grouping}
        options={words.groupings}
        onChange={(grouping) => set({ house: { ...house, grouping } })}
      />
      <Choice
        label={words.slips}
        hint={words.slipsHint}
        value={house.slips}
        options={words.slipsChoices}
        onChange={(slips) => set({ house: { ...house, slips } })}
      />
      <div className="setting">
        <label htmlFor={id}>{words.organisation}</label>
        <input
          id={id}
          type="text"
          defaultValue={house.organisation}
          maxLength={200}
          spellCheck={false}
          dir="auto"
          aria-describedby={`${id}-hint`}
          onBlur={(event) => set({ house: { ...house, organisation: event.currentTarget.value.trim() } })}
        />
        <p id={`${id}-hint`}>{words.organisationHint}</p>
      </div>
      <ListField
        label={words.names}
        hint={words.namesHint}
        values={house.names}
        onChange={(names) => set({ house: { ...house, names } })}
      />
      <ListField
        label={words.words}
        hint={words.wordsHint}
        values={house.words}
        onChange={(right) => set({ house: { ...house, words: right } })}
      />
    </>
  )
}
