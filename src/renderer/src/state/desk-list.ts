import type { ArticleSummary } from '../../../core/model/desk'
import { type DeskExam, isDamaged } from '../../../core/model/exam'
import { done, fail, type Result } from '../../../core/result'
import type { HandedOver, ReportPreview } from '../../../ipc/contract'
import { settle } from '../api'
import { strings } from '../ui/strings'
import type { DeskParts } from './desk-parts'
import { type DeskState, nothingOpen, sheetIn } from './desk-state'
import type { PlaceMemory } from './last-place'
import { counted, type OpenArticle } from './open-article'

/** What a report is of: the open article, those picked in the list, or all of the desk. */
export type ReportOf = 'open' | 'picked' | 'all'

/** A report in the form of this exporter. */
interface AskedReport {
  readonly form: string
  readonly of: ReportOf
  /** Where the check is published, where the form says so. */
  readonly address: string | null
}

/** The same, with the preview that was looked at; null where none was. */
interface AskedFile extends AskedReport {
  readonly shown: number | null
}

export interface DeskList {
  loadDesk(): Promise<void>
  /** Reads the list anew: articles were taken off the desk, or put back. What is open stays open where it is still there. */
  readList(): Promise<void>
  /** Trusts the maker of the desk: the files of its articles are followed from now on. */
  trustDesk(): Promise<void>
  /** What is damaged on the desk, and what restoring would cost. */
  examineDesk(): Promise<Result<DeskExam>>
  /** Restores what can be; where that makes the desk whole, opens it again, and the article that could not be opened. */
  repairDesk(): Promise<Result<DeskExam>>
  /** The list with these lines in it: each in the place of the one it replaces, or at the end. */
  takeListed(summaries: readonly ArticleSummary[]): void
  /** Writes a report. `null`: the editor thought better of it, or there is nothing to report on. */
  /** What would be written now, after what was typed is on the disk; null where there is nothing to report on. */
  previewReport(asked: AskedReport): Promise<Result<ReportPreview> | null>
  writeReport(asked: AskedFile): Promise<Result<HandedOver | null>>
  /** Shows the report written last in the system's file manager. */
  showReport(): Promise<void>
}

/** Ids of the articles a report is of, in the order of the list. */
const reportedIn = ({ desk, article, picked }: DeskState, of: ReportOf): readonly string[] => {
  if (of === 'open' && article.phase === 'open') return [article.id]
  const ids = desk.phase === 'ready' ? desk.view.articles.map(({ id }) => id) : []
  return of === 'picked' ? ids.filter((id) => picked.has(id)) : ids
}

/** The desk as a whole: opening it, its list, reporting on it. */
export const deskList = (parts: DeskParts, { openArticle }: OpenArticle, memory: PlaceMemory): DeskList => {
  const { api, getState, setState, queue, notify } = parts

  /** Where nothing is open yet, the article worked on last; else the first that still has something to check. */
  const openFirst = async (): Promise<void> => {
    const { desk, article } = getState()
    if (desk.phase !== 'ready' || article.phase !== 'none') return
    const { articles, folder } = desk.view
    const last = memory.read(folder)
    if (last && articles.some(({ id }) => id === last.article)) {
      setState({ chip: last.chip, filter: last.filter, reading: last.reading })
      await openArticle(last.article, last.row)
      return
    }
    const first = articles.find(({ progress }) => progress.ruled < progress.claims) ?? articles[0]
    if (first) await openArticle(first.id)
  }

  const loadDesk = async (): Promise<void> => {
    setState({ desk: { phase: 'loading' } })
    const result = await settle(() => api.openDesk())
    setState({
      desk: result.ok ? { phase: 'ready', view: result.value } : { phase: 'failed', error: result.error }
    })
    await openFirst()
  }

  const readList = async (): Promise<void> => {
    const result = await settle(() => api.openDesk())
    const { desk, article, reviews } = getState()
    if (desk.phase !== 'ready') return
    if (!result.ok) {
      notify('problem', strings.notices.changeFailed, [result.error.message])
      return
    }
    const sheet = sheetIn(getState())
    const { articles } = result.value
    setState({
      desk: { phase: 'ready', view: sheet ? counted(result.value, sheet, reviews) : result.value },
      picked: new Set()
    })
    if (article.phase === 'none' || articles.some(({ id }) => id === article.id)) return openFirst()
    // The open one went: what stood below it in the list is next, at the end what stood above.
    const before = desk.view.articles.map(({ id }) => id)
    const at = before.indexOf(article.id)
    const there = new Set(articles.map(({ id }) => id))
    const next = before.slice(at).find((id) => there.has(id)) ?? before.findLast((id) => there.has(id))
    if (next === undefined) setState({ ...nothingOpen, article: { phase: 'none' } })
    else await openArticle(next)
  }

  return {
    readList,
    takeListed: (listed) => {
      const { desk, reviews } = getState()
      if (desk.phase !== 'ready') return
      const off = new Set(listed.flatMap(({ id, shelf }) => (shelf ? [id] : [])))
      const summaries = listed.filter(({ id }) => !off.has(id))
      if (desk.view.articles.some(({ id }) => off.has(id))) void readList()
      const newer = new Map(summaries.map((summary) => [summary.id, summary]))
      const articles = desk.view.articles.map((summary) => {
        const next = newer.get(summary.id)
        newer.delete(summary.id)
        return next ?? summary
      })
      const view = { ...desk.view, articles: [...articles, ...newer.values()] }
      const sheet = sheetIn(getState())
      setState({ desk: { phase: 'ready', view: sheet ? counted(view, sheet, reviews) : view } })
      void openFirst()
    },
    loadDesk,
    trustDesk: async () => {
      const trusted = await settle(() => api.trustDesk())
      if (!trusted.ok) notify('problem', strings.notices.notTrusted, [trusted.error.message])
      const { desk } = getState()
      if (desk.phase === 'ready')
        setState({ desk: { phase: 'ready', view: { ...desk.view, isRestricted: false } } })
    },
    examineDesk: () => settle(() => api.examineDesk()),
    repairDesk: async () => {
      const exam = await settle(() => api.repairDesk())
      if (!exam.ok || isDamaged(exam.value)) return exam
      const { article } = getState()
      await loadDesk()
      if (article.phase === 'failed') await openArticle(article.id)
      return exam
    },
    previewReport: async ({ form, of, address }) => {
      if (getState().desk.phase !== 'ready') return null
      const ids = reportedIn(getState(), of)
      if (ids.length === 0) return null
      queue.flush()
      await queue.settled()
      if (queue.state().state === 'failed') return fail('unsaved', strings.notices.reportUnsaved)
      return settle(() => api.previewReport(ids, form, address))
    },
    writeReport: async ({ form, of, address, shown }) => {
      const { desk, busy } = getState()
      if (desk.phase !== 'ready' || busy !== null) return done(null)
      const ids = reportedIn(getState(), of)
      if (ids.length === 0) return done(null)
      setState({ busy: 'reporting' })
      queue.flush()
      await queue.settled()
      const result =
        queue.state().state === 'failed'
          ? fail('unsaved', strings.notices.reportUnsaved)
          : await settle(() => api.exportReport(ids, form, address, shown))
      setState({ busy: null })
      return result
    },
    showReport: async () => {
      const shown = await settle(() => api.showReport())
      if (!shown.ok) notify('problem', strings.notices.reportNotShown, [shown.error.message])
    }
  }
}
