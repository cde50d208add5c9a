import type { DeskProblem } from '../../core/model/exam'
import { isDamaged } from '../../core/model/exam'
import { examineDesk } from '../../node/examine-desk'
import { failure } from '../failure'

/** `corrigenda doctor`. @returns 0 where the desk is well or has been made so, 1 where it is damaged, 2 where it could not be looked through */
export async function doctor(
  folder: string,
  { repair = false }: { readonly repair?: boolean }
): Promise<number> {
  const examined = await examineDesk(folder, { program: 'command line', repair })
  if (!examined.ok) return failure(examined.error.message)
  const { articles, problems } = examined.value
  const looked = articles === 1 ? '1 article' : `${articles} articles`
  const lines = problems.flatMap((problem) => linesOf(problem, repair))
  const damaged = isDamaged(examined.value)
  const mendable = !repair && problems.some((problem) => problem.repair !== null)
  lines.push(
    `${examined.value.folder}: ${looked} looked at. ${damaged ? 'The desk is damaged.' : repair && problems.length > 0 ? 'The desk is well now.' : 'The desk is well.'}`
  )
  if (mendable)
    lines.push(
      '“corrigenda doctor --repair” does what is said after “Repair:”. Whatever it replaces is kept beside it.'
    )
  process.stdout.write(`${lines.join('\n')}\n`)
  return damaged ? 1 : 0
}

function linesOf({ severity, file, what, repair }: DeskProblem, repaired: boolean): readonly string[] {
  const head = `${severity === 'damage' ? 'damaged' : 'note   '}  ${file}: ${what}`
  if (repair === null) return [head]
  return [head, `         ${repaired ? 'Repaired' : 'Repair'}: ${repair}`]
}
