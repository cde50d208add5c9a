import { createHash } from 'node:crypto'
import type { SourceFile } from '../../core/import/importer'
import { done, type Result } from '../../core/result'
import { readArticleFile } from '../article-files'
import type { Source } from './job'

/** A source's bytes, name and hash. */
export async function openSource(source: Source): Promise<Result<SourceFile>> {
  if ('path' in source) return readArticleFile(source.path)
  const { name, bytes } = source
  return done({ name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
}
