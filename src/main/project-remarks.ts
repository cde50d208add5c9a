import fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { FileProblem } from '../core/model/adding'
import type { ViewSettings } from '../core/review/view-as-set'
import { findProject, projectFileName } from '../node/find-project'

/** Says what there is to say of the project that added files lie in. */
export type ProjectRemark = (paths: readonly string[]) => Promise<FileProblem | null>

/**
 * Remarks on files from a folder whose project's file sets the checks otherwise than the editor does, or cannot be read:
 * the window goes by the editor's settings alone. Each project's file is remarked on once.
 * @param settings the editor's
 * @param otherwise the words for a project's file that says otherwise
 */
export function projectRemarks(
  settings: () => ViewSettings,
  otherwise: (path: string) => string
): ProjectRemark {
  const told = new Set<string>()
  return async ([first]) => {
    if (first === undefined) return null
    const isFolder = await fs.stat(first).then(
      (stat) => stat.isDirectory(),
      () => false
    )
    const project = await findProject(isFolder ? first : dirname(first))
    if (project.ok && (project.value.folder === null || sayTheSame(project.value, settings()))) return null
    const path = project.ok ? join(project.value.folder ?? '', projectFileName) : project.error.message
    if (told.has(path)) return null
    told.add(path)
    return project.ok
      ? { path, code: 'project-otherwise', message: otherwise(path) }
      : { path: first, ...project.error }
  }
}

const sayTheSame = (a: ViewSettings, b: ViewSettings): boolean =>
  isDeepStrictEqual([a.checks, a.ignore, a.house], [b.checks, b.ignore, b.house])
