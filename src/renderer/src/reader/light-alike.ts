/** Set on marks that belong with the one under the pointer. */
const mark = 'data-alike'

/**
 * Lights every place of what the pointer is on: all runs of a claim, all places of a finding. Done without drawing
 * anything anew: moving over a page with thousands of marks must cost nothing.
 *
 * @returns the way to stop
 */
export const lightAlike = (column: HTMLElement): (() => void) => {
  let lit: readonly Element[] = []
  let last: string | null = null
  const clear = (): void => {
    for (const element of lit) element.removeAttribute(mark)
    lit = []
  }
  const onOver = ({ target }: Event): void => {
    const run =
      target instanceof Element ? target.closest<HTMLElement>('[data-findings], [data-claim-id]') : null
    const key = run ? `${run.dataset.claimId ?? ''}|${run.dataset.findings ?? ''}` : null
    if (key === last) return
    last = key
    clear()
    if (!run) return
    const asked = [
      ...(run.dataset.findings?.split(' ').map((id) => `[data-findings~="${CSS.escape(id)}"]`) ?? []),
      ...(run.dataset.claimId ? [`[data-claims~="${CSS.escape(run.dataset.claimId)}"]`] : [])
    ]
    if (asked.length === 0) return
    lit = [...column.querySelectorAll(asked.join(', '))]
    if (lit.length < 2) lit = []
    for (const element of lit) element.setAttribute(mark, '')
  }
  column.addEventListener('pointerover', onOver)
  column.addEventListener('pointerleave', onOver)
  return () => {
    clear()
    column.removeEventListener('pointerover', onOver)
    column.removeEventListener('pointerleave', onOver)
  }
}
