import { createDesk } from '../../src/core/desk'
import { exporterOf } from '../../src/core/export/registry'
import { writeReport } from '../../src/core/export/write-report'
import type { AskedChange } from '../../src/core/model/change'
import { documentWriters } from '../../src/node/document-writers'
import { sourceFiles } from '../../src/node/source-files'
import { fileOf } from './article'
import { keepFile } from './keep-file'
import { memoryStore } from './memory-store'

/**
 * A desk in memory with one article. `change` makes one step in it, `write` gives what is handed over in a form.
 *
 * @param now the time of each step
 */
export async function deskOfOne(name: string, body: string, now = () => '2026-01-01T00:00:00.000Z') {
  const desk = createDesk({ store: memoryStore(), clock: { now }, checker: 'NK' })
  await keepFile(desk, fileOf(body, name))
  const id = desk.view().articles[0]!.id
  const open = async () => {
    const opened = await desk.openArticle(id)
    if (!opened.ok) throw new Error(opened.error.message)
    return opened.value
  }
  const change = async (...changes: readonly AskedChange[]) => {
    const made = await desk.change([{ articleId: id, changes }])
    if (!made.ok) throw new Error(made.error.message)
  }
  const report = async () => {
    const made = await desk.report([id])
    if (!made.ok) throw new Error(made.error.message)
    return made.value
  }
  const write = async (form: string): Promise<string> => {
    const tools = { writers: documentWriters, sources: sourceFiles() }
    const made = await writeReport(exporterOf(form)!, await report(), tools)
    if (!made.ok) return made.error.message
    const { content } = made.value
    return typeof content === 'string' ? content : new TextDecoder().decode(content)
  }
  return { desk, id, open, change, report, write }
}
