import { describe, expect, it } from 'vitest'
import { dateAge } from '../../../src/core/checks/date.age'
import { dateClock } from '../../../src/core/checks/date.clock'
import { dateInvalid } from '../../../src/core/checks/date.invalid'
import { dateOrder } from '../../../src/core/checks/date.order'
import { dateRelative } from '../../../src/core/checks/date.relative'
import { dateSpan } from '../../../src/core/checks/date.span'
import { runChecks } from '../../../src/core/checks/run-checks'
import { factsIn } from '../article'

const checks = [dateAge, dateClock, dateInvalid, dateOrder, dateRelative, dateSpan]

/** What is reported in a text printed on a day, each as its check. */
const reported = (text: string, printedOn: string): readonly string[] =>
  runChecks(factsIn(text, undefined, undefined, printedOn), checks)
    .filter(({ severity }) => severity !== 'agrees')
    .map(({ check }) => check)

/** A sentence with "[wrong|right]" in it, the day it was printed, and the check that must speak of the wrong one. */
type Pair = readonly [text: string, printedOn: string, check: string]

const pairs: readonly Pair[] = [
  // How long somebody held a post.
  [
    'The borough appointed Ruth Amadi clerk in 2002 and dismissed her in March 2021, after [nine|19] years.',
    '2023-04-05',
    'date.span'
  ],
  [
    'Hamish Orr joined the lifeboat in May 1984. He retired in May 2019, having served [25|35] years.',
    '2020-01-09',
    'date.span'
  ],
  [
    'Sunita Rane, who took over as registrar in July 2008 and has held the post for [26|16] years, declined to comment.',
    '2024-08-01',
    'date.span'
  ],
  ['The bakery opened in 1946 and closed for good in 2018, after [62|72] years.', '2019-02-02', 'date.span'],
  [
    'He was sworn in as governor in January 1999 and left office in January 2007, ending a tenure of [six|eight] years.',
    '2010-06-06',
    'date.span'
  ],
  [
    'My grandfather moved to Kisumu in 1962, and in the [52|62] years since then he has not missed a market day.',
    '2024-11-20',
    'date.span'
  ],
  [
    'The ketch went down in October 1889 and was raised in August 2011. She had been lying in the mud for nearly [132|122] years.',
    '2012-01-01',
    'date.span'
  ],
  ['Founded in 1921, the choir disbanded in 1996, after [65|75] years.', '2001-01-01', 'date.span'],
  [
    'Anil Deshmukh, who has led the cooperative since April 2009, steps down next month after [26|16] years.',
    '2025-04-20',
    'date.span'
  ],
  [
    'The couple married in 1957. They remained together for [55|45] years, until she died in 2002.',
    '2003-01-01',
    'date.span'
  ],
  ['Wanjiru was elected chair in August 2013 and is in her [tenth|12th] year.', '2025-03-03', 'date.span'],
  [
    'Tom Brisk, who became captain in 2019 and is now in his [fourth|seventh] season, was dropped.',
    '2025-08-11',
    'date.span'
  ],
  [
    'In 1988 Elsa Lind founded the school, and in 2015 she retired, after [37|27] years.',
    '2016-01-01',
    'date.span'
  ],
  ['The pit was sunk in 1878. It was closed in 1985, [97|107] years later.', '1999-01-01', 'date.span'],
  [
    'Moira Kay, who died in June 2019, sold the press in 1999, [ten|20] years before her death.',
    '2020-01-01',
    'date.span'
  ],
  [
    'The viaduct was opened in 1911, [14|24] years after the first survey, in 1887.',
    '1999-01-01',
    'date.span'
  ],
  // Hours and minutes.
  [
    'The final, due to start at 2.30pm, was delayed by half an hour to [3.15pm|3pm].',
    '2024-06-01',
    'date.clock'
  ],
  [
    'Sitting was put off from 10am by an hour and a quarter, to [11.30am|11.15am].',
    '2024-06-01',
    'date.clock'
  ],
  [
    'The bill was taken up at 9:40 p.m. and the debate ended at [1:10|12:10] a.m., after two and a half hours.',
    '2024-06-01',
    'date.clock'
  ],
  ['The lecture began at 18:05 and lasted 55 minutes, until [19:10|19:00].', '2024-06-01', 'date.clock'],
  [
    'The bus leaves Pune at 6 am and takes three hours and 20 minutes, reaching Nashik at [9.50 am|9.20 am].',
    '2024-06-01',
    'date.clock'
  ],
  [
    'The alarm went at 0340 GMT and the all-clear came at [0525|0425] GMT, 45 minutes later.',
    '2024-06-01',
    'date.clock'
  ],
  ['Polling began at 7am. It ended 11 hours later, at [7pm|6pm].', '2024-06-01', 'date.clock'],
  [
    'The curtain, billed for half past seven, went up at [eight o’clock|quarter to eight], 15 minutes late.',
    '2024-06-01',
    'date.clock'
  ],
  [
    'The council met at noon and rose at [3.45pm|2.45pm], after a sitting of two and three quarter hours.',
    '2024-06-01',
    'date.clock'
  ],
  // Order.
  [
    'The new fares take effect on 1 March. The old passes can be changed on 28 February, the day [after|before] the new fares take effect.',
    '2025-02-20',
    'date.order'
  ],
  [
    'Nominations may be handed in at the town hall until 14 May. The list will be published on [9 May|19 May], once the nominations have been checked.',
    '2025-04-20',
    'date.order'
  ],
  [
    'The merged bank expects to complete the sale in the third quarter of [2023|2025].',
    '2025-02-11',
    'date.order'
  ],
  ['The tunnel is scheduled to open in June [2022|2024].', '2023-09-09', 'date.order'],
  [
    'The election is on 6 July. The hall shuts on [8 July|5 July], the day before the election.',
    '2025-06-01',
    'date.order'
  ],
  // Ages.
  [
    'The winner was Grace Njoroge, who was born on 9 August 2005. The [20|19]-year-old plans to study physics.',
    '2025-03-03',
    'date.age'
  ],
  ['Leonard Voss, born on 30 September 1948, died on 4 March 2023, aged [75|74].', '2023-03-10', 'date.age'],
  // No such time.
  ['The museum shuts on [31|30] June.', '2024-05-05', 'date.invalid'],
  ['The train is to leave at [25:10|23:10] from platform two.', '2024-05-05', 'date.invalid'],
  ['Doors open at [6.75pm|6.45pm].', '2024-05-05', 'date.invalid']
]

