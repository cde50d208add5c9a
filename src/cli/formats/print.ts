import { once } from 'node:events'

/** Writes on standard output, and waits where its reader is slower than we are. */
export async function print(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain')
}
