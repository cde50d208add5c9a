import type { Span } from '../../../core/model/span'

/** A stretch of text under the same marks from end to end. */
export interface Segment<Mark extends Span> extends Span {
  /** The marks over it, the shortest first; none for plain text. */
  readonly marks: readonly Mark[]
}

const byLength = (a: Span, b: Span): number => a.end - a.start - (b.end - b.start) || a.start - b.start

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that marks which overlap or nest become a flat
 * row of runs. Takes the stretch and any marks, in any order, reaching outside it or not; answers with runs
 * that join without gap or overlap from `stretch.start` to `stretch.end`. Empty marks are left out.
 */
export const segmentsOf = <Mark extends Span>(
  stretch: Span,
  marks: readonly Mark[]
): readonly Segment<Mark>[] => {
  if (stretch.end <= stretch.start) return []
  const inside = marks.filter(
    (mark) => mark.start < mark.end && mark.start < stretch.end && stretch.start < mark.end
  )
  const cuts = new Set([stretch.start, stretch.end])
  for (const mark of inside) {
    if (mark.start > stretch.start) cuts.add(mark.start)
    if (mark.end < stretch.end) cuts.add(mark.end)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const coming = [...inside].sort((a, b) => a.start - b.start)
  let next = 0
  let open: Mark[] = []
  const segments: Segment<Mark>[] = []
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index]!
    const end = edges[index + 1]!
    open = open.filter((mark) => mark.end > start)
    while (next < coming.length && coming[next]!.start <= start) {
      open.push(coming[next]!)
      next += 1
    }
    segments.push({ start, end, marks: [...open].sort(byLength) })
  }
  return segments
}
