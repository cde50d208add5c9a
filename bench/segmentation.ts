import { readFileSync } from 'node:fs'
import { articleFromFields } from '../src/core/import/article-from-fields'
import { sentencesOf } from '../src/core/text/sentences'

/**
 * How well the sentence scanner cuts: `npm run bench:sentences -- FILE… [--misses]`.
 *
 * A `.json` file is a list of rules, `{id, text, sents}`: a rule is kept where every sentence agrees. A `.jsonl` file
 * has an article a line, `{id, text, sents}`: counted are the places where sentences end. White space never counts.
 */
const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
const misses = args.includes('--misses')

interface Gold {
  readonly id: string
  readonly text: string
  readonly sents: readonly string[]
}

/** The sentences, white space made single. */
function cut(words: string): string[] {
  const article = articleFromFields({ id: 'bench', text: words })
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

function scoreRules(rules: readonly Gold[]): string {
  let kept = 0
  for (const { id, text: words, sents } of rules) {
    const got = cut(words)
    if (JSON.stringify(got) === JSON.stringify(sents.map(oneLine))) kept++
    else if (misses) console.log(`${id}\n  wanted ${JSON.stringify(sents)}\n  got    ${JSON.stringify(got)}`)
  }
  return `${kept} of ${rules.length} rules kept`
}

function scoreArticles(articles: readonly Gold[]): string {
  let both = 0
  let wanted = 0
  let found = 0
  for (const { id, text: words, sents } of articles) {
    const gold = ends(sents)
    const got = cut(words)
    const mine = ends(got)
    wanted += gold.size
    found += mine.size
    for (const end of mine) if (gold.has(end)) both++
    if (!misses) continue
    const letters = words.replace(/\s+/g, '')
    for (const end of mine)
      if (!gold.has(end))
        console.log(`${id} extra  ${letters.slice(end - 40, end)} | ${letters.slice(end, end + 30)}`)
    for (const end of gold)
      if (!mine.has(end))
        console.log(`${id} missed ${letters.slice(end - 40, end)} | ${letters.slice(end, end + 30)}`)
  }
  const share = (of: number): string => ((both / of) * 100).toFixed(2)
  const f1 = ((2 * both) / (wanted + found)) * 100
  return `${wanted} ends wanted, ${found} found, ${both} agree: precision ${share(found)}, recall ${share(wanted)}, F1 ${f1.toFixed(2)}`
}

if (files.length === 0) {
  console.error('Name a file of rules (.json) or of articles (.jsonl).')
  process.exitCode = 1
}
for (const file of files) {
  const content = readFileSync(file, 'utf8')
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  const score = file.endsWith('.jsonl')
    ? scoreArticles(lines.map((line) => JSON.parse(line)))
    : scoreRules(JSON.parse(content))
  console.log(`${file}: ${score}`)
}
