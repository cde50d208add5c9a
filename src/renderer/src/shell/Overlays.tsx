import { BulkSheet } from '../claims/BulkSheet'
import { Palette } from '../commands/Palette'
import { Guide } from '../guide/Guide'
import { ShelvesSheet } from '../library/ShelvesSheet'
import { TagsSheet } from '../library/TagsSheet'
import { SettingsSheet } from '../settings/SettingsSheet'
import { SharingSheet } from '../sharing/SharingSheet'
import { useShell } from '../state/use-shell'
import { TablesSheet } from '../tables/TablesSheet'
import { VersionsSheet } from '../versions/VersionsSheet'
import { About } from './About'
import { KeySheet } from './KeySheet'
import { ReportSheet } from './ReportSheet'
import { Tour } from './Tour'

/** What lies over the desk now: one thing, or nothing. */
export const Overlays = () => {
  const overlay = useShell((state) => state.overlay)
  switch (overlay) {
    case null:
      return null
    case 'palette':
      return <Palette />
    case 'keys':
      return <KeySheet />
    case 'settings':
      return <SettingsSheet />
    case 'about':
      return <About />
    case 'guide':
      return <Guide />
    case 'tour':
      return <Tour />
    case 'bulk':
      return <BulkSheet />
    case 'report':
      return <ReportSheet />
    case 'share':
    case 'join':
      return <SharingSheet key={overlay} way={overlay} />
    case 'shelves':
      return <ShelvesSheet />
    case 'tags':
      return <TagsSheet />
    case 'versions':
      return <VersionsSheet />
    case 'tables':
      return <TablesSheet />
  }
}
