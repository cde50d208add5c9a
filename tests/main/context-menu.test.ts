import { describe, expect, it, vi } from 'vitest'
import { contextMenuTemplate } from '../../src/main/context-menu'
import { en } from '../../src/strings/en'

vi.mock('electron', () => ({ Menu: {} }))

const can = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false
}

const menuAt = (under: Partial<Parameters<typeof contextMenuTemplate>[0]>) => {
  const run = vi.fn()
  const replace = vi.fn()
  const items = contextMenuTemplate(
    { isEditable: false, selectionText: '', editFlags: can, dictionarySuggestions: [], ...under },
    { strings: () => en, run, replace }
  )
  const choose = (label: string) =>
    items.find((item) => item.label === label)?.click?.({} as never, undefined, {} as never)
  return { items, run, replace, choose }
}

describe('the menu under the pointer', () => {
  it('cuts, copies and pastes in a field, as far as that can be done there', () => {
    const { items } = menuAt({ isEditable: true })
    expect(items.filter(({ role }) => role).map(({ role, enabled }) => [role, enabled])).toEqual([
      ['undo', true],
      ['redo', false],
      ['cut', true],
      ['copy', true],
      ['paste', true],
      ['selectAll', true]
    ])
  })

  it('offers what the dictionary would write', () => {
    const { items, replace, choose } = menuAt({ isEditable: true, dictionarySuggestions: ['February'] })
    expect(items[0]?.label).toBe('February')
    choose('February')
    expect(replace).toHaveBeenCalledWith('February')
  })

  it('copies words of the article, or makes a claim of them', () => {
    const { items, run, choose } = menuAt({ selectionText: 'over 5678 votes' })
    expect(items.map(({ role, label }) => role ?? label)).toEqual([
      'copy',
      undefined,
      en.commands['add-claim']
    ])
    choose(en.commands['add-claim'])
    expect(run).toHaveBeenCalledWith('add-claim')
  })

  it('is none where there is nothing to do', () => {
    expect(menuAt({}).items).toEqual([])
    expect(menuAt({ selectionText: ' \n' }).items).toEqual([])
  })
})
