/** A ref for what opens on demand: the whole of it comes into view, not only the field that takes the focus. */
export const showWhole = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' })
