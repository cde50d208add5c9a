import { mergeDesks } from '../../node/merge-desks'
import { failure } from '../failure'

/** `corrigenda merge`. @returns 0 where nothing contradicts, 1 where somebody must rule again, 2 where it could not be done */
export async function merge(
  first: string,
  second: string,
  { output = first }: { readonly output?: string }
): Promise<number> {
  const merged = await mergeDesks(first, second, output, 'command line')
  if (!merged.ok) return failure(merged.error.message)
  const { onlyFirst, onlySecond, both, conflicts, notices } = merged.value
  for (const notice of notices) process.stderr.write(`corrigenda: ${notice}\n`)
  const lines = [
    `${output}: ${both} of both desks, ${onlyFirst} only of ${first}, ${onlySecond} only of ${second}.`,
    ...conflicts.map(({ article, quote }) => `rule again  ${article}: ${quote.replace(/\s+/g, ' ')}`)
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return conflicts.length === 0 ? 0 : 1
}
