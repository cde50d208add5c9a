import type { SourceFiles } from '../core/ports'
import { readArticleFile } from './article-files'
import { documentReaders } from './document-readers'

/**
 * The files articles were read from, on this machine's disk.
 * @param base the folder whose files a diff names as it is applied there
 */
export const sourceFiles = (base?: string): SourceFiles => ({
  read: readArticleFile,
  readers: documentReaders,
  ...(base === undefined ? {} : { base })
})
