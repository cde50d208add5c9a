import { describe, expect, it } from 'vitest'
import { readIn } from './quantities-in'

// Every quantity of each text, and nothing else: results, cricket, recipes, tenders, science, property, weather, war, polls.
describe('what is read as a quantity', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Shares closed at 46.9p, down 1.2p, and the dividend is 34.5c a share.',
      ['46.9p = 46.9 penny', '1.2p = 1.2 penny', '34.5c = 34.5 cent [dividend] /share']
    ],
    [
      'Turnout was 4,210, with 45 of 90 members present and 4 of her last 5 matches won.',
      ['4,210 = 4210', '45 = 45 [member]', '90 = 90 [member]', '4 = 4 [match]', '5 = 5 [match]']
    ],
    [
      'About half of the 300 students passed; a third failed and two-thirds of those resat.',
      ['half = about 0.5 [student]', '300 = 300 [student]', 'two-thirds = 0.666667']
    ],
    ['Kohli made 82 off 53 balls, India 231 for 5, and Ali took 4 for 32.', ['82 = 82', '53 = 53 [ball]']],
    [
      'A quarter of a million pounds was raised; 150,000 pounds of beef was recalled.',
      ['A quarter of a million pounds = 250000 GBP', '150,000 pounds = 150000 lb [beef]']
    ],
    [
      'Revenue rose from 24.2 to 33.1 billion euros; output was 5.2 against 4.8 million tonnes.',
      [
        '24.2 = 24200000000 EUR',
        '33.1 billion euros = 33100000000 EUR',
        '5.2 = 5200000 tonne [output]',
        '4.8 million tonnes = 4800000 tonne'
      ]
    ],
    [
      'The rate went from 21 mpg to 23; unemployment fell from 5.6 to 4.9 per cent.',
      ['21 mpg = 21 mpg', '23 = 23 mpg', '5.6 = 5.6 %', '4.9 per cent = 4.9 %']
    ],
    ['over 2005 levels; the 2019 elections; killed over 2000 people.', ['2000 = over 2000 [person]']],
    [
      'One in five children; 1 in 5 adults; a 1.8 billion-mile trip by a 20-strong crew.',
      [
        'One in five = 0.2 [child]',
        '1 in 5 = 0.2 [adult]',
        '1.8 billion-mile = 1800000000 mile [trip]',
        '20 = 20 [person]'
      ]
    ],
    [
      'Lamps cost R18 500 each, and R1 056 for every one of the 184 pupils.',
      ['R18 500 = 18500 ZAR /each', 'R1 056 = 1056 ZAR /each', '184 = 184 [pupil]']
    ],
    ['The gift is Rs 4,000 for each of them.', ['Rs 4,000 = 4000 INR [gift] /each']],
    ['The drop was from 39.4C by 17.6 degrees.', ['39.4C = 39.4 °C', '17.6 degrees = 17.6 degree']],
    ['The rate is 12 deaths per 100,000 people.', ['12 = 12 [death]']],
    [
      'In Dhaka, Tk 4.5 crore was seized along with 1,200 mobile phones and 3kg of gold.',
      ['Tk 4.5 crore = 45000000 BDT', '1,200 = 1200 [phone]', '3kg = 3 kg [gold]']
    ],
    [
      'The Nairobi plant cost Sh1.2 billion and employs 340 people, 60 of them women.',
      ['Sh1.2 billion = 1200000000 KES', '340 = 340 [person]', '60 = 60']
    ],
    [
      "South Africa's budget gap is R350bn or 5.1% of GDP.",
      ['R350bn = 350000000000 ZAR [gap]', '5.1% = 5.1 % [gdp]']
    ],
    [
      "Manila's tunnel, 33 km long, will cost P488.5 billion.",
      ['33 km = 33 km', 'P488.5 billion = 488500000000 PHP']
    ],
    [
      'Bake at 350 degrees Fahrenheit for 1 1/2 hours with 3/4 cup sugar and 2 tbsp oil.',
      ['350 degrees Fahrenheit = 350 °F', '1 1/2 hours = 1.5 hour', '3/4 = 0.75', '2 tbsp = 2 tbsp']
    ],
    [
      'The 4-bedroom, 2,400-square-foot home on a half-acre lot listed at $1.25 million.',
      [
        '4 = 4 [bedroom]',
        '2,400-square-foot = 2400 sq ft',
        'half-acre = 0.5 acre [lot]',
        '$1.25 million = 1250000 USD'
      ]
    ],
    [
      'Wind gusts of 60-70 mph and 3 to 5 inches of rain fell overnight.',
      ['60-70 mph = 60..70 mph [gust]', '3 to 5 inches = 3..5 in [rain]']
    ],
    [
      'The river crested at 23.5 feet at 6:15 a.m. Tuesday, 4 feet above flood stage.',
      ['23.5 feet = 23.5 ft', '4 feet = 4 ft']
    ],
    ['The poll, taken May 3-7, had a margin of plus or minus 4 points.', ['4 points = 4 point']],
    [
      'At least 17 soldiers were killed and some 40 wounded in three separate attacks.',
      ['17 = at-least 17 [soldier]', '40 = about 40', 'three = 3 [attack]']
    ],
    [
      'The 3rd Battalion moved 25 kilometres in 48 hours, losing 6 tanks and 2 aircraft.',
      ['25 kilometres = 25 km', '48 hours = 48 hour', '6 = 6 [tank]', '2 = 2 [aircraft]']
    ],
    [
      'The telescope weighs 6.2 tonnes and cost $10bn; light takes 8 minutes to travel 150 million kilometres.',
      [
        '6.2 tonnes = 6.2 tonne',
        '$10bn = 10000000000 USD',
        '8 minutes = 8 minute',
        '150 million kilometres = 150000000 km'
      ]
    ],
    [
      'Scientists tested 1,200 mice for 18 months; 30 per cent lived 2.3 times longer.',
      ['1,200 = 1200 [mouse]', '18 months = 18 month', '30 per cent = 30 %', '2.3 times = 2.3 time']
    ],
    [
      'The virus has 30,000 letters; COVID-19 killed 5.6 million.',
      ['30,000 = 30000 [letter]', '5.6 million = 5600000']
    ],
    [
      'Smith, 34, scored twice in a 3-0 win; he has 12 goals in 20 games.',
      ['12 = 12 [goal]', '20 = 20 [game]']
    ],
    [
      'They lost 24-17 after leading 14-3 at the half; he ran for 112 yards on 19 carries.',
      ['112 yards = 112 yd', '19 = 19 [carry]']
    ],
    ['United beat City 2–1 before 74,310 fans.', ['74,310 = 74310 [fan]']],
    ['He is 5-foot-11 and weighs 180 pounds.', ['5-foot-11 = 5.91667 ft', '180 pounds = 180 lb']],
    [
      'She won in 9.58 seconds, 0.3s ahead of the field.',
      ['9.58 seconds = 9.58 second', '0.3s = 0.3 second']
    ],
    ['Federer won 6-4, 3-6, 7-6 (7-5) in two hours 11 minutes.', ['two hours 11 minutes = 2.18333 hour']],
    ['India scored 329-7 in 50 overs and won by 66 runs.', ['50 = 50 [over]', '66 = 66 [run]']],
    [
      'Net profit was EUR 1.2 million, up 12.5 pct from 1.07 million.',
      ['EUR 1.2 million = 1200000 EUR [profit]', '12.5 pct = 12.5 %', '1.07 million = 1070000']
    ],
    [
      'Qtly div 23 cts vs 20 cts; net 1.2 mln vs 900,000; revs 23.4 mln vs 19.8 mln.',
      [
        '23 cts = 23 cent',
        '20 cts = 20 cent',
        '1.2 mln = 1200000',
        '900,000 = 900000',
        '23.4 mln = 23400000',
        '19.8 mln = 19800000'
      ]
    ],
    ['Shr profit 35 cts vs loss 12 cts.', ['35 cts = 35 cent', '12 cts = 12 cent']],
    [
      'Sales jumped twofold to ¥3.4 trillion, three times what it made in 2015.',
      ['twofold = 2 time', '¥3.4 trillion = 3400000000000 JPY', 'three times = 3 time']
    ],
    ['The yen fell to 110.25 per dollar.', ['110.25 = 110.25 /dollar']],
    [
      'Brent rose 45 cents to $64.30 a barrel; gold was at $1,280 an ounce.',
      ['45 cents = 45 cent', '$64.30 = 64.3 USD /barrel', '$1,280 = 1280 USD /ounce']
    ],
    [
      'The 10-year yield was 2.45 percent, up 3 basis points.',
      ['10-year = 10 year', '2.45 percent = 2.45 % [yield]', '3 basis points = 0.03 percentage point']
    ],
    [
      'It has a 4.7-inch screen, 64GB of storage, a 12-megapixel camera and a 3,000mAh battery.',
      [
        '4.7-inch = 4.7 in [screen]',
        '64GB = 64 GB [storage]',
        '12-megapixel = 12 megapixel [camera]',
        '3,000mAh = 3000 mAh [battery]'
      ]
    ],
    [
      'He got 1,23,456 votes against 98,765 for his rival, a margin of 24,691.',
      ['1,23,456 = 123456 [vote]', '98,765 = 98765', '24,691 = 24691 [margin]']
    ],
    ['BJP won 30 seats, Congress 12 and independents three.', ['30 = 30 [seat]', 'three = 3']],
    [
      'The state has 403 seats; the party contested 105 and won seven.',
      ['403 = 403 [seat]', '105 = 105', 'seven = 7']
    ],
    [
      'Polling was 61.5 per cent in the first phase and 58 in the second.',
      ['61.5 per cent = 61.5 %', '58 = 58']
    ],
    [
      'The school has 45 teachers for 1,350 pupils, one for every 30.',
      ['45 = 45 [teacher]', '1,350 = 1350 [pupil]', '30 = 30']
    ],
    [
      'Fees rose 5 per cent to £9,250 a year, or £27,750 over three years.',
      ['5 per cent = 5 %', '£9,250 = 9250 GBP /year', '£27,750 = 27750 GBP', 'three years = 3 year']
    ],
    [
      'He was jailed for 12 years and six months and fined $5,000.',
      ['12 years and six months = 12.5 year', '$5,000 = 5000 USD']
    ],
    [
      'The two-year, $25 million deal includes a $2 million bonus.',
      ['two-year = 2 year', '$25 million = 25000000 USD', '$2 million = 2000000 USD [bonus]']
    ],
    [
      'Police seized 2.5 kg of heroin, worth Rs 10 crore, and 12 bore guns.',
      ['2.5 kg = 2.5 kg [heroin]', 'Rs 10 crore = 100000000 INR', '12 = 12 [gun]']
    ],
    ['Room 12, page 45, chapter 7, Flight 370 and gate 23 were mentioned.', []],
    ['Call 0800 123 4567 or 555-0199.', []],
    ['At 7.30pm on Friday 13 May 2016, 600 people met.', ['600 = 600 [person]']],
    ['Formula 1 has 20 drivers; the G20 and the A380 and Boeing 747s were there.', ['20 = 20 [driver]']],
    [
      'The 19th century house with five bedrooms sits on 2½ acres.',
      ['five = 5 [bedroom]', '2½ acres = 2.5 acre']
    ],
    [
      'Windows 10 has 400 million users; Halo 2 sold 8 million copies.',
      ['400 million = 400000000 [user]', '8 million = 8000000 [copy]']
    ],
    ['One of the five men said one must wait; no one came.', ['One = 1 [man]', 'five = 5 [man]']],
    [
      'Half the village, nearly half its homes and one and a half streets burnt.',
      ['Half = 0.5 [village]', 'half = under 0.5 [home]', 'one and a half = 1.5 [street]']
    ],
    [
      'The box holds 1,000 nails; 10,000 were sold at 5c each.',
      ['1,000 = 1000 [nail]', '10,000 = 10000', '5c = 5 cent /each']
    ],
    [
      'Prices start at 99p; a 500ml bottle is $1.20/litre.',
      ['99p = 99 penny', '500ml = 500 ml [bottle]', '$1.20 = 1.2 USD [bottle] /litre']
    ],
    ['We ran 5k; she earns 80k; house price 300k.', ['5k = 5000', '80k = 80000', '300k = 300000']],
    [
      'Twenty-three people in 11 cars crossed; seventy-five per cent survived.',
      ['Twenty-three = 23 [person]', '11 = 11 [car]', 'seventy-five per cent = 75 %']
    ],
    [
      'Three hundred and twelve steps; two thousand five hundred men; one hundred thousand.',
      [
        'Three hundred and twelve = 312 [step]',
        'two thousand five hundred = 2500 [man]',
        'one hundred thousand = 100000'
      ]
    ],
    [
      'The company cut 1,200 of its 15,000 jobs, or 8 per cent.',
      ['1,200 = 1200 [job]', '15,000 = 15000 [job]', '8 per cent = 8 %']
    ],
    ['Emissions must drop 45% from 2010 levels by 2030.', ['45% = 45 %']],
    [
      'Nine-tenths of the work; three-quarters of an hour; a quarter-mile track; a half-hour show.',
      [
        'Nine-tenths = 0.9 [work]',
        'three-quarters of an hour = 0.75 hour',
        'quarter-mile = 0.25 mile [track]',
        'half-hour = 0.5 hour'
      ]
    ],
    [
      'Growth slowed to 2 1/4 per cent from 3 1/2 per cent.',
      ['2 1/4 per cent = 2.25 %', '3 1/2 per cent = 3.5 %']
    ],
    [
      'Unit 4 at the 1,200MW plant makes 300 megawatts.',
      ['1,200MW = 1200 MW [plant]', '300 megawatts = 300 MW']
    ],
    [
      'The house has been empty for some three years; for over two years he paid.',
      ['three years = about 3 year', 'two years = over 2 year']
    ],
    [
      'Between 5 and 7 people; from 9 to 11 schools; 10 or 12 goats; five or six times.',
      [
        '5 and 7 = 5..7 [person]',
        '9 = 9',
        '11 = 11 [school]',
        '10 or 12 = 10..12 [goat]',
        'five or six times = 5..6 time'
      ]
    ],
    ['Between 2014 and 2017; 2010 to 2015; 1990-95; the 1990s.', []],
    [
      'Temperatures of 30-35C; minus 5 degrees; -12.5 °C.',
      ['30-35C = 30..35 °C [temperature]', 'minus 5 degrees = -5 degree', '-12.5 °C = -12.5 °C']
    ],
    [
      'The Accra firm owes GH¢2.4m and 340,000 cedis; Lagos paid ₦1.2bn.',
      ['GH¢2.4m = 2400000 GHS', '340,000 cedis = 340000 GHS', '₦1.2bn = 1200000000 NGN']
    ],
    [
      'Wellington set NZ$12.5m aside; Ottawa C$3.4bn; Canberra $A45 million.',
      ['NZ$12.5m = 12500000 NZD', 'C$3.4bn = 3400000000 CAD', '$A45 million = 45000000 AUD']
    ],
    [
      'Der Preis: 1,5 million euros and 0,75 per cent.',
      ['1,5 million euros = 1500000 EUR', '0,75 per cent = 0.75 %']
    ],
    [
      "The Zurich lender paid CHF 12'400 and 1.2 million Swiss francs.",
      ["CHF 12'400 = 12400 CHF", '1.2 million Swiss francs = 1200000 CHF']
    ],
    [
      'The Kerala government will spend Rs 12,34,567 on 3.5 lakh families at Rs 1,500 each.',
      ['Rs 12,34,567 = 1234570 INR', '3.5 lakh = 350000 [family]', 'Rs 1,500 = 1500 INR /each']
    ],
    [
      'Paddy output rose by 12.5 lakh tonnes to 1.3 crore tonnes.',
      ['12.5 lakh tonnes = 1250000 tonne', '1.3 crore tonnes = 13000000 tonne']
    ],
    [
      'A Pune court fined him ₹50,000, or 20 per cent of his salary of ₹2.5 lakh a month.',
      ['₹50,000 = 50000 INR', '20 per cent = 20 % [salary]', '₹2.5 lakh = 250000 INR [salary] /month']
    ],
    ['Murray ground corn at 15 quintals an acre.', ['15 quintals = 15 quintal /acre']],
    [
      'More than 1,200 homes lost power; fewer than 40 remain without it.',
      ['1,200 = over 1200 [home]', '40 = under 40']
    ],
    [
      'As many as 300 people; no fewer than 12 ships; in excess of 5,000 tonnes.',
      ['300 = at-most 300 [person]', '12 = at-least 12 [ship]', '5,000 tonnes = over 5000 tonne']
    ],
    [
      'The reservoir is 63 per cent full, against 81 per cent a year ago.',
      ['63 per cent = 63 %', '81 per cent = 81 %']
    ],
    [
      'It holds 1.2 billion cubic metres of water and covers 45 square kilometres.',
      ['1.2 billion cubic metres = 1200000000 cu m [water]', '45 square kilometres = 45 sq km']
    ],
    ['The satellite orbits 550 km up at 7.6 km/s.', ['550 km = 550 km', '7.6 km/s = 7.6 km/s']],
    ['Snow lay 2ft deep; drifts of 1.5m were seen.', ['2ft = 2 ft', '1.5m = 1.5 m [drift]']],
    [
      'The plane climbed to 35,000ft with 189 passengers and six crew.',
      ['35,000ft = 35000 ft', '189 = 189 [passenger]', 'six = 6 [crew]']
    ],
    ['He drove 12 laps in 1:23.456 and led by 4.2 seconds.', ['12 = 12 [lap]', '4.2 seconds = 4.2 second']],
    ['She took 5-34 from 10 overs; they made 245-8.', ['10 = 10 [over]']],
    ['Real won the tie 5-4 on aggregate; Costa scored in the 78th minute.', []],
    [
      'The Giants won 12 of 16 games; he is batting .312 with 24 homers and 81 RBIs.',
      ['12 = 12 [game]', '16 = 16 [game]', '.312 = 0.312', '24 = 24 [homer]', '81 = 81']
    ],
    [
      'The 5,000-seat hall sold out in 12 minutes at £45 a ticket.',
      ['5,000 = 5000 [seat]', '12 minutes = 12 minute', '£45 = 45 GBP /ticket']
    ],
    [
      'Interest is charged at 4.5% for 30 years on a $250,000 loan.',
      ['4.5% = 4.5 %', '30 years = 30 year', '$250,000 = 250000 USD [loan]']
    ],
    [
      'Three in four voters, 1,512 of them by post, took part.',
      ['Three in four = 0.75 [voter]', '1,512 = 1512']
    ],
    [
      'The motion carried by 54 votes to 43 with two abstentions.',
      ['54 = 54 [vote]', '43 = 43', 'two = 2 [abstention]']
    ],
    ['The Greens have two seats, up from one; Labour has 13.', ['two = 2 [seat]', '13 = 13']],
    [
      'A third of pupils speak Irish; one-quarter of them at home.',
      ['A third = 0.333333 [pupil]', 'one-quarter = 0.25']
    ],
    ['The share fell a third, to 45 pence.', ['a third = 0.333333', '45 pence = 45 penny']],
    [
      'He was born in 1956, aged 62, and served for 12 of his 15 years.',
      ['12 = 12 [year]', '15 years = 15 year']
    ],
    [
      'Troops killed 30 rebels and captured six; five soldiers died.',
      ['30 = 30 [rebel]', 'six = 6', 'five = 5 [soldier]']
    ],
    ['An estimated 2,000 refugees crossed between 3 a.m. and noon.', ['2,000 = about 2000 [refugee]']],
    [
      'The vaccine was 94.5 percent effective in 30,000 volunteers aged 18 to 65.',
      ['94.5 percent = 94.5 %', '30,000 = 30000 [volunteer]']
    ],
    [
      'Preheat to 200C/400F. Serves 4. Add 2-3 cloves of garlic and 1/4 cup oil.',
      ['200C = 200 °C', '400F = 400 °F', '2-3 = 2..3 [clove]', '1/4 = 0.25']
    ],
    [
      'Two 400g tins of tomatoes, 1 tsp sugar and half a lemon.',
      ['Two = 2', '400g = 400 g [tin]', '1 tsp = 1 tsp', 'half = 0.5 [lemon]']
    ],
    [
      'The bridge is 1.2km long, 24 metres wide and took 3½ years to build.',
      ['1.2km = 1.2 km [bridge]', '24 metres = 24 m', '3½ years = 3.5 year']
    ],
    ['Lot 4: 12,000 m2 of road surface; contract no. 2018/045.', ['12,000 m2 = 12000 sq m [surface]']],
    ['Under Regulation 12(3), Section 5(a), Rule 10b-5.', []],
    ['Mr Osei earns 1,200 cedis monthly; his wife gets 900.', ['1,200 cedis = 1200 GHS /month', '900 = 900']],
    [
      'The population was 4.2 million in 2001 and 5.1 million in 2011.',
      ['4.2 million = 4200000 [population]', '5.1 million = 5100000']
    ],
    [
      'House prices rose 0.4 percent month-on-month, 3.2 percent on the year.',
      ['0.4 percent = 0.4 %', '3.2 percent = 3.2 %']
    ],
    ['Unemployment stood at 5.6% - a 20-year low.', ['5.6% = 5.6 %', '20-year = 20 year']],
    [
      'I paid $5 to $7 each for them; tickets cost $10-$15.',
      ['$5 to $7 = 5..7 USD /each', '$10-$15 = 10..15 USD']
    ],
    ['It is two-and-a-half times as large, or 2.5x.', ['two-and-a-half times = 2.5 time', '2.5x = 2.5 time']],
    ["The company's 35-cent dividend, 10-for-1 split and 60-40 split.", ['35-cent = 35 cent']],
    [
      'The top 10 per cent earn half of all income; the bottom 50% earn 12%.',
      ['10 per cent = 10 %', 'half = 0.5 [income]', '50% = 50 %', '12% = 12 %']
    ],
    [
      'An $800-a-month flat; a 40-hour week; a 3,000-word essay.',
      ['$800 = 800 USD /month', '40-hour = 40 hour', '3,000 = 3000 [word]']
    ],
    [
      'He lost by 2,061 votes, polling 45,678 to her 47,739.',
      ['2,061 = 2061 [vote]', '45,678 = 45678', '47,739 = 47739']
    ],
    ['Ms. Diaz, 29, a nurse, and 11-year-old Ana live at 221B Baker Street.', []],
    [
      'One man and one woman, both 30, were held; the two are brothers.',
      ['One = 1 [man]', 'one = 1 [woman]', '30 = 30', 'two = 2']
    ],
    ['Channel 4, BBC One, Radio 5, Euro 2016, Rio 2016, Level 3, Tier 1, Phase III.', []],
    [
      'Some 20,000 to 30,000 people marched; about 5 to 6 per cent.',
      ['20,000 to 30,000 = about 20000..30000 [person]', '5 to 6 per cent = about 5..6 %']
    ],
    [
      'From 2015 to 2019 sales doubled to 1,400 units; in fiscal 2019, 300 were lost.',
      ['1,400 = 1400 [unit]', '300 = 300']
    ],
    [
      'Deaths rose by 25 to 1,204 and cases by 1,300 to 45,600.',
      ['25 = 25', '1,204 = 1204', '1,300 = 1300', '45,600 = 45600']
    ],
    [
      'The yield on 2-year notes rose to 1.85 pct from 1.8 pct.',
      ['2-year = 2 year', '1.85 pct = 1.85 %', '1.8 pct = 1.8 %']
    ],
    [
      'Net income was $12.3 million, or 45 cents a share, compared with $10.1 million, or 37 cents.',
      [
        '$12.3 million = 12300000 USD [income]',
        '45 cents = 45 cent /share',
        '$10.1 million = 10100000 USD',
        '37 cents = 37 cent'
      ]
    ]
  ])('reads %j', (text, read) => {
    expect(readIn(text)).toEqual(read)
  })
})
