import { describe, expect, it } from 'vitest'
import { statementChange } from '../../../src/core/statements/statement-change'
import { copyOf, fate } from './fate'

describe('a statement says another thing', () => {
  it.each([
    ['the subject', 'Labour won [212 seats] on Thursday.', 'Reform won 212 seats on Thursday.'],
    ['a denial', 'The firm paid [£412,000] in May.', 'The firm never paid £412,000 in May.'],
    ['a denial taken back', 'The firm did not pay [£412,000].', 'The firm did pay £412,000.'],
    ['likelihood', 'The firm paid [£412,000].', 'The firm allegedly paid £412,000.'],
    ['a condition', 'The hall will cost [£412,000].', 'The hall, if built, will cost £412,000.'],
    ['the verb', 'Ms Rawat polled [69,714 votes].', 'Ms Rawat lost 69,714 votes.'],
    ['what was measured', 'The turnout was [61.2 per cent].', 'The swing was 61.2 per cent.'],
    [
      'the part of the day',
      'It closed on Monday morning with [14 trays].',
      'It closed on Monday evening with 14 trays.'
    ],
    ['since and until', 'It has run since [2019].', 'It ran until 2019.'],
    ['the year', 'In 2019 the mill fed [90 people].', 'In 2018 the mill fed 90 people.'],
    [
      'two names round their counts',
      'Asha Rawat polled [14,259] votes and Vinod Pal polled 11,069.',
      'Vinod Pal polled 14,259 votes and Asha Rawat polled 11,069.'
    ],
    [
      'the speaker in the sentence',
      '“We will never sell the old [mill] to anybody,” Asha Rawat said.',
      '“We will never sell the old mill to anybody,” Vinod Pal said.'
    ],
    ['who does it to whom', 'The council sued Tarn Mills for [£9m].', 'Tarn Mills sued the council for £9m.'],
    [
      'who it was done by',
      'The [£9m] plan was approved by the council.',
      'The £9m plan was approved by the minister.'
    ],
    ['one of two subjects', 'Rawat and Pal sold [14 trays].', 'Rawat sold 14 trays.'],
    ['what it is set beside', 'That is [14] more than Leeds has.', 'That is 14 more than Bradford has.'],
    ['the measure beside', 'It hit [12] in every 1,000 homes.', 'It hit 12 in every 100,000 homes.'],
    ['the currency', 'Each of [12] trays cost £9.', 'Each of 12 trays cost €9.'],
    ['tense', 'The hall will open with [412 seats].', 'The hall opened with 412 seats.'],
    ['which of them', 'The workers, who struck, lost [14 days].', 'The workers who struck lost 14 days.'],
    ['what is said of it', 'Police said [14 people] were held.', 'Police denied 14 people were held.'],
    ['a question', 'The mayor sold [14 trays].', 'The mayor sold 14 trays?'],
    ['quoted or not', 'He called it a theft of [14 trays].', 'He called it a “theft” of 14 trays.'],
    ['how many of them', 'Each of the [14 wards] voted.', 'Several of the 14 wards voted.'],
    ['which time', 'It won for the second time in [14 years].', 'It won for the third time in 14 years.'],
    ['the office', 'Mayor Asha Rawat sold [14 trays].', 'Deputy mayor Asha Rawat sold 14 trays.'],
    ['Mr and Mrs', 'Mr Pal sold [14 trays].', 'Mrs Pal sold 14 trays.'],
    ['a beginning of a word', 'It asked [1,200] voters.', 'It asked 1,200 non-voters.'],
    [
      'a letter that makes another word',
      'A typical house has [14 rooms].',
      'An atypical house has 14 rooms.'
    ],
    ['the cause', 'They lost [14 days] because of rain.', 'They lost 14 days despite rain.'],
    ['the row of a list', 'Robbery: [418]', 'Burglary: 418'],
    ['not only', 'It was not only the [14 trays].', 'It was only the 14 trays.'],
    ['US and us', 'It cost the US [14 ships].', 'It cost us 14 ships.'],
    [
      'a denial put behind',
      'Pal sold [14 trays], the clerk said.',
      'Pal sold 14 trays, the clerk said falsely.'
    ],
    ['a doubt put behind', 'Pal sold [14 trays].', 'Pal sold 14 trays, but the clerk disputes it.'],
    ['no longer', 'The hall has [412 seats].', 'The hall no longer has 412 seats.'],
    [
      'a figure of the subject',
      'The 14 wards sent delegates and spent [£900].',
      'The 15 wards sent delegates and spent £900.'
    ],
    [
      'a verb of the two',
      'The bridge cost 412 crore and opened on [3 June].',
      'The bridge cost 412 crore and closed on 3 June.'
    ],
    [
      'a condition before what is joined',
      'The board met on Friday, and Asha Rawat won by [145 votes].',
      'If talks fail, the board met on Friday, and Asha Rawat won by 145 votes.'
    ],
    [
      'whom “she” is, the other way round',
      'Rawat left; she sold [14 trays].',
      'She sold 14 trays; Rawat left.'
    ],
    ['what “two” counts', 'Nine mills ran; [two] burned.', 'Two burned; nine mills ran.'],
    ['from and to', 'It rose from 11 to [14] trays.', 'It rose from 14 to 11 trays.'],
    ['a word that means none of it', 'The hall is [14 metres] long.', 'The hall is 14 metres wide.'],
    ['where', 'In Leeds the firm lost [14 trays].', 'In Bradford the firm lost 14 trays.']
  ])('%s', (_, was, now) => {
    expect(fate(was, now)).toMatchObject({
      before: was.replace(/[[\]]/g, ''),
      after: now
    })
  })

  it('tells its own words from the sentence around them', () => {
    const was = 'The hall has [412 seats] and a bar.'
    expect(fate(was, 'The hall has 412 seats and a bar.')).toBeNull()
    expect(fate(was, 'The hall had 412 seats and a bar.')?.where).toBe('sentence')
    const before = copyOf('The hall has 412 seats.')
    const now = copyOf('The hall has 413 seats.')
    const claim = { start: before.text.indexOf('412'), end: before.text.indexOf('.') }
    expect(statementChange({ copy: before, claim }, { copy: now, claim })?.where).toBe('words')
  })

  it('is another at another place that has the same words', () => {
    const copy = copyOf('It sold 14 trays on Monday and 14 trays on Tuesday.')
    const at = (start: number) => ({ copy, claim: { start, end: start + '14 trays'.length } })
    const [one, two] = [at(copy.text.indexOf('14 trays')), at(copy.text.lastIndexOf('14 trays'))]
    expect(statementChange(one, one)).toBeNull()
    expect(statementChange(one, two)?.where).toBe('sentence')
    expect(statementChange(two, one)?.where).toBe('sentence')
  })

  it('shows whom a pronoun means now, and the sentence before', () => {
    expect(
      fate(
        'Asha Rawat stood again. She polled [69,714 votes].',
        'Usha Pal stood again. She polled 69,714 votes.'
      )
    ).toEqual({
      where: 'sentence',
      before: 'Asha Rawat stood again. … She polled 69,714 votes.',
      after: 'Usha Pal stood again. … She polled 69,714 votes.'
    })
    expect(
      fate(
        'Tarn Mills closed.\n\nThe firm paid [£412,000].',
        'Harrow Foundry closed.\n\nThe firm paid £412,000.'
      )
    ).not.toBeNull()
    expect(fate('The bridge opened. It cost [£9m].', 'The tunnel opened. It cost £9m.')).not.toBeNull()
    expect(
      fate('It ran in 2018. That year [90 people] came.', 'It ran in 2017. That year 90 people came.')
    ).not.toBeNull()
  })

  it('shows who speaks the words now, sentences on', () => {
    expect(
      fate(
        '“We lost [14 trays]. Nobody knows how,” Asha Rawat said.',
        '“We lost 14 trays. Nobody knows how,” Vinod Pal said.'
      )
    ).toEqual({
      where: 'sentence',
      before: '“We lost 14 trays. … Asha Rawat said',
      after: '“We lost 14 trays. … Vinod Pal said'
    })
  })

  it('shows the day that “on Monday” counts from', () => {
    const was = 'The firm paid [£412,000] on Monday.'
    expect(fate(was, 'The firm paid £412,000 on Monday.', '2026-05-21')).toEqual({
      where: 'sentence',
      before: '(2026-05-14) The firm paid £412,000 on Monday.',
      after: '(2026-05-21) The firm paid £412,000 on Monday.'
    })
    expect(
      fate('The firm paid [£412,000] in 2019.', 'The firm paid £412,000 in 2019.', '2026-05-21')
    ).toBeNull()
  })
})

