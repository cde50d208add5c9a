/**
 * Where a command can be given. `claim`: one is chosen; `work`: a claim or a finding is; `article`: one is open; `desk`:
 * it is open; `window`: always.
 */
type Where = 'window' | 'desk' | 'article' | 'work' | 'claim'

/** The sections of the cheat sheet and the settings. */
export type CommandGroup = 'desk' | 'claim' | 'view'

/** The native menu it stands in; commands without one are in the palette and on the keyboard only. */
export type MenuName = 'file' | 'edit' | 'claim' | 'view' | 'help'

interface CommandShape {
  readonly id: string
  /** Chords, as `chordOf` names them; the first is the one shown. Settings may replace them. */
  readonly keys: readonly string[]
  readonly where: Where
  readonly group: CommandGroup
  readonly menu?: MenuName
  /** Its chords belong to the text while one is being typed, even where they have a modifier. */
  readonly yieldsToFields?: true
  /** Its chords with Shift do it too, the other way: what goes on stays, what stays goes on. */
  readonly shiftTurns?: true
}

const list = [
  { id: 'open-files', keys: ['O', 'Mod+O'], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'open-folder', keys: ['Shift+O', 'Mod+Shift+O'], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'paste-article', keys: ['Mod+V'], where: 'desk', group: 'desk', menu: 'file', yieldsToFields: true },
  { id: 'check-again', keys: ['Mod+Shift+R'], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'tables', keys: ['Mod+Shift+T'], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'corrections', keys: ['Shift+R'], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'export-report', keys: ['R', 'Mod+E'], where: 'desk', group: 'desk', menu: 'file' },
  {
    id: 'next-claim',
    keys: ['J', 'ArrowDown', 'Mod+ArrowDown'],
    where: 'article',
    group: 'claim',
    menu: 'claim'
  },
  {
    id: 'previous-claim',
    keys: ['K', 'ArrowUp', 'Mod+ArrowUp'],
    where: 'article',
    group: 'claim',
    menu: 'claim'
  },
  { id: 'verified', keys: ['V'], where: 'work', group: 'claim', menu: 'claim', shiftTurns: true },
  { id: 'disputed', keys: ['D'], where: 'work', group: 'claim', menu: 'claim', shiftTurns: true },
  { id: 'needs-source', keys: ['S'], where: 'work', group: 'claim', menu: 'claim', shiftTurns: true },
  { id: 'not-checkable', keys: ['N'], where: 'work', group: 'claim', menu: 'claim', shiftTurns: true },
  { id: 'said-true', keys: ['Alt+T'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'said-half', keys: ['Alt+P'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'said-false', keys: ['Alt+X'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'said-unproven', keys: ['Alt+O'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'correction', keys: ['C'], where: 'work', group: 'claim', menu: 'claim' },
  { id: 'note', keys: ['M'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'question', keys: ['Q'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'give', keys: ['Shift+G'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'last-source', keys: ['Shift+E'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'evidence', keys: ['E'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'hold', keys: ['='], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'mend-places', keys: ['Shift+Y'], where: 'article', group: 'claim', menu: 'claim' },
  { id: 'take-repair', keys: ['Y'], where: 'work', group: 'claim', menu: 'claim' },
  {
    id: 'take-numbered',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    where: 'work',
    group: 'claim'
  },
  { id: 'ignore', keys: ['I'], where: 'work', group: 'claim', menu: 'claim' },
  { id: 'take-cells', keys: ['T'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'history', keys: ['H'], where: 'claim', group: 'claim' },
  { id: 'add-claim', keys: ['A'], where: 'article', group: 'claim', menu: 'claim' },
  { id: 'reject-claim', keys: ['X'], where: 'claim', group: 'claim', menu: 'claim' },
  { id: 'split-claim', keys: ['Shift+X'], where: 'claim', group: 'claim' },
  { id: 'merge-claim', keys: ['Shift+M'], where: 'claim', group: 'claim' },
  {
    id: 'start-earlier',
    keys: ['Alt+Shift+ArrowLeft'],
    where: 'claim',
    group: 'claim',
    yieldsToFields: true
  },
  { id: 'start-later', keys: ['Alt+Shift+ArrowRight'], where: 'claim', group: 'claim', yieldsToFields: true },
  { id: 'end-earlier', keys: ['Alt+ArrowLeft'], where: 'claim', group: 'claim', yieldsToFields: true },
  { id: 'end-later', keys: ['Alt+ArrowRight'], where: 'claim', group: 'claim', yieldsToFields: true },
  { id: 'orphans', keys: ['G'], where: 'article', group: 'claim', menu: 'claim' },
  { id: 'next-open', keys: ['Shift+J'], where: 'article', group: 'claim', menu: 'claim' },
  { id: 'widen', keys: ['W'], where: 'article', group: 'claim', menu: 'claim' },
  { id: 'narrow', keys: ['Shift+W'], where: 'article', group: 'claim' },
  { id: 'cross-off', keys: ['.'], where: 'article', group: 'claim', menu: 'claim' },
  { id: 'bulk', keys: ['B'], where: 'desk', group: 'claim', menu: 'claim' },
  { id: 'sign-off', keys: ['Mod+Enter'], where: 'article', group: 'claim', menu: 'claim' },
  { id: 'head', keys: ['Shift+H'], where: 'article', group: 'desk', menu: 'file' },
  { id: 'undo', keys: ['Z', 'Mod+Z'], where: 'article', group: 'claim', yieldsToFields: true },
  { id: 'redo', keys: ['Shift+Z', 'Mod+Shift+Z'], where: 'article', group: 'claim', yieldsToFields: true },
  { id: 'copy-corrected', keys: ['Mod+Shift+C'], where: 'article', group: 'claim', menu: 'edit' },
  { id: 'copy-questions', keys: [], where: 'article', group: 'claim', menu: 'edit' },
  { id: 'select-article', keys: ['Mod+A'], where: 'article', group: 'view', yieldsToFields: true },
  { id: 'coverage', keys: ['U'], where: 'article', group: 'view', menu: 'view' },
  { id: 'redline', keys: ['L'], where: 'article', group: 'view', menu: 'view' },
  { id: 'corrected', keys: ['P'], where: 'article', group: 'view', menu: 'view' },
  { id: 'compare', keys: ['Shift+C'], where: 'article', group: 'view', menu: 'view' },
  { id: 'archive', keys: ['Shift+A'], where: 'desk', group: 'desk', menu: 'file' },
  {
    id: 'remove',
    keys: ['Shift+Delete'],
    where: 'desk',
    group: 'desk',
    menu: 'file',
    yieldsToFields: true
  },
  { id: 'tags', keys: ['Shift+T'], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'shelves', keys: [], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'next-article', keys: [']'], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'next-work', keys: ['}'], where: 'article', group: 'desk', menu: 'file' },
  { id: 'previous-article', keys: ['['], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'open-desk', keys: ['Mod+Shift+D'], where: 'window', group: 'desk', menu: 'file' },
  { id: 'trust-desk', keys: [], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'share-desk', keys: [], where: 'desk', group: 'desk', menu: 'file' },
  { id: 'join-desk', keys: [], where: 'window', group: 'desk', menu: 'file' },
  { id: 'print', keys: ['Mod+P'], where: 'article', group: 'desk', menu: 'file' },
  { id: 'settings', keys: ['Mod+,'], where: 'window', group: 'desk', menu: 'file' },
  { id: 'palette', keys: ['Mod+K'], where: 'window', group: 'view', menu: 'view' },
  { id: 'search', keys: ['/'], where: 'desk', group: 'view', menu: 'edit' },
  { id: 'filter', keys: ['F'], where: 'article', group: 'view', menu: 'edit' },
  { id: 'filter-clear', keys: ['Shift+F'], where: 'article', group: 'view', menu: 'edit' },
  { id: 'find', keys: ['Mod+F'], where: 'article', group: 'view', menu: 'edit' },
  { id: 'find-next', keys: ['F3', 'Mod+G'], where: 'article', group: 'view', menu: 'edit' },
  { id: 'find-previous', keys: ['Shift+F3', 'Mod+Shift+G'], where: 'article', group: 'view', menu: 'edit' },
  { id: 'next-pane', keys: ['F6'], where: 'desk', group: 'view', menu: 'view' },
  { id: 'previous-pane', keys: ['Shift+F6'], where: 'desk', group: 'view', menu: 'view' },
  { id: 'toggle-library', keys: ['Mod+B'], where: 'desk', group: 'view', menu: 'view' },
  { id: 'toggle-work', keys: ['Mod+Shift+B'], where: 'desk', group: 'view', menu: 'view' },
  { id: 'text-larger', keys: ['+'], where: 'window', group: 'view', menu: 'view' },
  { id: 'text-smaller', keys: ['-'], where: 'window', group: 'view', menu: 'view' },
  { id: 'text-usual', keys: ['0'], where: 'window', group: 'view', menu: 'view' },
  { id: 'theme', keys: ['Mod+Shift+L'], where: 'window', group: 'view', menu: 'view' },
  { id: 'keys', keys: ['?', 'F1'], where: 'window', group: 'view', menu: 'help' },
  { id: 'guide', keys: [], where: 'window', group: 'view', menu: 'help' },
  { id: 'tour', keys: [], where: 'window', group: 'view', menu: 'help' },
  { id: 'logs', keys: [], where: 'window', group: 'view', menu: 'help' },
  { id: 'about', keys: [], where: 'window', group: 'view', menu: 'help' }
] as const satisfies readonly CommandShape[]

export type CommandId = (typeof list)[number]['id']

/** One command; `id` is what settings, the menu and the catalogue know it by. */
export interface Command extends CommandShape {
  readonly id: CommandId
}

/**
 * Every command, in the order lists show them. The keyboard, the palette, the cheat sheet, the settings and the native
 * menu are all made from this one list; titles are in the catalogue, what a command does is in the window.
 */
export const commands: readonly Command[] = list

const byId: ReadonlyMap<CommandId, Command> = new Map(commands.map((command) => [command.id, command]))

/** The command of this id. */
export const commandOf = (id: CommandId): Command => byId.get(id)!
