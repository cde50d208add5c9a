/** Selects the words of the article on the screen, in whichever form it is read, and nothing beside them. */
export const selectArticle = (): void => {
  const column = document.querySelector('main .column')
  if (column) window.getSelection()?.selectAllChildren(column)
}
