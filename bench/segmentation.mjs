/**
 * How well the sentence scanner cuts: `node bench/segmentation.mjs FILE… [--misses]`.
 *
 * A `.json` file is a list of rules, `{id, text, sents}`: a rule is kept where every sentence agrees. A `.jsonl` file
 * has an article a line, `{id, text, sents}`: counted are the places where sentences end. White space never counts.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
const misses = args.includes('--misses')
const source = (/** @type {string} */ path) => resolve(import.meta.dirname, '../src', path)
const { module: importing } = await runnerImport(source('core/import/article-from-fields.ts'))
const { module: text } = await runnerImport(source('core/text/sentences.ts'))

/** @param {string} words @returns {string[]} the sentences, white space made single */
function cut(words) {
  const article = importing.articleFromFields({ id: 'bench', text: words })
  return text
    .sentencesOf(article.text, article.blocks)
    .map((/** @type {{start: number, end: number}} */ { start, end }) => oneLine(words.slice(start, end)))
}

/** @param {string} words */
const oneLine = (words) => words.replace(/\s+/g, ' ').trim()

/** @param {readonly string[]} sentences @returns {Set<number>} letters up to each sentence's end, spaces left out */
function ends(sentences) {
  let at = 0
  return new Set(
    sentences.map((sentence) => {
      at += sentence.replace(/\s+/g, '').length
      return at
    })
  )
}

/** @param {{id: string, text: string, sents: string[]}[]} rules */
function scoreRules(rules) {
  let kept = 0
  for (const { id, text: words, sents } of rules) {
    const got = cut(words)
    if (JSON.stringify(got) === JSON.stringify(sents.map(oneLine))) kept++
    else if (misses) console.log(`${id}\n  wanted ${JSON.stringify(sents)}\n  got    ${JSON.stringify(got)}`)
  }
  return `${kept} of ${rules.length} rules kept`
}

/** @param {{id: string, text: string, sents: string[]}[]} articles */
function scoreArticles(articles) {
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
  const share = (/** @type {number} */ of) => ((both / of) * 100).toFixed(2)
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
