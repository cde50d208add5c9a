import { ignored } from '../checks/post/ignored'
import type { Finding } from '../model/finding'
import type { ArticleState } from '../model/review'

/** Whether a finding asks for a look before the article can go. */
export const isAlarm = ({ severity }: Pick<Finding, 'severity'>): boolean =>
  severity === 'error' || severity === 'warning'

/** The findings nobody chose to ignore, in their order. */
export const findingsToShow = (
  findings: readonly Finding[],
  state: Pick<ArticleState, 'ignored'>
): readonly Finding[] => ignored(findings, Object.values(state.ignored)).shown
