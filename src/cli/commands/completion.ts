import type { Command } from 'commander'
import { failure } from '../failure'
import { shells, shellWords } from '../shell-words'

/** `corrigenda completion SHELL`. @returns the exit code */
export function completion(program: Command, shell: string): number {
  const known = shells.find((each) => each === shell)
  if (!known) return failure(`completion is there for ${shells.join(', ')}; “${shell}” is none of them.`)
  process.stdout.write(shellWords(program, known))
  return 0
}
