import * as z from 'zod'
import type { Result } from '../result'
import { documentForm, formatDocument, parseDocument } from './document'

/** `shared.json`: the server a desk is shared through. No password is ever in it. */
export interface SharedDeskFile {
  readonly format: 'corrigenda.shared'
  readonly version: 1
  /** The server's address, without a password. */
  readonly server: string
  /** The name the shared desk has for itself. */
  readonly desk: string
  /** The name this copy of it has. */
  readonly device: string
  /** The folder that has this name: a copy of it is another. Older programs leave it out. */
  readonly place?: string | undefined
}

export const sharedDeskFileSchema: z.ZodType<SharedDeskFile> = z.looseObject({
  format: z.literal('corrigenda.shared'),
  version: z.literal(1),
  server: z.string().min(1),
  desk: z.uuid(),
  device: z.uuid(),
  place: z.string().optional()
})

const form = documentForm({
  format: 'corrigenda.shared',
  version: 1,
  what: 'the address of a shared desk',
  schema: sharedDeskFileSchema,
  migrations: [],
  damaged: 'desk-damaged'
})

/** Reads the text of such a file. `file` is the name to use in messages. */
export const parseSharedDeskFile = (
  text: string,
  file: string
): Result<SharedDeskFile, 'desk-damaged' | 'desk-from-future'> => parseDocument(form, text, file)

/** The text of such a file. @throws for a value that could not be read again: a bug */
export const formatSharedDeskFile = (file: SharedDeskFile): string => formatDocument(form, file)
