import { resolve } from 'node:path'

const folder = resolve('docs/precision')

/** What checks raised on which corpus, by hash. */
export const raisedFile = resolve(folder, 'raised.jsonl')
/** What readers said of flags, by hash. */
export const judgedFile = resolve(folder, 'judged.jsonl')
