import { app } from 'electron'
import * as z from 'zod'

const handedOver = z.object({ files: z.array(z.string()).max(10_000) })

/**
 * Makes this the only Corrigenda of its user-data folder. A later one hands over its files and ends.
 * @param files what this one was asked to add, as full paths
 * @param take called for each later one with the files it was asked to add
 * @returns whether this is the first
 */
export function beTheOnlyOne(files: readonly string[], take: (files: readonly string[]) => void): boolean {
  // Through the lock's own data: Chromium reorders and adds to the words of the command line.
  if (!app.requestSingleInstanceLock({ files: [...files] })) return false
  app.on('second-instance', (_event, _words, _folder, data) => {
    const parsed = handedOver.safeParse(data)
    take(parsed.success ? parsed.data.files : [])
  })
  return true
}
