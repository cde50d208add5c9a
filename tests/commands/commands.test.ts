import { describe, expect, it } from 'vitest'
import { acceleratorOf, ariaChord, chordLabel, chordOf, typesNothing } from '../../src/commands/chord'
import { commands } from '../../src/commands/commands'
import { conflictsIn, keyMapOf } from '../../src/commands/key-map'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'altGraph', boolean>> = {},
  code = ''
) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
  getModifierState: (name: string) => name === 'AltGraph' && held.altGraph === true
})

describe('a key press', () => {
  it.each([
    [press('j'), 'J'],
    [press('J'), 'J'],
    [press('Z', { shiftKey: true }), 'Shift+Z'],
    [press('k', { ctrlKey: true }), 'Mod+K'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z'],
    [press('?', { shiftKey: true }), '?'],
    [press('/', { shiftKey: true }), '/'],
    [press('ArrowDown', { altKey: true }), 'Alt+ArrowDown'],
    [press('F3', { shiftKey: true }), 'Shift+F3'],
    [press(' ', { shiftKey: true }), 'Shift+Space'],
    [press('+', { ctrlKey: true }), 'Mod++'],
    // J's key on a Hindi layout, and the digit keys of an Arabic one.
    [press('र', {}, 'KeyJ'), 'J'],
    [press('١', {}, 'Digit1'), '1'],
    // AltGr comes with Control and Alt held.
    [press('[', { ctrlKey: true, altKey: true, altGraph: true }), '[']
  ])('is named by what it types (%#)', (event, chord) => expect(chordOf(event, false)).toBe(chord))

  it('is no chord while only modifiers are down', () => {
    for (const key of ['Shift', 'Control', 'Meta', 'AltGraph', 'Dead', 'Process'])
      expect(chordOf(press(key), false)).toBeNull()
  })

  it('takes Command for Mod on a Mac, and keeps Control apart', () => {
    expect(chordOf(press('k', { metaKey: true }), true)).toBe('Mod+K')
    expect(chordOf(press('k', { ctrlKey: true }), true)).toBe('Ctrl+K')
    expect(chordOf(press('k', { metaKey: true }), false)).toBe('Meta+K')
  })

  it('may mean a command in a field only where it types nothing', () => {
    expect(['Mod+K', 'Alt+ArrowDown', 'F3', 'Shift+F3'].every(typesNothing)).toBe(true)
    expect(['J', '?', '/', 'Shift+Z', 'ArrowDown', 'F'].some(typesNothing)).toBe(false)
  })

  it('is written for the eye, for screen readers and for menus', () => {
    expect(
      ['Mod+K', 'Shift+Z', 'Mod+Shift+Z', 'ArrowDown', 'Mod++'].map((c) => chordLabel(c, false))
    ).toEqual(['Ctrl K', '⇧Z', 'Ctrl ⇧Z', '↓', 'Ctrl +'])
    expect(chordLabel('Mod+Shift+Z', true)).toBe('⌘⇧Z')
    expect(ariaChord('Mod+K', false)).toBe('Control+K')
    expect(ariaChord('Mod+K', true)).toBe('Meta+K')
    expect(['Mod+ArrowUp', 'Mod++', '?', 'é'].map(acceleratorOf)).toEqual([
      'CmdOrCtrl+Up',
      'CmdOrCtrl+Plus',
      '?',
      null
    ])
  })
})

describe('the commands', () => {
  it('have ids of their own, and no two the same key', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
    expect([...conflictsIn({})]).toEqual([])
  })

  it('have keys as a press names them', () => {
    const chords = commands.flatMap(({ keys }) => keys)
    for (const chord of chords) {
      const key = chord.replace(/^(?:(?:Mod|Alt|Shift)\+)*/, '')
      const held = {
        ctrlKey: chord.includes('Mod+'),
        altKey: chord.includes('Alt+'),
        shiftKey: chord.includes('Shift+')
      }
      expect(chordOf(press(key, held), false)).toBe(chord)
    }
  })

  it('take the keys the editor chose', () => {
    const map = keyMapOf({ verified: ['Y'], disputed: [] })
    expect(map.get('Y')?.id).toBe('verified')
    expect(map.has('V')).toBe(false)
    expect(map.has('D')).toBe(false)
    expect(map.get('S')?.id).toBe('needs-source')
  })

  it('name every key that two of them claim, and let the first have it', () => {
    const choices = { note: ['C'], disputed: ['V', 'V'] }
    expect([...conflictsIn(choices)]).toEqual([
      ['V', ['verified', 'disputed']],
      ['C', ['correction', 'note']]
    ])
    expect(keyMapOf(choices).get('C')?.id).toBe('correction')
  })
})
