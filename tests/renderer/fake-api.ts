import type { Ruled, RuleRequest } from '../../src/core/desk'
import type { Added } from '../../src/core/model/adding'
import type { ArticleView, DeskView } from '../../src/core/model/desk'
import { emptyReview, type Review } from '../../src/core/model/review'
import { done, fail, type Result } from '../../src/core/result'
import type { Api, EventName, Events } from '../../src/ipc/contract'

/** A call to `rule` that waits for the test to answer it. */
interface HeldRule {
  readonly request: RuleRequest
  answer(result: Result<Ruled>): void
}

export interface FakeApi extends Api {
  /** Every ruling asked for, in order. */
  readonly rules: RuleRequest[]
  /** Rulings not answered yet; only filled while `hold` is on. */
  readonly held: HeldRule[]
  hold: boolean
  /** What `rule` answers instead of success, while set. */
  failure: Result<Ruled> | null
  emit<Name extends EventName>(event: Name, value: Events[Name]): void
}

/** What the main process answers to a ruling that it has put on the disk. */
export const ruledOf = (
  { articleId, claimId, change }: RuleRequest,
  before: Review = emptyReview
): Ruled => ({
  articleId,
  claimId,
  review: { ...before, [change.field]: change.value },
  entry: {
    seq: 1,
    at: '2024-01-01T00:00:00.000Z',
    by: 'A. Checker',
    claim: claimId,
    field: change.field,
    before: null,
    after: change.value
  }
})

/** The bridge without a desk behind it: keeps rulings in memory, or holds them until the test answers. */
export const fakeApi = (
  desk: DeskView,
  articles: readonly ArticleView[],
  more: Partial<Api> = {}
): FakeApi => {
  const listeners: { [Name in EventName]: ((value: Events[Name]) => void)[] } = {
    articlesListed: [],
    filesAdded: [],
    progress: [],
    command: []
  }
  const reviews = new Map<string, Review>()
  const api: FakeApi = {
    rules: [],
    held: [],
    hold: false,
    failure: null,
    openDesk: async () => done(desk),
    openArticle: async (id) => done(articles.find(({ article }) => article.id === id)!),
    chooseFiles: async () => done(null),
    chooseFolder: async () => done(null),
    cancelWork: async () => done(undefined),
    exportReport: async () => done(null),
    undo: async () => fail('nothing-to-undo', 'There is no change in this article to take back.'),
    redo: async () => fail('nothing-to-redo', 'Nothing was taken back.'),
    rule: async (request) => {
      api.rules.push(request)
      if (api.hold) return new Promise((answer) => api.held.push({ request, answer }))
      if (api.failure) return api.failure
      const key = `${request.articleId} ${request.claimId}`
      const ruled = ruledOf(request, reviews.get(key))
      reviews.set(key, ruled.review)
      return done(ruled)
    },
    on: (event, listen) => {
      listeners[event].push(listen)
      return () => {
        listeners[event].splice(listeners[event].indexOf(listen), 1)
      }
    },
    emit: (event, value) => {
      for (const listen of listeners[event]) listen(value)
    },
    ...more
  }
  return api
}

/** What came of adding one file. */
export const addedOf = (first: string | null, more: Partial<Added> = {}): Added => ({
  added: first === null ? 0 : 1,
  changed: 0,
  same: 0,
  first,
  unread: [],
  unreadCount: 0,
  remarks: [],
  remarkCount: 0,
  cancelled: false,
  ...more
})
