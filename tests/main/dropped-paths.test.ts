import { describe, expect, it } from 'vitest'
import { type DroppedFile, type DropTarget, onDrop } from '../../src/preload/dropped-paths'

function page(pathOf: ((file: DroppedFile) => string) | undefined) {
  const listeners = new Map<string, Parameters<DropTarget['addEventListener']>[1]>()
  const taken: string[][] = []
  onDrop({ addEventListener: (name, listen) => void listeners.set(name, listen) }, pathOf, (paths) =>
    taken.push(paths)
  )
  const drag = (name: string, files: readonly DroppedFile[], isTrusted = true, types = ['Files']) => {
    const event = {
      isTrusted,
      prevented: false,
      preventDefault: () => {
        event.prevented = true
      },
      dataTransfer: { files, types, dropEffect: 'move' }
    }
    listeners.get(name)!(event)
    return event
  }
  return { taken, drag }
}

describe('onDrop', () => {
  it('takes the paths of what is dropped, by whichever way this Electron has', () => {
    const older = page(undefined)
    older.drag('drop', [{ path: '/in/a.txt' }, { path: '/in/folder' }])
    expect(older.taken).toEqual([['/in/a.txt', '/in/folder']])
    const newer = page(() => '/in/b.txt')
    newer.drag('drop', [{}])
    expect(newer.taken).toEqual([['/in/b.txt']])
  })

  it('takes nothing from a page that makes up a drop, nor from what lies nowhere', () => {
    const { taken, drag } = page(undefined)
    expect(drag('drop', [{ path: '/etc/passwd' }], false).prevented).toBe(true)
    drag('drop', [{ path: '' }, {}])
    drag('drop', [])
    expect(taken).toEqual([])
  })

  it('lets files hang over the window, and nothing else', () => {
    const { drag } = page(undefined)
    expect(drag('dragover', [{}])).toMatchObject({ prevented: true, dataTransfer: { dropEffect: 'copy' } })
    expect(drag('dragover', [], true, ['text/plain']).dataTransfer.dropEffect).toBe('none')
  })
})
