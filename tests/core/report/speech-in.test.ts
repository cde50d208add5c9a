import { expect, it } from 'vitest'
import { speechIn } from '../../../src/core/report/speech-in'
import { articleOf } from '../article'

const text =
  'The bridge opened in May. “It cost 412 crore. It took 3.5 years to build,” said Asha Rawat, the engineer. “It leaks 9 litres,” he said.'
const article = articleOf(text)
const speechOf = (words: string) => {
  const start = article.text.indexOf(words)
  return speechIn(article)({ start, end: start + words.length })
}

it('is the sentence that was asked about, and who said it', () => {
  expect(speechOf('412 crore')).toEqual({ speaker: 'Asha Rawat', said: 'It cost 412 crore.' })
  expect(speechOf('3.5 years')).toEqual({ speaker: 'Asha Rawat', said: 'It took 3.5 years to build' })
  expect(speechOf('“It cost 412 crore. It took 3.5 years to build,”')?.said).toBe(
    'It cost 412 crore. It took 3.5 years to build'
  )
})

it('is nobody’s outside quotations, across their ends, and where nobody is named', () => {
  expect(speechOf('in May')).toBeNull()
  expect(speechOf('build,” said Asha')).toBeNull()
  expect(speechOf('9 litres')).toBeNull()
})
