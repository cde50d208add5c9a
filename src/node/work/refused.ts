import { version } from '../../../package.json'
import type { Answer } from './job'

/** The answer to a line that could not be checked. @param id as the line gave it, where it did */
export const refused = (id: string | number | null, line: number, code: string, message: string): Answer => ({
  text: JSON.stringify({ id, line, error: { code, message }, engine: version })
})
