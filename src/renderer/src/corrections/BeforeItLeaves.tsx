import type { Sheet } from '../state/sheet'
import { CheckedAgain } from './CheckedAgain'
import { LeftOutList } from './LeftOutList'
import { PlacesLeft } from './PlacesLeft'
import { useBeforeItLeaves } from './use-before-it-leaves'

/** What an editor should know before corrections leave: what is in no copy, what is left behind, what is wrong now. */
export const BeforeItLeaves = ({ sheet, onGo }: { readonly sheet: Sheet; readonly onGo: () => void }) => {
  const { id } = sheet.view.article
  const { places, checked, refresh } = useBeforeItLeaves(id)
  return (
    <>
      <LeftOutList sheet={sheet} />
      <CheckedAgain checked={checked} />
      {places && <PlacesLeft articleId={id} places={places} onGo={onGo} onMended={refresh} />}
    </>
  )
}
