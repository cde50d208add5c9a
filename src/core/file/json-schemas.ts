import * as z from 'zod'
import { articleFileSchema } from './article-file'
import { deskFileSchema } from './desk-file'
import { journalLineSchema } from './journal-line'
import { projectFileSchema } from './project-file'
import { sharedDeskFileSchema } from './shared-desk-file'
import { tableFileSchema } from './table-file'

/**
 * The JSON Schema of each file of a desk, and of a project's file, by the name it is published under in `docs/schema`.
 * They say what a file must hold to be read; keys beyond are allowed in a desk's files, and kept. What spans a file (places inside the text, entries in order) is
 * said in `docs/file-format.md`.
 */
export const jsonSchemas = (): Readonly<Record<string, object>> => ({
  'article.json': z.toJSONSchema(articleFileSchema),
  'desk.json': z.toJSONSchema(deskFileSchema),
  'journal-line.json': z.toJSONSchema(journalLineSchema),
  'project.json': z.toJSONSchema(projectFileSchema),
  'shared.json': z.toJSONSchema(sharedDeskFileSchema),
  'table.json': z.toJSONSchema(tableFileSchema)
})
