import { wordClass } from '../../text/word-classes'

/**
 * Surnames that many bear. From the lexicon of compromise 14 (MIT, Spencer Kelly and contributors) and our own.
 */
export const surnames = wordClass(`
  pal lal ram dev nath prakash
  abbas acosta adams adebayo adeyemi adler agarwal aguilar ahluwalia ahmad ahmed akhtar aleksejev aliyev allen almeida
  alvarez alves andersen anderson andersson andov andreassen andrejev andrews angelov angelova ansari araujo araya
  armstrong arslan asante aslan atchison atkinson ayala aydin babic bach badal baez bahk bahng baig bailey baker
  bakker baldwin balogun bandara bandyopadhyay banerjee banik barbieri barbosa barnes barnier bartlett barua bashir
  bates bauer becker beckham bedi beethoven begu bektashi bell bengtsson benitez bennett berger bergman bergmann
  berisha bernasconi berndsen bhak bhang bhatt bhoumik bhowmik bhuiyan bianchi bisht bishwas biswas blanco blazevic
  blondal boateng bogdanov bondarenko bonik boruya bose bosu botha bouchard boyko bozic bozinov brankov brar briem
  brooks brown browne bryant buchanan burke byrne bytyqi caceres calderon campbell cao cardoso cardozo carlsson carr
  carter caruso carvalho castillo castro cavadini ceban cebotari celik cengic cereghetti cerna cerny chakma
  chakraborty chan chand chang chapman chatterjee chattopadhyay chaturvedi chaudhry chauhan chavan chavez che chen
  cheon cheong cheung chiu choi chong chopra choudhury choung chow chowdhury choy christensen christiansen chung chwe
  ciobanu clark clarke cohen coleman collins conti contreras cooke cooper corbyn correa correia costa cox crawford
  crivelli cruz cunningham dahl damcevski daniels danielsen dankula das datta davidov davidson davies davis debnath
  delgado delic demir demirovic deng dervishi desai deshmukh devi dewan dhillon dias diaz dickinson dimitrov dimitrova
  dissanayake dixon djurhuus dlamini dogan doherty dominguez donev dordevic dotto driscoll duarte dubey dubois dumitru
  dunn durand duric dutta dvorak dvorakova eder edison edwards einstein eriksen eriksson escobar espinoza esposito
  estrada evans eze faber fadnavis farrell ferhatovic fernandes fernandez ferrara ferrari ferreira filipov filipovic
  fischer fisher fitzgerald fjeldsted fleming flores fontana fortin fournier fowler freeman friedman fuchs fuentes
  fujita fuller gagne gagnon galeano gallagher galli gallo gamage gandhi gao garcia gardner garza gashi gauthier
  gehlot georgiev georgieva gheorghe ghosh gibson gil gill gimenez giordano gjonaj gjoni goldberg goldstein golubev
  gomes gomez goncalves gonzales gonzalez goode goodman gorbachev govender gowda grayling green greene grewal grgic
  griffith griffiths gruber guerra guerrero gunnarsson guo gupta gustafsson gutierrez guzman gwon hadzic hagen hall
  halvorsen hamalainen han hansen hansson haque harding harper harris hart hasan hasani hasanov hasanovic hashimoto
  haugen haung hawkins hayashi hayes hegde heikkila heikkinen heinonen hemingway henderson henriksen hernandez herrera
  hess higgins hill hitchcock hjaltalin hoang hodzic hofer hoffman hoffmann hofmann hojgaard hok holmes holt hopkins
  horak horakova horvat howard howe hoxha hristov hristova hu huaman huang huber hughes hussain huynh ibrahimovic
  iglesias ikeda iliev ilieva inoue ionescu ishikawa ito ivanou ivanov ivanova iyengar iyer jackson jacobs jacobsen
  jakobsson jankovic jansen janssen janssens jansson jarvinen jenkins jennings jensen jhang jimenez joensen johannesen
  johannessen johansen johansson johnsen johnson johnston jones jonsson jorgensen joshi joung jovanovic jung juric
  kahn kalloe kamau kaminski kane kang kaplan kapoor karjalainen karlsen karlsson kastrati kato kaur kaya kayser
  kazlov keller kelly kennedy khan kher khumalo kieffer kikuchi kilic kim kimura king kinnunen kipkemboi kiprotich
  klein kluivert knezevic kobayashi koch korhonen koskinen kovac kovacevic kovacic kovacs koval kovalchuk kovalenko
  kowalczyk kowalski kozlov kramer krasniqi kraus krause kravchenko kremer krishna kristensen kristiansen kryeziu
  kucera kucerova kulkarni kumar kumara kushwaha kuznetsov kvaran kwok kwon laine laitinen lammy lang larsen larsson
  lau lavoie lawson le lebedev lee lefebvre lefevre lehmann lehtinen lehtonen leitner leka lekaj lenin leroy lewis li
  liang lim lin lincoln lindberg lindholm lindstrom liu liyanage lombardi lopes lopez lovric lowe lukic lund lungu luo
  ly lynch ma macdonald mackenzie maclean madrigal madsen maeda magnusson mahato maier majerus makarov makela makinen
  malhotra malik mamani mammadov mancini mandal manjhi mann mariani maric marin marino markovic marques marroquin
  martin martinez martins matei matic matsumoto matthews maurya mayer mayr mccarthy mcdonald mcdonnell mcgregor
  mcintyre mckenna mclaughlin mclean mcmahon meena mehmedovic mehmeti mehra mehta meier meijer mejia melnyk melo
  mendes mendez menon mensah mercier messi messier meyer meyers micrachi mihhailov mikkelsen miller milosevic mirza
  mishra mitchell modi mohan mokoena molina moller mondal monroe montgomery moore mora morales moreau moreira moreno
  moretti mori morin morina morozov morris morrison mortensen morton moser moss mozart mukherjee mulder muller munda
  munoz munteanu murati muratovic murphy murray murthy mussolini mwangi myers nagy naidoo naidu nair nakajima nakamura
  nakashima narayan nash navarro ndlovu negi neilson nelson nemcova nemec nguyen nichols nicholson nielsen niemi
  nieminen nikolic nikolov nikolova nilsen nilsson nishad nixon nkosi norodahl norris novak novakova novikov novotna
  novotny nowak nunes nunez nwosu nyman o'brien o'connor o'donnell o'neill o'sullivan obama obrien ochieng oconnor
  odhiambo ogawa okafor okonkwo oliveira oliynyk olofsson olsen olson olsson oneill orellana ortega ortiz orwell
  osborne otieno owens owusu ozdemir ozturk pahk pahng pak pandey papadopoulos parekh park parker paswan patel patil
  patterson pavic pavlov pavlovic pawar pearson pedersen peeters pena pereira perera peretz perez peric perkins
  persson peters petersen peterson petrov petrova petrovic pettersen pettersson phak pham phan phang phillips picasso
  pichler piero pillai pinas pinto polishchuk popescu popov popovic portillo poulsen powell prasad pretorius prifti
  prochazka prochazkova putin quispe qureshi radic radu rajbhar ramirez ramos ramsay rantanen rao rasmussen rathore
  ravelli rawat reagan reddy rees reis reiter reuter reyes reynolds ribeiro ricci richards richardson ries rivas
  rivera rizzo roberts robertson robinson rocha rodrigues rodriguez rogers rojas romano romero roosevelt rosenberg
  rossi rotari roth roux rowe rowling roy rubio ruiz russo rusu ryang ryoo ryu saarinen saha sahin saini saito
  sakamoto salas salihovic salminen salo salonen sanchez sandberg sanders sandhu santana sante santos sanz saric
  sarkar sasaki sato saunders savic scheving schiltz schmid schmidt schmit schmitt schmitz schneider schroeder
  schubert schulz schwarz scindia scott segura seinfeld semjonov semyonov sen seoh sepulveda serrano sethi shah shala
  sharma shehu shekhawat shetty shevchenko shevchuk shimizu shinde shukla siddiqui sidhu silva simmons simonsen
  sinatra sinclair singh sirbu sithole smirnov smit smith smyth sokolov solanki solovyov soren sorensen sosa soto
  soung sousa stalin starmer steele stein steiner stephens stevens stevenson stewart stoica stojanovic stoyanov
  stoyanova suarez subotic sullivan sun suzuki svensson svoboda svobodova szabo tahirovic takahashi tanaka tang tate
  tavares teixeira thackeray thatcher thill thomas thompson thomsen thomson thorarensen thorlacius tian tiwari tjin
  tkachenko todorov todorova tolstoy tomic torres toth tran tremblay trivedi tryniski tsui tuominen turcan turner
  turunen valenzuela valverde vargas vasilyev vasquez vassiljev vazquez velasquez verma vesela vesely vidal vidovic
  villalba villalobos vinogradov virtanen visser vivaldi vogt volkov vorobyov vukovic waage wagner walker walsh
  walters walton wang ward watanabe watson webb weber webster weiss welter wilkinson williams williamson wilson wimmer
  winkler wisniewski wojcik wolff wong wood wright wu xiao xie xu yadav yamada yamaguchi yamamoto yamasaki yamashita
  yamazaki yang yeun yeung yi yildirim yildiz yilmaz yokoyama yoon yoshida yun zakharov zaytsev zhang zhao zheng zhou
  zhu zimmermann zulu`)
