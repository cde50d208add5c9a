/** A dropped file, as far as it matters here; in older Electrons it knows where it lies. */
export interface DroppedFile {
  readonly path?: string
}

interface Drag {
  readonly isTrusted: boolean
  preventDefault(): void
  readonly dataTransfer: {
    readonly files: Iterable<DroppedFile>
    readonly types: readonly string[]
    dropEffect: string
  } | null
}

/** The window of the page. */
export interface DropTarget {
  addEventListener(name: 'drop' | 'dragover', listen: (event: Drag) => void): void
}

/**
 * Listens for files and folders that an editor drops on the window. Their paths go from here to the main process: a
 * page can neither see nor make them.
 * @param pathOf Electron's way to tell where a file lies, where it has one
 * @param take called with full paths, never with none
 */
export function onDrop(
  target: DropTarget,
  pathOf: ((file: DroppedFile) => string) | undefined,
  take: (paths: string[]) => void
): void {
  target.addEventListener('drop', (event) => {
    event.preventDefault()
    const files = [...(event.dataTransfer?.files ?? [])]
    const paths = files.map((file) => pathOf?.(file) ?? file.path ?? '').filter((path) => path !== '')
    if (event.isTrusted && paths.length > 0) take(paths)
  })
  // Without this there is no drop; where something else is dragged, the cursor says that it cannot be.
  target.addEventListener('dragover', (event) => {
    event.preventDefault()
    const { dataTransfer } = event
    if (dataTransfer) dataTransfer.dropEffect = dataTransfer.types.includes('Files') ? 'copy' : 'none'
  })
}
