import fs from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ProjectFile } from '../core/file/project-file'
import { done, fail, type Result } from '../core/result'
import { defaultViewSettings } from '../core/review/view-as-set'
import { readReason } from './disk-reason'

/** A project's file, with its paths made whole. */
export interface Project extends ProjectFile {
  /** Where it stands; null where there is none, and the usual settings hold. */
  readonly folder: string | null
}

export const projectFileName = 'corrigenda.json'

/** What holds where there is no project. */
export const noProject: Project = { ...defaultViewSettings, tables: [], folder: null }

/**
 * The project a folder is in: that of the nearest `corrigenda.json` in it or above it.
 * @returns the usual settings where there is none; a file that cannot be read or is none is a failure that says why
 */
export async function findProject(from: string): Promise<Result<Project, 'project-damaged'>> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, projectFileName)
    let text: string
    try {
      text = await fs.readFile(path, 'utf8')
    } catch (error) {
      if (!isNotThere(error)) return fail('project-damaged', `${path} cannot be read: ${readReason(error)}.`)
      if (dirname(folder) !== folder) continue
      return done(noProject)
    }
    return parsed(text, path, folder)
  }
}

/** The project of this very file. */
export async function readProject(path: string): Promise<Result<Project, 'project-damaged'>> {
  try {
    return await parsed(await fs.readFile(path, 'utf8'), path, dirname(resolve(path)))
  } catch (error) {
    return fail('project-damaged', `${path} cannot be read: ${readReason(error)}.`)
  }
}

async function parsed(
  text: string,
  path: string,
  folder: string
): Promise<Result<Project, 'project-damaged'>> {
  const { parseProjectFile } = await import('../core/file/project-file')
  const project = parseProjectFile(text, path)
  if (!project.ok) return project
  const tables = project.value.tables.map(({ file, columns }) => ({ file: resolve(folder, file), columns }))
  return done({ ...project.value, tables, folder })
}

const isNotThere = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
