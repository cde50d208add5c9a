/** Puts the keyboard where the work is: the list on show, or the article, so that focus is never lost. */
export const focusHome = (): void => {
  const list = document.querySelector<HTMLElement>('[data-home="list"]')
  const home = list?.checkVisibility() ? list : document.querySelector<HTMLElement>('main')
  home?.focus({ preventScroll: true })
}
