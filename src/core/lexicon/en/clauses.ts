import { wordClass } from '../../text/word-classes'

/** Words that begin another clause with a subject of its own. */
export const clauseBorders = wordClass('and but while whereas although though as because if when whilst')

/** Words that deny what follows. */
export const denials = wordClass(
  "not no never neither nor without hardly cannot n't isn't wasn't didn't doesn't don't won't"
)
