import { version } from '../../../package.json'
import type { Analysis } from '../../core/analyse'
import { shippedModel } from '../../core/claims/shipped-model'
import { fieldsOf, type StreamOptions, streamAnswer } from '../../core/export/stream-answer'
import type { Article } from '../../core/model/article'
import type { FindingWriter, WriterOptions } from './finding-writer'
import { print } from './print'

/** One object a line and article. */
export function jsonLinesWriter(options: WriterOptions): FindingWriter {
  const answer = answerer(options)
  return {
    article: (article, shown, path) => print(`${JSON.stringify(answer(article, shown, path))}\n`),
    across: (articles, findings) => print(findings.map((each) => articles.line(each)).join('')),
    async end() {}
  }
}

/** One list of the same objects. */
export function jsonWriter(options: WriterOptions): FindingWriter {
  const answer = answerer(options)
  let before = '['
  return {
    async article(article, shown, path) {
      await print(`${before}\n${JSON.stringify(answer(article, shown, path))}`)
      before = ','
    },
    async across(articles, findings) {
      for (const each of findings) await print(`,\n${articles.line(each).trimEnd()}`)
    },
    end: () => print(before === '[' ? '[]\n' : '\n]\n')
  }
}

function answerer(options: WriterOptions): (article: Article, shown: Analysis, path: string) => object {
  const stream: StreamOptions = {
    model: shippedModel,
    sentences: options.sentences ?? false,
    facts: options.facts ?? false,
    findingsOnly: options.findingsOnly ?? false
  }
  return (article, shown, path) => ({
    id: article.id,
    path,
    title: article.title,
    ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
    ...streamAnswer(article, shown, stream),
    ...(options.text ? { article: fieldsOf(article) } : {}),
    engine: version
  })
}
