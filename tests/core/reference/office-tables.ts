/** A table laid out as an office prints it; names and figures are invented. */
export interface OfficeTable {
  /** Whose layout it is, and which. */
  readonly layout: string
  readonly text: string
  /** How many of its rows can be used, and how many there are. */
  readonly used: readonly [used: number, rows: number]
  /** What is said of the others; nothing where all is well. */
  readonly said?: readonly string[]
  /** Contests as `seat year: name votes, name votes; margin`. */
  readonly contests?: readonly string[]
  /** Series as `name: period value, …`. */
  readonly series?: readonly string[]
}

export const officeTables: readonly OfficeTable[] = [
  {
    layout: 'ECI, detailed result: two rows of heads, the total is the candidate’s',
    text: [
      'CONSTITUENCY WISE DETAILED RESULT,,,,,,,,',
      'STATE/UT NAME,AC NO.,AC NAME,CANDIDATE NAME,PARTY,VALID VOTES POLLED,,,TOTAL ELECTORS',
      ',,,,,GENERAL,POSTAL,TOTAL,',
      'Norland,1,SONPUR (SC),ASHA RAWAT,BJP,14200,59,14259,50000',
      'Norland,1,SONPUR (SC),VINOD PAL,INC,11000,69,11069,50000',
      'Norland,1,SONPUR (SC),NOTA,NOTA,310,2,312,50000',
      'Norland,1,SONPUR (SC),TOTAL,,25510,130,25640,50000'
    ].join('\n'),
    used: [2, 4],
    contests: ['SONPUR (SC): ASHA RAWAT 14259, VINOD PAL 11069; 3190']
  },
  {
    layout: 'ECI, results: the seat in a heading row above its candidates',
    text: [
      'Candidate,Party,EVM Votes,Postal Votes,Total Votes,% of Votes',
      'Assembly Constituency 12 - Tilpur,,,,,',
      'ASHA RAWAT,BJP,14200,59,14259,55.6',
      'VINOD PAL,INC,11000,69,11069,43.2',
      'Assembly Constituency 13 - Bhind,,,,,',
      'MEENA NEGI,BSP,9000,10,9010,60.1',
      'JOE MARSH,INC,6000,5,6005,39.9'
    ].join('\n'),
    used: [4, 6],
    contests: [
      'Assembly Constituency 12 - Tilpur: ASHA RAWAT 14259, VINOD PAL 11069; 3190',
      'Assembly Constituency 13 - Bhind: MEENA NEGI 9010, JOE MARSH 6005; 3005'
    ]
  },
  {
    layout: 'ECI, trends: who leads and who trails, and the margin alone',
    text: [
      'Constituency,Const. No.,Leading Candidate,Leading Party,Trailing Candidate,Trailing Party,Margin,Status',
      'Sonpur,1,ASHA RAWAT,Bharatiya Janata Party,VINOD PAL,Indian National Congress,3190,Result Declared',
      'Tilpur,2,MEENA NEGI,Bahujan Samaj Party,JOE MARSH,Indian National Congress,412,Result Declared'
    ].join('\n'),
    used: [2, 2],
    contests: ['Sonpur: ASHA RAWAT, VINOD PAL; 3190', 'Tilpur: MEENA NEGI, JOE MARSH; 412']
  },
  {
    layout: 'ECI, statistical report: seats in merged cells',
    text: [
      'AC NAME,CANDIDATE,PARTY,VOTES',
      'Sonpur,Asha Rawat,BJP,"14,259"',
      ',Vinod Pal,INC,"11,069"',
      ',Meena Negi,BSP,"5,200"',
      'Tilpur,Joe Marsh,INC,"1,09,010"',
      ',Lata Bose,BJP,"96,005"'
    ].join('\n'),
    used: [5, 5],
    contests: [
      'Sonpur: Asha Rawat 14259, Vinod Pal 11069, Meena Negi 5200; 3190',
      'Tilpur: Joe Marsh 109010, Lata Bose 96005; 13005'
    ]
  },
  {
    layout: 'ECI: two seats of one name, told apart by their numbers alone',
    text: [
      'AC No,AC Name,Candidate,Votes',
      '12,Sonpur,Asha Rawat,14259',
      '12,Sonpur,Vinod Pal,11069',
      '88,Sonpur,Meena Negi,9010',
      '88,Sonpur,Joe Marsh,6005',
      '90,Tilpur,Joe Marsh,6005'
    ].join('\n'),
    used: [1, 5],
    said: ['two contests have one name, first in row 2 (“Sonpur”): 4 rows'],
    contests: ['Tilpur: Joe Marsh 6005; -']
  },
  {
    layout: 'UK Electoral Commission, candidates by constituency',
    text: [
      'ONS ID,Constituency name,County name,Region name,Party name,Party abbreviation,Candidate first name,Candidate surname,Sitting MP,Votes,Share,Change',
      'E1,Marford North,Norland,North,Labour,Lab,Asha,Rawat,No,14259,0.557,0.02',
      'E1,Marford North,Norland,North,Conservative,Con,Vinod,Pal,Yes,11069,0.432,-0.02'
    ].join('\n'),
    used: [2, 2],
    contests: ['Marford North: Asha Rawat 14259, Vinod Pal 11069; 3190']
  },
  {
    layout: 'House of Commons Library, a column a party',
    text: [
      'ONS ID,Constituency name,Region name,First party,Second party,Electorate,Valid votes,Invalid votes,Majority,Con,Lab,LD,RUK,Green,All other candidates',
      'E1,Marford North,North,Lab,Con,70101,30500,101,3190,11069,14259,3000,1100,900,172',
      'E2,Marford South,North,LD,Con,68000,28000,90,1500,10000,4000,11500,1500,800,200'
    ].join('\n'),
    used: [2, 2],
    contests: [
      'Marford North: Lab 14259, Con 11069, LD 3000, RUK 1100, Green 900; 3190',
      'Marford South: LD 11500, Con 10000, Lab 4000, RUK 1500, Green 800; 1500'
    ]
  },
  {
    layout: 'UK council, this year beside the last: votes, share and change under each party',
    text: [
      'Ward,Labour,,,Conservative,,,Green,,',
      ',2023 votes,2019 votes,Change,2023 votes,2019 votes,Change,2023 votes,2019 votes,Change',
      'Abbey,900,700,200,650,800,-150,400,100,300'
    ].join('\n'),
    used: [1, 1],
    contests: [
      'Abbey 2023: Labour 900, Conservative 650, Green 400; 250',
      'Abbey 2019: Conservative 800, Labour 700, Green 100; 100'
    ]
  },
  {
    layout: 'UK council: elections above their columns',
    text: [
      ',2023,,2019,',
      'Ward,Labour,Conservative,Labour,Conservative',
      'Abbey,900,650,700,800',
      'Total,900,650,700,800'
    ].join('\n'),
    used: [1, 2],
    contests: [
      'Abbey 2023: Labour 900, Conservative 650; 250',
      'Abbey 2019: Conservative 800, Labour 700; 100'
    ]
  },
  {
    layout: 'UK referendum, by area',
    text: [
      'Region_Code;Region;Area_Code;Area;Electorate;ExpectedBallots;Pct_Turnout;Votes_Cast;Valid_Votes;Remain;Leave;Rejected_Ballots;Pct_Remain',
      'E1;East;E0601;Marford;120892;87474;72.35;87469;87392;34176;53216;77;39.11'
    ].join('\n'),
    used: [1, 1],
    said: ['nobody knows what the columns “ExpectedBallots” hold'],
    contests: ['Marford: Leave 53216, Remain 34176; 19040']
  },
  {
    layout: 'GLA, borough results: totals of all votes, a rejected column',
    text: [
      'Borough,Rawat Asha (Labour),Pal Vinod (Conservative),Marsh Joe (Green),Total good votes,Rejected votes',
      'Marford,14259,11069,5200,30528,101',
      'Tilsea,9000,9500,1000,19500,77',
      'Total,23259,20569,6200,50028,178'
    ].join('\n'),
    used: [2, 3],
    contests: [
      'Marford: Rawat Asha 14259, Pal Vinod 11069, Marsh Joe 5200; 3190',
      'Tilsea: Pal Vinod 9500, Rawat Asha 9000, Marsh Joe 1000; 500'
    ]
  },
  {
    layout: 'OpenElections, county',
    text: [
      'county,office,district,party,candidate,votes',
      'Adams,President,,Democrat,Asha Rawat,"7,757"',
      'Adams,President,,Republican,Vinod Pal,5874',
      'Adams,U.S. House,3,Democrat,Meena Negi,100',
      'Adams,U.S. House,3,Republican,Joe Marsh,90'
    ].join('\n'),
    used: [4, 4],
    contests: ['Adams: Asha Rawat 7757, Vinod Pal 5874; 1883', 'Adams: Meena Negi 100, Joe Marsh 90; 10']
  },
  {
    layout: 'OpenElections, precinct',
    text: [
      'county,precinct,office,party,candidate,votes',
      'Adams,Ward 1,President,DEM,Asha Rawat,70',
      'Adams,Ward 1,President,REP,Vinod Pal,50',
      'Adams,Ward 2,President,DEM,Asha Rawat,60',
      'Adams,Ward 2,President,REP,Vinod Pal,80'
    ].join('\n'),
    used: [0, 4],
    said: ['4 rows had some of the votes only, first in row 2 (“Ward 1”)'],
    contests: []
  },
  {
    layout: 'MIT Election Lab, county presidential returns with modes',
    text: [
      'year,state,state_po,county_name,county_fips,office,candidate,party,candidatevotes,totalvotes,mode',
      '2020,NORLAND,NL,ADAMS,1001,US PRESIDENT,ASHA RAWAT,DEMOCRAT,7503,27770,TOTAL',
      '2020,NORLAND,NL,ADAMS,1001,US PRESIDENT,VINOD PAL,REPUBLICAN,19838,27770,TOTAL',
      '2020,NORLAND,NL,ADAMS,1001,US PRESIDENT,ASHA RAWAT,DEMOCRAT,5000,27770,ELECTION DAY',
      '2020,NORLAND,NL,ADAMS,1001,US PRESIDENT,OTHER,OTHER,429,27770,TOTAL'
    ].join('\n'),
    used: [2, 4],
    said: ['1 row had some of the votes only, first in row 4 (“ELECTION DAY”)'],
    contests: ['ADAMS 2020: VINOD PAL 19838, ASHA RAWAT 7503; 12335']
  },
  {
    layout: 'US state, a column a candidate with the party in brackets',
    text: [
      'County,Rawat (D),Pal (R),Marsh (L),Write-in,Total',
      'Adams,"7,757","5,874",101,12,"13,744"',
      'Alcorn,"2,684","11,819",88,9,"14,600"',
      'TOTAL,"10,441","17,693",189,21,"28,344"'
    ].join('\n'),
    used: [2, 3],
    contests: [
      'Adams: Rawat 7757, Pal 5874, Marsh 101; 1883',
      'Alcorn: Pal 11819, Rawat 2684, Marsh 88; 9135'
    ]
  },
  {
    layout: 'US state board, contest and choice',
    text: [
      'County\tElection Date\tContest Name\tChoice\tChoice Party\tElection Day\tOne Stop\tAbsentee by Mail\tTotal Votes',
      'ADAMS\t11/03/2020\tUS SENATE\tAsha Rawat\tDEM\t100\t200\t30\t330',
      'ADAMS\t11/03/2020\tUS SENATE\tVinod Pal\tREP\t150\t100\t20\t270'
    ].join('\n'),
    used: [2, 2],
    contests: ['ADAMS 2020: Asha Rawat 330, Vinod Pal 270; 60']
  },
  {
    layout: 'US county clerk, summary: the contest is the seat',
    text: [
      'line number,contest name,choice name,party name,total votes,percent of votes,registered voters,ballots cast',
      '1,COUNTY COMMISSIONER DISTRICT 2,Asha Rawat,DEM,330,55.0,900,612',
      '2,COUNTY COMMISSIONER DISTRICT 2,Vinod Pal,REP,270,45.0,900,612',
      '3,SHERIFF,Meena Negi,DEM,400,100,900,612'
    ].join('\n'),
    used: [3, 3],
    contests: [
      'COUNTY COMMISSIONER DISTRICT 2: Asha Rawat 330, Vinod Pal 270; 60',
      'SHERIFF: Meena Negi 400; -'
    ]
  },
  {
    layout: 'AEC, first preferences under a preamble',
    text: [
      '2019 Federal Election First Preferences By Candidate [Event:24310],,,,,,,',
      'StateAb,DivisionID,DivisionNm,Surname,GivenNm,PartyNm,OrdinaryVotes,TotalVotes',
      'ACT,318,Bean,RAWAT,Asha,Labor,30500,34989',
      'ACT,318,Bean,PAL,Vinod,Liberal,27000,29001',
      'ACT,318,Bean,Informal,Informal,,900,1001'
    ].join('\n'),
    used: [2, 3],
    contests: ['Bean: Asha RAWAT 34989, Vinod PAL 29001; 5988']
  },
  {
    layout: 'Elections Canada, heads in two languages',
    text: [
      'Province,Electoral District Name/Nom de circonscription,Electoral District Number/Numéro de circonscription,Candidate/Candidat,Votes Obtained/Votes obtenus,Percentage of Votes Obtained /Pourcentage des votes obtenus,Majority/Majorité',
      'Norland,Marford—Tilsea,10001,Asha Rawat ** Liberal/Libéral,14259,55.7,3190',
      'Norland,Marford—Tilsea,10001,Vinod Pal Conservative/Conservateur,11069,43.3,'
    ].join('\n'),
    used: [2, 2],
    contests: [
      'Marford—Tilsea: Asha Rawat ** Liberal/Libéral 14259, Vinod Pal Conservative/Conservateur 11069; 3190'
    ]
  },
  {
    layout: 'Bundeswahlleiterin, three rows of heads',
    text: [
      'Nr;Gebiet;Gültige Stimmen;;SPD;;CDU;;GRÜNE;',
      ';;Erststimmen;;Erststimmen;;Erststimmen;;Erststimmen;',
      ';;Endgültig;Vorperiode;Endgültig;Vorperiode;Endgültig;Vorperiode;Endgültig;Vorperiode',
      '1;Marfurt;60.528;58.000;24.259;20.000;21.069;25.000;15.200;13.000',
      '2;Tilsee;50.000;48.000;20.500;19.000;20.000;20.000;9.500;9.000'
    ].join('\n'),
    used: [2, 2],
    contests: [
      'Marfurt: SPD 24259, CDU 21069, GRÜNE 15200; 3190',
      'Tilsee: SPD 20500, CDU 20000, GRÜNE 9500; 500'
    ]
  },
  {
    layout: 'Ministère de l’Intérieur, a candidate after the other in a row',
    text: [
      'Libellé de la circonscription;Inscrits;Abstentions;Exprimés;Nom;Prénom;Voix;% Voix/Ins;Nom;Prénom;Voix;% Voix/Ins',
      '1ère circonscription;70101;39000;25328;RAWAT;Asha;14259;20,34;PAL;Vinod;11069;15,79'
    ].join('\n'),
    used: [1, 1],
    contests: ['1ère circonscription: Asha RAWAT 14259, Vinod PAL 11069; 3190']
  },
  {
    layout: 'IEBC, a column a candidate',
    text: [
      'COUNTY CODE,COUNTY NAME,REGISTERED VOTERS,RAWAT ASHA,PAL VINOD,TOTAL VALID VOTES,REJECTED BALLOTS',
      '001,MARFORD,"641,913","161,015","215,331","376,346","2,690"',
      '002,TILSEA,"328,253","92,500","51,200","143,700","1,100"'
    ].join('\n'),
    used: [2, 2],
    contests: [
      'MARFORD: PAL VINOD 215331, RAWAT ASHA 161015; 54316',
      'TILSEA: RAWAT ASHA 92500, PAL VINOD 51200; 41300'
    ]
  },
  {
    layout: 'a winner and a runner-up in a row, with their votes',
    text: [
      'Constituency,Winner,Party,Votes,Runner Up,Runner Up Party,Runner Up Votes,Margin',
      'Sonpur,Asha Rawat,BJP,14259,Vinod Pal,INC,11069,3190'
    ].join('\n'),
    used: [1, 1],
    contests: ['Sonpur: Asha Rawat 14259, Vinod Pal 11069; 3190']
  },
  {
    layout: 'ONS, one series under its description',
    text: [
      'Title,CPIH ANNUAL RATE 00: ALL ITEMS 2015=100',
      'CDID,L55O',
      'Source dataset ID,MM23',
      'PreUnit,',
      'Unit,%',
      'Release date,14-02-2024',
      'Next release,20 March 2024',
      'Important notes,',
      '2023,6.8',
      '2023 Q4,4.3',
      '2023 DEC,4.2',
      '2024 JAN,4.2'
    ].join('\n'),
    used: [4, 11],
    series: ['CPIH ANNUAL RATE 00: ALL ITEMS 2015=100 %: 2023 6.8, 2023-Q4 4.3, 2023-12 4.2, 2024-01 4.2']
  },
  {
    layout: 'ONS, several series side by side',
    text: [
      'Time period,Employment rate (%),Unemployment rate (%),Inactivity rate (%)',
      'Nov-23,75.1,3.8,21.9',
      'Dec-23,75.0,3.8,21.9',
      'Jan-24,75.0 [p],3.9 [p],21.8 [p]'
    ].join('\n'),
    used: [3, 3],
    series: [
      'Employment rate (%) %: 2023-11 75.1, 2023-12 75, 2024-01 75',
      'Unemployment rate (%) %: 2023-11 3.8, 2023-12 3.8, 2024-01 3.9',
      'Inactivity rate (%) %: 2023-11 21.9, 2023-12 21.9, 2024-01 21.8'
    ]
  },
  {
    layout: 'BLS, a row a year and a column a month',
    text: [
      'Unemployment Rate,,,,',
      'Year,Jan,Feb,Mar,Apr',
      '2022,4.0,3.8,3.6,3.6',
      '2023,3.4,3.6,3.5,3.4'
    ].join('\n'),
    used: [2, 2],
    series: [
      'results: 2022-01 4, 2022-02 3.8, 2022-03 3.6, 2022-04 3.6, 2023-01 3.4, 2023-02 3.6, 2023-03 3.5, 2023-04 3.4'
    ]
  },
  {
    layout: 'BLS, series, year and period',
    text: [
      'Series title,Year,Period,Value',
      'Unemployment Rate,2024,M01,3.7',
      'Unemployment Rate,2024,M02,3.9',
      'Unemployment Rate,2023,M13,3.6'
    ].join('\n'),
    used: [3, 3],
    series: ['Unemployment Rate %: 2024-01 3.7, 2024-02 3.9, 2023 3.6']
  },
  {
    layout: 'FRED, a day for a month',
    text: ['observation_date,Unemployment', '2024-01-01,3.7', '2024-02-01,3.9', '2024-03-01,.'].join('\n'),
    used: [2, 3],
    series: ['Unemployment: 2024-01 3.7, 2024-02 3.9']
  },
  {
    layout: 'Eurostat, dimensions by codes in one cell',
    text: [
      'freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \t2024 ',
      'A,PC_ACT,DE\t3.1 \t3.0 \t3.4 p',
      'A,PC_ACT,FR\t7.3 \t7.3 \t: '
    ].join('\n'),
    used: [0, 2],
    said: ['2 rows said by codes alone what they are of, first in row 2 (“A,PC_ACT,DE”)']
  },
  {
    layout: 'Eurostat, words for its dimensions',
    text: [
      'DATAFLOW,LAST UPDATE,Time frequency,Unit of measure,Geopolitical entity,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
      'ESTAT:UNE(1.0),01/07/25,Annual,Percentage of population,Germany,2023,3.0,',
      'ESTAT:UNE(1.0),01/07/25,Annual,Percentage of population,France,2023,7.3,p'
    ].join('\n'),
    used: [2, 2],
    series: ['results, Germany %: 2023 3', 'results, France %: 2023 7.3']
  },
  {
    layout: 'INSEE, a column a month, decimal commas',
    text: [
      'Libellé;idBank;Dernière mise à jour;2023-11;2023-12;2024-01',
      'Taux de chômage;001688526;13/02/2024;7,5;7,5;7,4',
      'Indice des prix;001688527;13/02/2024;117,3;117,5;117,2'
    ].join('\n'),
    used: [2, 2],
    series: [
      'Taux de chômage %: 2023-11 7.5, 2023-12 7.5, 2024-01 7.4',
      'Indice des prix: 2023-11 117.3, 2023-12 117.5, 2024-01 117.2'
    ]
  },
  {
    layout: 'Destatis, year and month in columns, words below',
    text: [
      'Verbraucherpreisindex: Deutschland, Monate;;;',
      'Jahr;Monat;Verbraucherpreisindex;Veränderung zum Vorjahresmonat in Prozent',
      '2023;Dezember;117,4;3,7',
      '2024;Januar;117,6;2,9',
      '2024;Februar;118,1;2,5',
      '__________;;;',
      '© Statistisches Bundesamt, 2024;;;'
    ].join('\n'),
    used: [3, 5],
    series: [
      'Verbraucherpreisindex: 2023-12 117.4, 2024-01 117.6, 2024-02 118.1',
      'Veränderung zum Vorjahresmonat in Prozent %: 2023-12 3.7, 2024-01 2.9, 2024-02 2.5'
    ]
  },
  {
    layout: 'StatCan, a row a value',
    text: [
      'REF_DATE,GEO,DGUID,Labour force characteristics,UOM,UOM_ID,SCALAR_FACTOR,VECTOR,COORDINATE,VALUE,STATUS,DECIMALS',
      '2024-01,Canada,2021A0,Unemployment rate,Percent,242,units,v1,1.7,5.7,,1',
      '2024-02,Canada,2021A0,Unemployment rate,Percent,242,units,v1,1.7,5.8,,1',
      '2024-01,Ontario,2021A1,Unemployment rate,Percent,242,units,v2,1.8,6.2,,1'
    ].join('\n'),
    used: [3, 3],
    series: [
      'Canada, Unemployment rate %: 2024-01 5.7, 2024-02 5.8',
      'Ontario, Unemployment rate %: 2024-01 6.2'
    ]
  },
  {
    layout: 'ABS, series in columns under their descriptions',
    text: [
      ',Unemployment rate,Participation rate',
      'Unit,Percent,Percent',
      'Series Type,Trend,Trend',
      'Frequency,Month,Month',
      'Series ID,A84423050A,A84423051C',
      'Jan-2024,4.1,66.8',
      'Feb-2024,3.7,66.7'
    ].join('\n'),
    used: [2, 6],
    series: [
      'Unemployment rate %: 2024-01 4.1, 2024-02 3.7',
      'Participation rate %: 2024-01 66.8, 2024-02 66.7'
    ]
  },
  {
    layout: 'NSO India, groups by rows and months in columns',
    text: [
      'Sl. No.,Group,Jan-24,Feb-24 (P)',
      '1,Food and beverages,183.6,184.0',
      '2,Fuel and light,180.0,180.3',
      '3,General index,185.5,185.8'
    ].join('\n'),
    used: [3, 3],
    series: [
      'Food and beverages: 2024-01 183.6, 2024-02 184',
      'Fuel and light: 2024-01 180, 2024-02 180.3',
      'General index: 2024-01 185.5, 2024-02 185.8'
    ]
  },
  {
    layout: 'NSO India, financial years',
    text: [
      'Item,2021-22,2022-23,2023-24 (PE)',
      'Gross value added,"1,49,71,000","1,61,13,000","1,72,90,000"'
    ].join('\n'),
    used: [1, 1],
    series: ['Gross value added: 2021/22 14971000, 2022/23 16113000, 2023/24 17290000']
  },
  {
    layout: 'KNBS, a month a row',
    text: [
      'Month,Overall inflation (%),Food inflation (%)',
      'January 2024,6.9,7.9',
      'February 2024,6.3,6.9'
    ].join('\n'),
    used: [2, 2],
    series: [
      'Overall inflation (%) %: 2024-01 6.9, 2024-02 6.3',
      'Food inflation (%) %: 2024-01 7.9, 2024-02 6.9'
    ]
  },
  {
    layout: 'one series revised: two figures of one month',
    text: [
      'date,series,value',
      '2024-01,Unemployment rate,3.8',
      '2024-01,Unemployment rate,3.9',
      '2024-02,Unemployment rate,3.9'
    ].join('\n'),
    used: [1, 3],
    said: ['two figures have one name and time, first in row 2 (“Unemployment rate, 2024-01”): 2 rows'],
    series: ['Unemployment rate %: 2024-02 3.9']
  },
  {
    layout: 'dots that may part thousands or decimals',
    text: ['Month,Steel output', 'January 2024,4.259', 'February 2024,4.301'].join('\n'),
    used: [0, 2],
    said: [
      'of 2 rows nobody can tell whether the mark in the figure parts thousands or decimals, first in row 2 (“4.259”)'
    ],
    series: []
  },
  {
    layout: 'one column with decimal commas, one with dots for thousands',
    text: ['Jahr;Einwohner;Quote', '2022;84.358;3,1', '2023;84.669;3,0'].join('\n'),
    used: [2, 2],
    series: ['Einwohner: 2022 84358, 2023 84669', 'Quote %: 2022 3.1, 2023 3']
  },
  {
    layout: 'UK council, a count withheld: nobody knows who came second',
    text: [
      'Ward,Candidate,Party,Votes',
      'Abbey,Asha Rawat,Labour,900',
      'Abbey,Vinod Pal,Green,withheld',
      'Abbey,Joe Marsh,Conservative,400'
    ].join('\n'),
    used: [2, 3],
    said: ['1 row had no count of votes, first in row 3 (“withheld”)'],
    contests: ['Abbey: Asha Rawat 900, Joe Marsh 400; -']
  },
  {
    layout: 'a census table: no results and no times',
    text: [
      'Town,Area (km2),Households,Population density',
      'Marford,31,12000,410',
      'Tilsea,44,9000,220'
    ].join('\n'),
    used: [0, 2],
    said: [
      'no column is known to hold the seat and the candidate and the votes (there are “Town”, “Area (km2)”, “Households”, “Population density”)'
    ]
  }
]
