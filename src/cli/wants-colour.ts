/** Whether to write in colour: on a terminal, unless NO_COLOR is set to anything (no-color.org). */
export const wantsColour = (stream: { readonly isTTY?: boolean }): boolean =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
