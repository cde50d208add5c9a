import { useShell, useShellActions } from '../state/use-shell'
import { strings } from '../ui/strings'
import { Choice } from './Choice'
import { ListField } from './ListField'

const { settings: words } = strings

/** What this newsroom writes as a rule, so that no check objects to it. */
export const HouseSection = () => {
  const house = useShell(({ settings }) => settings.house)
  const { set } = useShellActions()
  return (
    <>
      <Choice
        label={words.grouping}
        hint={words.groupingHint}
        value={house.grouping}
        options={words.groupings}
        onChange={(grouping) => set({ house: { ...house, grouping } })}
      />
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
