import { version } from '../../../package.json'
import { shippedModel } from '../../core/claims/shipped-model'
import { fieldsOf, type StreamOptions, streamAnswer } from '../../core/export/stream-answer'
import type { Print } from '../output'
import type { FindingWriter, ShownArticle, WriterOptions } from './finding-writer'

/** One object a line and article. */
export function jsonLinesWriter(options: WriterOptions, print: Print): FindingWriter {
  const answer = answerer(options)
  return {
    article: (each) => print(`${JSON.stringify(answer(each))}\n`),
    across: (articles, findings) => print(findings.map((each) => articles.line(each)).join('')),
    async end() {}
  }
}

/** One list of the same objects. */
export function jsonWriter(options: WriterOptions, print: Print): FindingWriter {
  const answer = answerer(options)
  let before = '['
  return {
    async article(each) {
      await print(`${before}\n${JSON.stringify(answer(each))}`)
      before = ','
    },
    async across(articles, findings) {
      for (const each of findings) await print(`,\n${articles.line(each).trimEnd()}`)
    },
    end: () => print(before === '[' ? '[]\n' : '\n]\n')
  }
}

function answerer(options: WriterOptions): (each: ShownArticle) => object {
  const stream: StreamOptions = {
    model: shippedModel,
    sentences: options.sentences ?? false,
    facts: options.facts ?? false,
    findingsOnly: options.findingsOnly ?? false
  }
  return ({ article, shown, path }) => ({
    id: article.id,
    path,
    title: article.title,
    ...(article.publishedOn ? { publishedOn: article.publishedOn } : {}),
    ...streamAnswer(article, shown, stream),
    ...(options.text ? { article: fieldsOf(article) } : {}),
    engine: version
  })
}
