import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'

/** What tests do not need, or must share. */
const leftOut = new Set([
  'node_modules',
  '.git',
  'out',
  'coverage',
  'test-results',
  join('docs', 'screenshots')
])

/** Copies the project into a temporary folder, its libraries linked. @returns the folder */
export function copyProject(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'corrigenda-mutants-'))
  cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.has(relative(root, path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

/** A path with slashes, whatever the system. */
export const withSlashes = (path: string): string => path.split(sep).join('/')
