/** What a key press is read from: the part of a `KeyboardEvent` that matters. */
interface Press {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  getModifierState(name: string): boolean
}

const modifiers = new Set([
  'Control',
  'Meta',
  'Alt',
  'Shift',
  'AltGraph',
  'CapsLock',
  'Fn',
  'NumLock',
  'Dead'
])

/** The Latin letter or digit on a key of another script's layout, by the key's place: ज stands on J's key. */
const latinOn = (code: string): string | undefined =>
  /^(?:Key([A-Z])|Digit(\d))$/.exec(code)?.slice(1).find(Boolean)

/**
 * Names a key press: "J", "Shift+Z", "Mod+K", "?", "F3", "Alt+ArrowDown". `Mod` is Command on a Mac and Control
 * elsewhere. A mark that takes Shift to type is named by itself. Null for a modifier alone.
 */
export function chordOf(press: Press, mac: boolean): string | null {
  const { key, code } = press
  if (modifiers.has(key) || key === 'Process' || key === 'Unidentified') return null
  const isText = [...key].length === 1
  // AltGr comes as Control and Alt together; the mark it types is what counts.
  const typed = isText && press.getModifierState('AltGraph')
  const mod = mac ? press.metaKey : press.ctrlKey
  const latin = isText && key.charCodeAt(0) > 0x7e ? latinOn(code) : undefined
  const name = key === ' ' ? 'Space' : (latin ?? (isText ? key.toUpperCase() : key))
  const shifts = !isText || key === ' ' || /^[A-Z]$/.test(name) || (latin !== undefined && /^\d$/.test(name))
  return [
    ...(mod && !typed ? ['Mod'] : []),
    ...(mac && press.ctrlKey ? ['Ctrl'] : []),
    ...(!mac && press.metaKey ? ['Meta'] : []),
    ...(press.altKey && !typed ? ['Alt'] : []),
    ...(press.shiftKey && shifts ? ['Shift'] : []),
    name
  ].join('+')
}

/** Whether a chord types nothing, so that it may mean a command while a text is being written. */
export const typesNothing = (chord: string): boolean => /^(?:Mod|Ctrl|Alt)\+|^(?:Shift\+)?F\d+$/.test(chord)

/** Chord "Mod++" has the plus itself as its key. */
const partsOf = (chord: string): string[] => chord.split(/\+(?=.)/)

const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Enter: '↵',
  Backspace: '⌫'
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' }

/** A chord as printed on keys and in lists: "Ctrl K", "⇧Z", "↓". */
export function chordLabel(chord: string, mac: boolean): string {
  const parts = partsOf(chord)
  const key = parts.pop() ?? ''
  const sign = signs[key] ?? key
  if (mac) return parts.map((part) => macSigns[part] ?? part).join('') + sign
  return [...parts.map((part) => (part === 'Mod' ? 'Ctrl' : part === 'Shift' ? '⇧' : part)), sign]
    .join(' ')
    .replace('⇧ ', '⇧')
}

/** A chord as `aria-keyshortcuts` wants it. */
export const ariaChord = (chord: string, mac: boolean): string =>
  partsOf(chord)
    .map((part) => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part))
    .join('+')

/** A chord as Electron's menus want it, or null where they have no name for it. */
export function acceleratorOf(chord: string): string | null {
  const names: Readonly<Record<string, string>> = {
    Mod: 'CmdOrCtrl',
    ArrowUp: 'Up',
    ArrowDown: 'Down',
    ArrowLeft: 'Left',
    ArrowRight: 'Right',
    Escape: 'Esc',
    '+': 'Plus'
  }
  const parts = partsOf(chord).map((part) => names[part] ?? part)
  // Marks outside ASCII have no name there.
  return parts.every((part) => /^[\x21-\x7e]+$/.test(part)) ? parts.join('+') : null
}
