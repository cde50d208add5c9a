/**
 * Whether to write in colour: on a terminal, unless NO_COLOR says otherwise (no-color.org); anywhere where FORCE_COLOR
 * does (force-color.org). Either is set by anything but nothing, FORCE_COLOR also unset by 0 and false.
 */
export function wantsColour(stream: { readonly isTTY?: boolean }): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM } = process.env
  if (no) return false
  if (force) return force !== '0' && force !== 'false'
  return stream.isTTY === true && TERM !== 'dumb'
}
