import { readFileSync } from 'node:fs'
import { articleFromFields } from '../../src/core/import/article-from-fields'
import { sentencesOf } from '../../src/core/text/sentences'
import { type Measured, readRows } from './measure'

interface Gold {
  readonly id: string
  readonly text: string
  readonly sents: readonly string[]
}

/** The sentences, white space made single. */
function cut(words: string): string[] {
  const article = articleFromFields({ id: 'eval', text: words })
  return sentencesOf(article.text, article.blocks).map(({ start, end }) => oneLine(words.slice(start, end)))
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** Letters up to each sentence's end, spaces left out. */
function ends(sentences: readonly string[]): Set<number> {
  let at = 0
  return new Set(
    sentences.map((sentence) => {
      at += sentence.replace(/\s+/g, '').length
      return at
    })
  )
}

/** Golden rules, a JSON list of `{id, text, sents}`: a rule is kept where every sentence agrees. */
export function scoreRules(file: string): Measured {
  const rules = JSON.parse(readFileSync(file, 'utf8')) as readonly Gold[]
  const misses = rules.flatMap(({ id, text, sents }) => {
    const got = JSON.stringify(cut(text))
    const wanted = JSON.stringify(sents.map(oneLine))
    return got === wanted ? [] : [`${id}\n  wanted ${wanted}\n  got    ${got}`]
  })
  const kept = rules.length - misses.length
  const measure = { name: 'sentences: golden rules kept', value: kept, from: `${rules.length} rules` }
  return { measures: [{ ...measure, goal: { least: 72 } }], misses }
}

/** An article a line, `{id, text, sents}`: counted are the places where sentences end. White space never counts. */
export function scoreEnds(file: string): Measured {
  let both = 0
  let wanted = 0
  let found = 0
  const misses: string[] = []
  for (const { id, text, sents } of readRows<Gold>(file)) {
    const gold = ends(sents)
    const mine = ends(cut(text))
    const letters = text.replace(/\s+/g, '')
    const around = (end: number) => `${letters.slice(end - 40, end)} | ${letters.slice(end, end + 30)}`
    wanted += gold.size
    found += mine.size
    for (const end of mine) {
      if (gold.has(end)) both++
      else misses.push(`${id} extra  ${around(end)}`)
    }
    for (const end of gold) if (!mine.has(end)) misses.push(`${id} missed ${around(end)}`)
  }
  const from = `${wanted} ends, ${found} found, ${both} agree`
  return {
    measures: [{ name: 'sentences: ends in news, F1', value: (2 * both) / (wanted + found), from }],
    misses
  }
}