const put = (text: string, which: 1 | 2): string =>
  text.replace(/\[([^|]*)\|([^\]]*)\]/, (_, wrong: string, right: string) => (which === 1 ? wrong : right))

describe('times as they are told', () => {
  it.each(pairs)('finds the wrong one, and it alone: %s', (text, printedOn, check) => {
    expect(reported(put(text, 2), printedOn)).toEqual([])
    expect(reported(put(text, 1), printedOn)).toEqual([check])
  })

  it.each([
    // Another post, another time, another person, another thing.
    'Ruth Amadi was appointed clerk in 2002 and left in 2021, after nine years as chief executive.',
    'He joined the bank in 1990 and his brother left it in 2004, after ten years.',
    'She took over the mill in 2005. Her foreman retired in 2015 after 40 years.',
    'The club was formed in 1950 and has played in Hull for 30 years.',
    'He became coach in 2015 and has been out of work for two years.',
    'She was elected in 2010 and has been divorced for 11 years.',
    'He was jailed in 2015 for 18 years and released in 2023.',
    'The bridge was built in 1936, and cars have been banned for 20 years.',
    'The firm was founded in 1921 and sold in 1996 to a man who had waited 20 years.',
    'In 2004 he married a nurse he had known for 12 years.',
    'It was opened in 1911 by a mayor who had been in office for ten years.',
    'He left in 1998, when the yard closed after 88 years.',
    'She started in 1980 and finished in 1990, after a break of two years.',
    'They arrived in 1962, nine years after independence.',
    'He died in 2010. He had been ill for 11 years.',
    'The school was founded in 1962, and its head has been in charge for six years.',
    'She joined in 1979, was promoted in 1989 and retired in 2009, after 20 years as head.',
    'He entered the house in 1997 and has been a minister for five years.',
    'The treaty was signed in 1967 and came into force three years later.',
    'She won in 2003 and 2007, four years apart, and retired in 2009.',
    'He opened a shop in 1985 and, after seven years, a second.',
    'The law of 1994 was amended after 12 years.',
    'In his second year as coach, 2018, they won the cup.',
    'She is in her third year at Leeds, where her brother began in 2015.',
    'Tom Brisk, who joined in 2019, was in his third season when he broke his leg.',
    'The house, built in 1880, had been empty for 30 years when they bought it in 2016.',
    'Mumbai has had no mayor since 2022, after 30 years of yearly votes.',
    'He moved to Perth in 1988, and in the ten years since his wife died he has not left it.',
    'Since 2011 she has spent eight years abroad.',
    'Her career began in 1990 and took in ten years at the BBC before she left in 2011.',
    // Clocks.
    'The match began at 2pm, was stopped for 50 minutes and ended at 5.30pm.',
    'Doors open at 6pm and close at 11pm. The play lasts two hours.',
    'She left at 7am, waited for an hour and got there at noon.',
    'The plane left Delhi at 2am and landed in London at 6.30am after a flight of ten hours.',
    'The train leaves at 9am and reaches York at 11am local time, after three hours.',
    'They sat from 9am until 5pm, with an hour for lunch.',
    'The film, at 7.30pm, runs for two hours; the bar shuts at 11pm.',
    'The vote was put back by an hour to 3pm, and then to 4pm.',
    'Kick-off is at 3pm. Gates open two hours before.',
    'The ferry sails at 8am and 5pm and takes two hours.',
    'It starts at 10am and the break is at 11.30am, after an hour and a half of talks.',
    'He clocked in at 8am and was found at 9.15am, about an hour later.',
    'The hearing opened at 9.30am and, after nearly three hours, ended at 12.20pm.',
    'The bus takes 40 minutes. It leaves at 8am, 9am and 10am.',
    'At 9pm they were 20 minutes late; by 10pm they were an hour behind.',
    'The shift starts at 22:00 and ends at 06:00, after eight hours.',
    // Order and plans.
    'The polls open on 6 July. On 5 July, the day before the polls open, bars shut.',
    'He was due to leave in June 2022, but stayed.',
    'The plan, published in 2019, was to open the line in 2022.',
    'The hall closed on 3 May, after the fire on 1 May.',
    'On 9 May, after a week of talks, they signed. Talks resume on 12 May.',
    'She expects to be asked about the fire of 2022.',
    'The firm plans to sell the flats it built in 2021.',
    'Entries close on 14 May. The first prize was drawn on 2 May, after the rules were changed.',
    'The day after the storm, 3 March, they went home. The storm of 9 March was worse.',
    'The museum hopes to match its takings for the first quarter of 2023.',
    // Ages.
    'The driver was Ann Obi, who was born in 1960. The 19-year-old cyclist was unhurt.',
    'Grace Njoroge was born in 2005. “The 44-year-old was my coach,” she said.',
    // Times that are.
    'The score was 6.75 at the break and the train left at 23:59.',
    'He ran it in 13.75 hours, and the clock stood at 00:00.',
    'It measured 25:10 on the old scale, a ratio of five to two.',
    'The share of June 31 firms was small.'
  ])('is silent: %s', (text) => {
    expect(reported(text, '2024-06-01')).toEqual([])
  })
})