describe('a statement says what it said', () => {
  it.each([
    ['a slip mended', 'The comittee sold [14 trays].', 'The committee sold 14 trays.'],
    ['in total', 'A total of [14 trays] were sold.', 'In total, 14 trays were sold.'],
    ['a scale in short', 'For £5m it sold [14 trays].', 'For £5 million it sold 14 trays.'],
    ['won’t', 'The firm won’t sell the [14 trays].', 'The firm will not sell the 14 trays.'],
    ['can’t', 'The firm can’t sell the [14 trays].', 'The firm cannot sell the 14 trays.'],
    ['shan’t', 'We shan’t sell the [14 trays].', 'We shall not sell the 14 trays.'],
    ['let’s', 'Let’s sell the [14 trays].', 'Let us sell the 14 trays.'],
    ['a slip in a short word', 'The poeple sold [14 trays].', 'The people sold 14 trays.'],
    ['statements joined the other way', 'Rawat sold [14 trays]; Pal left.', 'Pal left; Rawat sold 14 trays.'],
    ['a word printed twice', 'The firm sold the the [14 trays].', 'The firm sold the 14 trays.'],
    [
      'spelling of the house',
      'Organisers in the harbour sold [14 trays].',
      'Organizers in the harbor sold 14 trays.'
    ],
    ['quotation marks', '"We sold [14 trays]," he said.', '“We sold 14 trays,” he said.'],
    ['a contraction', 'The firm did not sell the [14 trays].', 'The firm didn’t sell the 14 trays.'],
    ['figures in words', 'The two men sold [14 trays].', 'The 2 men sold 14 trays.'],
    ['figures with their commas', 'The 1200 men sold [14 trays].', 'The 1,200 men sold 14 trays.'],
    ['the order of a date', 'On 9 May the firm sold [14 trays].', 'On May 9 the firm sold 14 trays.'],
    ['per cent', 'Up 4 percent, it sold [14 trays].', 'Up 4 per cent, it sold 14 trays.'],
    ['plain English', 'Prior to that it sold [14 trays].', 'Before that it sold 14 trays.'],
    ['over and more than', 'Over 90 firms sold [14 trays].', 'More than 90 firms sold 14 trays.'],
    ['a hyphen', 'The by-poll drew [14 people].', 'The bypoll drew 14 people.'],
    ['a connective', 'The firm sold [14 trays].', 'But the firm sold 14 trays.'],
    ['a courtesy title', 'Mr Pal sold [14 trays].', 'Pal sold 14 trays.'],
    ['a day put first', 'The firm sold [14 trays] on Monday.', 'On Monday, the firm sold 14 trays.'],
    ['who says it put first', 'It sold [14 trays], the clerk said.', 'The clerk said that it sold 14 trays.'],
    ['said Rawat', '“We sold [14 trays],” said Asha Rawat.', '“We sold 14 trays,” Asha Rawat said.'],
    ['a list the other way', 'It sold [14 trays] of bread and cake.', 'It sold 14 trays of cake and bread.'],
    [
      'a sentence cut in two',
      'It sold [14 trays], and the mill closed in May.',
      'It sold 14 trays. The mill closed in May.'
    ],
    [
      'two joined',
      'It sold [14 trays]. The mill closed in May.',
      'It sold 14 trays, and the mill closed in May.'
    ],
    ['an aside', 'Asha Rawat sold [14 trays].', 'Asha Rawat (pictured) sold 14 trays.'],
    [
      'another’s aside',
      'Asha Rawat, who was born in 1961, sold [14 trays].',
      'Asha Rawat, who was born in 1962, sold 14 trays.'
    ],
    ['another clause', 'It sold [14 trays], but the mill burned.', 'It sold 14 trays, but the mill flooded.'],
    [
      'a figure of another verb',
      'The bridge cost 412 crore and opened on [3 June].',
      'The bridge cost 421 crore and opened on 3 June.'
    ],
    ['another sentence', 'It sold [14 trays]. The mill burned.', 'It sold 14 trays. The mill never burned.'],
    ['a hyphen nobody sees', 'The commit\u00adtee sold [14 trays].', 'The committee sold 14 trays.'],
    ['an accent written otherwise', 'The cafe\u0301 sold [14 trays].', 'The caf\u00e9 sold 14 trays.'],
    ['a capital', 'The Council sold [14 trays].', 'The council sold 14 trays.'],
    ['o’clock', 'At 10 a.m. it sold [14 trays].', 'At 10am it sold 14 trays.']
  ])('%s', (_, was, now) => {
    expect(fate(was, now)).toBeNull()
  })
})
