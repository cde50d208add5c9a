import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../src/core/checks/run-checks'
import { textSteps } from '../../../src/core/checks/text.steps'
import { factsIn } from '../article'

const run = (text: string) => runChecks(factsIn(text), [textSteps])
const pairs = (text: string) => run(text).map(({ places }) => places.map(({ quote }) => quote))

describe('text.steps', () => {
  it.each([
    ['Falk beat Moreno in the final on Friday. He meets Dietz in the final on Sunday.', ['final', 'final']],
    [
      'Falk won his semifinal. He plays Dietz in the quarterfinals on Sunday.',
      ['semifinal', 'quarterfinals']
    ],
    [
      'The bill passed its second reading last night. Its first reading is due in June.',
      ['second reading', 'first reading']
    ],
    ['The pact was signed in May. It will be initialled in June.', ['signed', 'initialled']]
  ])('finds in “%s” %j', (text, pair) => expect(pairs(text)).toEqual([pair]))

  it('says what comes next, where anything does', () => {
    expect(run('Falk won his semi-final. He plays Dietz in the quarter-final.')[0]!.data).toEqual({
      done: 'semi-final',
      coming: 'quarter-final',
      next: 'final'
    })
    expect(run('Falk won the final. He plays Dietz in the final.')[0]!.data).toEqual({
      done: 'final',
      coming: 'final'
    })
  })

  it.each([
    'Falk won last year’s final. He plays Dietz in the semi-final on Sunday.',
    'Falk won his semi-final. His sister plays Tan in the women’s quarter-final.',
    'Falk won the quarter-final. He plays Dietz in the semi-final, and the winner will be in the final.',
    'If Falk had won the final he would rest. He plays Dietz in the quarter-final.',
    'The bill passed its first reading in May. Its second reading is due in June and its third reading will follow.',
    'The pact was ratified in May. The other will be signed in June.',
    'The pact was ratified in May. It rained. Ministers will sign the book of guests.',
    'He was signed by Rovers in May and will initial the papers. She will sign in June.'
  ])('is silent: %s', (text) => expect(run(text)).toEqual([]))
})
