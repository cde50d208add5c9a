// @ts-check
import { fileTypes } from './builder-config.mjs'

/**
 * The part of the Windows installer that offers the desk under “Open with” for every form it reads. It writes no
 * default: what opens a file by a double click stays what it was.
 */
export function associations() {
  const extensions = [...new Set(fileTypes.flatMap((type) => type.extensions))].map((each) => `.${each}`)
  const program = 'Software\\Classes\\Applications\\$' + '{APP_EXECUTABLE_FILENAME}'
  return (
    `!macro customInstall
  WriteRegStr SHELL_CONTEXT "${program}" "FriendlyAppName" "$` +
    `{PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "${program}\\shell\\open\\command" "" '"$INSTDIR\\$` +
    `{APP_EXECUTABLE_FILENAME}" "%1"'
${extensions.map((each) => `  WriteRegStr SHELL_CONTEXT "${program}\\SupportedTypes" "${each}" ""`).join('\n')}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "${program}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
`
  )
}
