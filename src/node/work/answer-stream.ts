import type { Answer, HowToAnswer, Workers } from './job'
import type { Line } from './lines-of'
import { refused } from './refused'

/** So many lines are given out for each thread, so that none waits for the slowest. */
const ahead = 4

/**
 * Answers the lines of a stream in their order, many at once. A line that takes too long, needs too much memory or brings
 * its thread down is answered with what became of it, and the stream goes on.
 */
export async function* answerStream(
  lines: AsyncIterable<Line>,
  workers: Workers,
  how: HowToAnswer
): AsyncGenerator<Answer> {
  const waiting: Promise<Answer>[] = []
  for await (const line of lines) {
    const answer = answerOf(line, workers, how)
    // It may fail before anybody comes to it; whoever awaits it below is told.
    answer.catch(() => {})
    waiting.push(answer)
    if (waiting.length >= workers.threads * ahead) yield await waiting.shift()!
  }
  for (const answer of waiting) yield await answer
}

async function answerOf({ number, text }: Line, workers: Workers, how: HowToAnswer): Promise<Answer> {
  if (text === null)
    return refused(null, number, 'too-long', `Line ${number} is longer than an article can be.`)
  const result = await workers.run({ kind: 'line', line: text, number, ...how }, { take() {} })
  if (result.ok) return result.value.answer!
  const { code } = result.error
  return refused(
    idIn(text),
    number,
    code,
    `Line ${number} ${became[code] ?? became.crashed}. It was left out.`
  )
}

/** What became of a line that no answer came of, by the code of the failure. */
const became: Readonly<Record<string, string>> = {
  'too-slow': 'took too long to check',
  'too-much-memory': 'needed too much memory to check',
  crashed: 'brought its checker down',
  cancelled: 'was not checked, since the run was stopped'
}

/** The id of an article whose line could not be checked whole. */
function idIn(line: string): string | number | null {
  try {
    const { id } = JSON.parse(line) as { readonly id?: unknown }
    return typeof id === 'string' || typeof id === 'number' ? id : null
  } catch {
    return null
  }
}
