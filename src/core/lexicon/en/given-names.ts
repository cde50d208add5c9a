import { transliterationKey } from '../../text/transliteration-key'
import { wordClass } from '../../text/word-classes'

// Given names as English-language papers print them, lower-case, in many tongues. Those of Western and some other
// tongues come from the lexicon of compromise 14 (MIT, Spencer Kelly and contributors); the rest is our own.

/** Given names of women. */
const women = `
  aada aadya aaliyah aaradhya aarti aasha abagail abbey abbi abbie abby abi abie abigail abril achieng ada adaeze
  adaline adalyn addie addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna
  adriana adrianna adrianne adriena adriene adrienne agatha aggie agnes agustina aicha aida aileen aimee aina aino
  ainsley aisha aishah aishwarya aisling aislinn aislynn ajla akiko akinyi akshata alaina alana alanis alanna alannah
  alanoud alayah alayna alba alecia aleisha alejandra aleksandra alena alesia alessandra alexa alexandra alexia alia
  alice alicia alicja alina aline alisa alise alisha alison alissa aliza alka allie allison allyson althea alya alycia
  alysa alyson alyssa amahle amaia amaira amaka amalia amanda amber amberly amelia amelija amie amilia amina aminata
  amrita amy ana anabel anamaria anandi ananya anastasia anastasija anaya andjela ane aneta anette angela angelia
  angelica angelina angeline angelique angie anika anisa anissa anita anja anjelica anjum ann anna annabel annabella
  annabelle annalisa annamaria anne annemarie annett annette annie annika annmarie anohito antoinette antonella
  antonia anupama anya aoi aoife aparna araceli aradhana aria ariana arianna arianne arielle arleen arlena arlene
  arlette aroha arpita asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat ashton asiya asja asma asmita
  assil astrid ataahua athena atieno audra audrey audri audry augustina augustine aurelia austeja ava avani avigail
  avni awa aya ayana ayanna ayesha aygun aylin ayn ayse aysel azra azuna barbara barbora barbra bayarmaa bea beatrice
  beatriz becca becky begum belinay belinda benita bernadette bernadine bernice bertha bertie beryl bess bessie beth
  bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley bhavna bianca biljana binita
  bintou bismah blanca blanche blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda
  brenna briana brianna brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni
  brittny bronwen bronwyn brooke bryanna brynn bushra caitlin caitlyn calista callie camila camile camilla camille
  candace candice cara carina carissa carla carlene carley carlie carlota carlotta carly carmel carmela carmella
  carmen carole carolina caroline carolyn carrie carrol casandra cassandra cassie catarina caterina catherina
  catherine cathleen cathryn cathy catrina catriona cayla cecelia cecile cecilia cecily celeste celia celina celine
  cerys chandra chanelle chantal chantelle charis charissa charla charlena charlene charlette charlotte charmaine
  chedeline chelsea chelsey cher cheri cherie cheryl chioma chitra chloe chrissy christa christal christen christiana
  christiane christie christina christine christy chrystal ciara cierra cindi cindy clair claire clara clare clarice
  claris clarissa claudette claudia claudine cleo cleopatra clotilde coleen colette colleen concepcion connie
  constance constanza consuelo cora coralie cordelia cori corina corine corinna corinne cornelia corrine courtney
  courtni courtny cristal cristina cyndi cynthia dahlia daina dalal damaris damia danette dani danica daniela daniele
  daniella danielle danika daniz daphna daphne dara darby darcey darcie daria darla darlena darlene davida davina
  dayle dayna deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena
  deepti deidre deirdre dela delia delilah della delores deloris delphine demetria dena denice denise desiree devika
  dewi dhia diana diane dianna dianne dina dinah dionne divya diya djeneba dolores dominique dona donna dora doreen
  doris dorla dorothea dorothy dorthy dottie ecrin edel eden edie edith edna edwina eevi eileen eilidh eisha ekaterina
  ekta ela elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina elinor elisa
  elisabeth elise eliska eliza elizabete elizabeth elizaveta ella ellen ellie elly elma elnora eloise elouise elsa
  elsie elva elvina elvira ema emanuela emelda emely emerald emi emile emilee emilia emilie emilija emily emina emine
  emma emmaline emmanuelle emmeline emmie emmy enid erica ericka erika erin erma ernestina ernestine eryn esma
  esmeralda esperanza estela estele estella estelle ester estere esther estrella ethel etienne etta eugenia eugenie
  eun-ji eunice eva evangelina evangeline evelin evelina evi evie evita ewa fajr fang fanta farah farida farrah
  farzana fatemeh fatiha fatima fatin fatma fatou fatoumata fay faye felecia felicia fenna fernanda fien fiona
  fionnuala flora florencia folake fozia fran frances francesca francina francine francisca francoise freda freja
  freya frida frieda gabi gabija gabriela gabriella gabrielle gale galina gamalat gamila gargi garima garnet gayatri
  gayle geeta geetha gemma gena genesis genevieve genna georgette georgie georgina geraldina geraldine geri germaine
  gertrud gertrude gia gianna gigi gilda gillian gina giovanna gisela gisele giselle gita gladys glena glenda glenna
  gloria glynis golda goldie googoosh gracie graciela grainne greta gretchen griselda guadalupe gudrun gunay gunel
  gwen gwendolyn gwyneth habiba hailey hala haley halima hallie hana hanah hanna hannah hariet hariette harmony
  harriet harriett harriette haruka hasnaa hasti hatice hattie hawa hayley heather heena heidi helen helena helene
  helga helmi hema henrietta hermine hessa hester hilda hildegard hillary himari hoda hollie hortense hosna hosniya
  hui huong hussa hyacinth hye-jin ida ila ilene iliana ilina ilona ilse imane imelda imogena imogene indira indu ines
  ingrid inji iona irati irena irene irina irma iryna isabel isabela isabele isabell isabella isabelle isadora ishita
  isidora isla islande isobel itzel iva ivaana ivalu ivana iwona izaro jacinda jacinta jackie jacky jaclyn jacquelina
  jacqueline jacquelyn jada jahanara jami jana janae jane janele janelle janessa janet janette janice janie janina
  janine janis jaqueline jasmin jasmina javiera jayanti jayashree jayne jazmin jazmine jeana jeane jeanette jeanie
  jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna jennette
  jenni jennie jennifer jenny jeri jerri jesica jess jessica ji-woo jil jilian jill jillian jing jo joan joana joane
  joann joanna joanne jocelyn jodi jodie jody joelle johana johanna joleen jolena jolene joni josefa josefina josefine
  joselyn josephina josephine josie jovana joya joyce juana juanita judeline judith judy jules julia juliana julianna
  julianne julie julienne juliet julieta juliette julissa justina justine kabita kacey kadiatou kaede kaia kaisa
  kaitlin kaitlyn kaleigh kali kalle kallie kalpana kamala kamila kamile kamini kanchan kanyakumari kaori kara karen
  kari karima karin karina karissa karla karly karolina karuna karyn kassandra kassie kat katarina kate katelyn
  katelynn katerina katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie
  katlyn katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely keiko keira keisha kejsi keley keli kelley
  kelli kellie kelsie kely kendra kenna kenza kera keri kerri khadija khadijah khadije khawla kheira khongordzol kia
  kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq kira kirsten kirstin kizzy klea
  konul kori kourtney krista kristen kristi kristie kristin kristina kristine kristy kristyna krystal ksenia kyla
  kylee kylie kyra lacey lacie lacy ladona ladonna laia laila lakesha lamija lana lara larisa larissa lata latasha
  latifa latisha latonya latoya laura laurel lauren laurie lauryn laverna laverne lavinia laxmi layla lea leah leana
  leandra leane leann leanna leanne leda leelavati leena leia leigh leila leilani leja lejla lela lena lenora lenore
  leola leona leonie leonora leora lesedi lesley lesli lesly leticia letitia lettie lex lexie leyla lia lian liana
  lianne libbie libby lidia lidya liepa lila lili lilia lilian liliana lilja lillia lillian lillie lilly lin lina
  linda lindsay lindsey lindsi lindsy lindy ling linh lisa lisette liv livia liz liza lizbeth lizette lizzie lois lola
  lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie lotte
  lottie louella louisa louise lovelie luann lucia luciana lucie lucija lucile lucille lucinda lucy luela luella luisa
  luise lula lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynn lynna lynne lynnette
  lynsey lyudmila mabel mable macie macy madalyn maddie madeleine madelina madeline madelyn madge madhavi madison
  madonna mae magda magdalena magdalene maggie maha maia maire mairead maisie maite maja malak malati malen malia
  malika malinda malini mallory mandakranta mandira mandy maneka manon manorama manuela mara marcela marcella marcelle
  marci marcia marcie marcy maren margaret margarette margarida margarita marge margery margie margo margot margret
  margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana mariane marianna marianne maribel
  marie mariela mariella marija marilyn marina maris marisa marisol marissa maritza marjorie marla marlena marlene
  marnie marsha marta martha martina martine marwa mary maryam maryan maryann marybeth maryjane marylou masoumeh
  mathilde matilda matilde mattie maud maude maura maureen mavis maxina maxine maya maybell mayra maysoun mazie
  mckenzie meagan meenakshi meg megan megha meghan mei melanie melina melinda melisa melissa mellisa menaka mercedes
  meredith meriem merissa merjem meron meryem meryl mia micaela michaela michele michelle michiko midori mika mikaela
  mila milagros mildred milena milica millicent millie milly mimi min-ji mindy minenhle minerva minnie mira miral
  miranda miriam mirlande mitzi miyar mobina moira mollie molly mona monica monika monique morag mridula mrignayani
  mrinalini muriel mwende mya myra myriam myrlande myrna myrtle mythili naasunnguaq nadene nadia nadina nadine nadya
  nafisa nahia naima naledi nalini nalla namrata nancy nanette naoko naomi naomie narges nargis natalia natalie
  nataliya natalya natasha nathalie nausheen neelam neerja nehir nel nela nelisa nell nellie nena nerissa nesreen
  ngozi nia niamh nichole nicki nicky nicola nicole nicolette nidhi niharika nika niki nikki nila nilay nina nirupama
  nisanur nisha nita nivedita nivi njeri noa noella noelle noemi nokuthula nomvula nora norah noreen noriko norma nouf
  nour nupur nur nuray nurul nyambura nyla octavia odelia odette odval ofelia oisha oksana ola olena olga olivia
  ophelia orla oumou oyunbileg padma padmini paige pallavi paloma pam pamela pandora paninnguaq paola parvati patrica
  patrice patricia patti pattie patty paula paulette paulina pauline peggy penelope perla petra philomena phoebe
  phylis phyllis pia pilar pipaluk polina polly poonam portia pragya pratima prerna priscila priscilla priyamvada
  prudence puteri putri queenie quiana rabina rachael rachel rachele rachelle rachida rachna rae raina rajni ramona
  randi rania ranjana raquel rayna reanna reba rebeca rebecca rebeka rebekah reem reema regina reihaneh reina rena
  renae renata renee reta revathi reyna rhea rhiannon rhoda rhona rhonda ria richelle ricki rikki riko rimas rin rina
  rita ritika riya robbin roberta robyn rochele rochelle rocio roghayyeh roisin rolanda ronda roni ronna rosa rosalie
  rosalina rosalind rosalinda rosalyn rosanna rosanne roseann roseanne rosella roselle rosemarie rosemary rosetta
  roshni rosie roslyn rowena roxana roxane roxanna roxanne roxie roxy rukhsana rukmini ruth ruthie saanvi sabina
  sabine sabrina sade sadhana sadie sahar saida saima sakeena sakineh sakshi sakura sallie sally salma salome samantha
  samina samira sandra sanjana sara sarah saraswati sarina sarojini savanna savannah savitri scarlett selena selene
  selina selma serena serife setayesh sevda sevinj shabana shahd shaheen shaikha shaim shaimaa shakira shalini shana
  shanaya shanda shania shanna shanon sharada shari sharlene sharon sharron sharyn shauna shawna shayla shayma shayna
  shazia sheba sheena sheetal sheila shelia shelley shelly sheri sheridan sherifa sherri sherrie sherry sheryl shikha
  shira shirley shirli shirly shona shraddha shristi shubhangi shyla sian sierra signe sigrid sillin silvia simona
  simone sindy sinead siobhan sita siti skye snezana sobia sofia sofie sofija sohini soledad solveig somayyeh sondra
  sonia sonja sonya soo-jin sophia sophie sri stacey staci stacie starla stefanie stela stella stephane stephanie
  subhashini suchitra sugandha suha sujatha sulochana sumaiya sumayah sumitra sunita surbhi susan susana susane
  susanna susannah susanne sushma susi susie suzan suzana suzane suzanna suzanne suzette suzie suzy svitlana sybil
  sylvia sylvie tabatha tabitha tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania
  tanika tanisha tanuja tanya tara tarana taryn tasha tasneem tatiana tawana tegan teodora teresa tereza teri terri
  terrie tess tessa tessie tetiana thalia thandi thandolwethu thea thelma theodora theresa therese thi thomasina thuy
  tia tiana tianna tiara tiffany tina tingting tisha tomoko toni tonia tonya tora tori tracey traci tracie tricia
  trina tripti trish trisha trista trudy tui tula tuva tyra ugne urmila ursula urte urvashi usha uxue valentina
  valeria valerie vanesa vanessa vasundhara veda velma vera verna vernice veronica vesna vicki vickie vicky vidya
  vikky viktoria viktorie viktorija vilte vimla violeta viviana vivien vivienne vusala wakana wanda wangari wanjiru
  wendi wendy whitney whitni whitny widelene wila wilhelmina willa willow wilma winifred winnie winnifred winona
  xiaomei xiaoyan ximena xinyi xiomara xiu yael yagmur yamini yan yarin yasmin yasmine yelena yesenia yetunde ying
  yoko yolanda yuina yuki yuna yvette yvona yvone yvonna yvonne zada zahra zainab zanele zara zeenat zehra zeinab
  zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola zora zsofia zubaida`
export const womensNames = wordClass(women)

/** Given names of men. */
const men = `
  aarav aaron aatos abdallah abdel abdoulaye abdul abdulla abdullah abdullo abdulrahman abe abel abraham abram abu
  abubakr abulfazl adam adama adan adebayo adewale adi adolf adolfo adolph adrian adriano advik afonso agus agustin
  ahmad ahmed ahmet aidan aiden aimar ajani akhilesh akinwumi akira aladdin alain alan alastair albert alberto
  albrecht alden alec alejandro aleksandar aleksander aleksandr aleksei alessandro alexander alexandre alexandros
  alexandru alexei alf alfonso alfred ali alistair allan allen alonso alonzo alphonse alphonso alton alun alvaro alvin
  amadou amar amarinder ambuj amine amir amit amitabh ammanuel ammar amos anas anatoli anatoliy anatoly ander anders
  andre andreas andrei andrej andres andrew andriy andrzej andy angelo angus aniruddha anirudh anthony antoine anton
  antoni antonio antony anwar aputsiaq arata archibald archie ari ariel arif ariki arindam arjun armaan armand armando
  armin arnaud arnav arno arnold aron arshad artem arthur artie artur arturo arvid aryan asad asahi ashfaq ashraf
  ashwin aslam attila augusto augustus aurelio avinash ayaan aykhan ayman azam aziz babatunde bakary balazs bambang
  bandar bandile banele barney barrett barry bart bartholomew bashar bashir ben benito benjamin bennie benny benson
  berat bernard bernardo bernhard bernie bert bertram bertrand beshoi bhagwan bhagwati bhupender bhupesh bhupinder
  bibek bilal billie billy bishal biswajit bjorn blaine bo bobby bogdan bohdan boris boubacar boyd brad bradford
  bradley brady branden brandon branislav brendan brendon brent brenton bret brett brian brice brij bruce bruno bryan
  bryce bryon buddy budi bulent burt burton buster byron caio cal caleb callum calvin camilo carl carlo carlos carlton
  carroll cary cecil cedric cesar chad chandrababu chandrashekhar chao charbel charles charley chas chester chet chidi
  chinedu christoph christophe christopher christos chukwuemeka ciaran cillian clarence claude claudio claus clay
  clayton clemens clement cletus clifford clifton clint clive clyde cody colby cole colin collin colton connor conor
  conrad constantin corey cornelis cornelius cory craig cristiano cristobal curt curtis cyril cyrus daan dafydd damian
  damien damion damon dan daniel danilo danny daren darin dario darius darnell darrel darrell darren darrin darryl
  daryl daud dave davi david deandre debashish deepak dejan delbert demetrius denis dennis denny deon derek derrick
  deshawn desmond deven devendra devin dewayne dewey dexter dhananjay dharmendra diarmuid dieter dietmar dietrich
  digvijay dilip dillon dimitri dimitris dinesh diogo dion dipankar dirk dmitri dmitry domingo dominic dominick
  dominik dominykas don donal donald dong-hyun donnell donnie donny donovan dorian doug douglas dovydas doyle dragan
  duane duc dudley dumitru duncan durga dushyant dustin dwayne dwight dylan dyllan eamon ebenezer ebrahim ed eddie
  edgar edmond edmund edoardo eduard eduardo edward edwardo edwin eero efrain efren ehsan einar eitan elbert eldon eli
  elias elijah eliot elisha elliot elliott ellis elmer elton elvin elvis elwood emanuel emeka emerson emery emil
  emiliano emilio emilis emirhan emmanuel emmett emyr enoch enrico enrique enzo eoin ergi eric erich erick erik ernest
  ernesto ernie ernst errol ervin erwin esteban ethan eugen eugene eusebio evan evaristo evens everett evgeny eymen
  ezra fabian fabien fabio fabrice fabrizio fadi fahd faisal farai farhan farooq farouk fausto fazal federico felipe
  felix femi feng ferdinand ferdinando ferenc fergus fernando fidel filip fionn fletcher florian floyd forrest
  francesco francis francisco franciszek franjo frankie franklin franklyn fraser fred freddie freddy frederic
  frederick frederik fredrick fredrik friedrich frits fritz fumio fyodor gabe gabor gabreal gabriel gabrielius
  gajendra galen ganga gareth garland garrett garry garth gary gavin genaro gennady geoff geoffrey georg george
  georges georgi georgios georgy geraint gerald gerard gerardo gerhard gerrit gerry gert ghulam giacomo giancarlo
  gianfranco gilbert gilberto giles gilles gino giorgi giorgio giorgis giovanni girdhari giriraj giuseppe glen glenn
  godfrey gonzalo goran gord gordon gottfried govind grady graham greg gregg gregor gregorio gregory grover guido
  guilherme guillaume guillermo gunnar gunter gunther gurdeep gurmeet gurpreet gus gustaf gustav gustave gustavo gwyn
  gyorgy haakon habib hafiz haider hal halim halvor hamid hamish hamza hank hans hao harbans harbhajan hardeep
  harendra harikrishna haris harjit harlan harley harold haroon harpal harri harry harsh harsha haruhito haruki haruta
  haruto harvey hasan hashim hassan hayato heath hector heinrich heinz heitor helmut hemant hendrik henri henrik
  henrique henry henryk herbert heriberto herman hermann hernan hiroshi homer horace horacio horatio hossein howard
  howie hubert hugh hugo hukum humberto hung huseyin huseyn hussain hussein huw hydar iain ian ibai ibrahim ichika
  ichiro idris ieuan iftikhar ignacio igor ijaz ike iker ikram ilija imad imam imran indrajit inuk inunnguaq ion ionut
  ira irfan irvin irving irwin isaac isaiah isaias ishaan ishaq ishwar isiah isidro ismael ismail issac istvan itai
  itsuki ivan ivica iwan jacob jacques jaden jae-in jafar jagan jagannath jaideep jairam jaka jake jakob jakov jakub
  jamal james jameson jamison jared jarod jaroslav jaroslaw jarrett jarrod jarvis jason jasper jaswant jatinder javed
  javier jawad jayden jayram jayson jed jeff jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jerome
  jeronimo jerry jerzy jesus ji-hoon jian jignesh jim jimi jimmie jimmy jin-ho jiri joao joaquin joel joesph joey
  johan johann johannes john johnathan johnathon johnie johnnie johnny joko jokubas jon jonah jonas jonathan jonathon
  jonny jordi jordon jorg jorge jose josef joseph josh joshua josiah josue jozef juan jukka julen julian julien julio
  julius jun jurgen justin jyotiraditya kacper kailash kajus kalyan kamal kamau kamil kamlesh kanata kanhaiya karim
  karl kartik kashi kashif kaspar kathem kauri kaushik keenan keir keith kemal ken kendrick kenichi kenji kenneth
  kenny kenton kermit keshav ketan keven kevin khaled khalid khalil khum kieran kingsley kip kipchoge kiprono kiril
  kirill kirk kirollos kjell klaus kofi koji konrad konstantin kristian kristopher krzysztof kuldeep kurt kurtis
  kwabena kwame kwesi kyle kyls kyung-ho lachlan lal lalu lamar lambert lamont landon larry lars laszlo laurence
  laurent lawrence laxman lazaro leandro lech leevi lei leland len lennart lenny leon leonard leonardo leonel leonid
  leopold leopoldo lester lethabo levente levi liam liang linus lionel lior lisandro lloyd logan lokendra lokesh long
  lonnie loren lorenzo lou louie louis lovro lowell lubomir luc lucas luciano lucien ludovic ludvig ludwig luigi luis
  luiz luka lukas luke luther luuk lyle lyndon maayan macaulay maciej madan magnus mahadev mahamadou mahammad mahdi
  mahesh mahipal mahmood mahmoud mahmud majd majid makoto maksim malachai malachy malcolm malik mallikarjun mamadou
  mandla manfred manish manny manohar manpreet mansoor manuel maqbool marc marcel marcell marcello marcelo marcin
  marco marcos marcus mariano mario marios marius markel marko markos markus marlin marlon marquis marshall marti
  martim martin marty marvin masood masoud massimo matej mateo matheus mathew mathias mathieu mathis matias matt
  matteo matthew matthias mattia mattias matus matyas maurice mauricio maximilian maximiliano maxwell mehdi mehmet
  melvin merle merrill mervin mervyn micah michael michal micheal michel mick mickey micky miguel mihai mikaere mike
  mikel mikhail mikolaj milhouse milo milorad milos milton min-jun minato minik mircea mirza mitch mitchell mithilesh
  modibo moe mohamad mohamed mohammad mohammed mohan mohd mohsin moises monte monty moritz moses moshe moussa mridul
  mubarak muhamed muhammad muhammed mujahid mukhtar mulayam munir murad murat murli murlidhar murtaza mushtaq mustafa
  mustapha mykola myles myron nadeem naeem naeemul nagendra nageshwar nahom nana narayan naresh narinder nasir nasser
  nate nathan nathanael nathaniel nathuram nathy navjot navneet nawaz nazir neal nebojsa ned neeraj neil nelson
  neville nguyen nicholas nickolas nicolae nicolas niels nigel nihal niilo nik nikau nikhil niklas nikola nikolai
  nikolay niles nilotpal nils nitish noah noam noel nojus nolan nomaan norbert norman nuka nuno obinna octavio odd
  oier oisin olaf olav oleg oleksandr oliver olivier olusegun oluwaseun om omar omer omprakash ondrej ori orville
  osama oscar oskar osman osvaldo oswald otis otto oumar owain owen pablo padraig paolo parimal parminder parth partha
  parvez pascal patricio patrick patrik paul paulie paulo paulos pavel pavlo pedro pekka peng per percy pervez petar
  pete peter petr petro petros phil philip philipp philippe phillip pierluigi pierre pieter pietro pinaki piotr piyush
  porfirio prabhakar pradyumna prakash pranab pratap pravin pravit prem preston prithviraj purushottam pyotr qasim
  qiang quentin quincy quinton rachid radovan rafael rafiq raghu raghunath raghuram rahim rahman rahul rainer rajat
  rajbir rajdeep rajender rajesh rajinder rajnath rajpal rakesh ralf ralph ramakant ramakrishna ramchandra ramdas
  ramesh rameshwar ramiro ramon ramzan ranbir randal randall randolph ranveer raoul raphael rashad rasheed rashid
  rasmus ratan ratko raul raveesh ravish rawiri rayan raymond raza recep reece reggie reginald regis rehman reid
  reuben reyansh reynaldo reza rhett rhys riaz ricardo riccardo richard richie rick rickey rickie ricky rico rigoberto
  rishi rizwan roan robbie robby robert roberto rocco roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan
  roland rolando rolf roman romeo ron ronald ronan ronnie ronny rory rosario roscoe ross roy royce ruaridh ruben rubin
  rudolf rudolph rudy rufus rui rune rupert rupesh ruslan russ russel russell rustam ryan ryou saad sabir sachidanand
  saddam sadiq saeed safdar sahil sal salahuddin saleem salik salim salman salvatore sambit sameer sami samir samkelo
  sammie sammy samuel sandeep sandesh sandor sandro sanjay sanjoy santiago santino saqib sardar sarfaraz sarvesh
  satoshi satpal satyajit satyendra saul sayed scot scott scottie scotty seamus sean sebastian sebastien sekou selim
  sepp serge sergei sergey sergio serhiy seth seymour shabbir shafiq shahbaz shahid shailendra shailesh shakeel
  shaktikanta shamim shane shankar shantanu shaquille sharad sharif shashank shatrughan shaukat shaun shawn shayne
  shekhar sheldon shelton sherman shinzo shivraj shlomo shoaib shrikant sid siddaramaiah siddhartha sidney sigmund
  sikandar silas silvio simon sipho sitaram siyabonga slobodan sohail solomon somnath soren souleymane sourav souta
  spencer stan stanislav stanislaw stanley stefan stefano stefanos stephan stephen steve steven stevie stewart stu
  stuart subhankar subhash subramanian subrata sudesh sudhakar sudhanshu sudhir sukhbir sukhdev sukumar sulaiman
  suleiman suleyman sung-min suraj suresh surinder surjit surya sushant susilo suvendu sven svend swapan syed
  sylvester szymon tadeusz tadgh tadhg taha tahir taichi taika takashi tanner tao taras tareq tariq taro tathagata
  tatsuki tawanda tayyip ted teddy tejashwi tejasvi tendai terence terrance terrell terrence thabo thad thaddeus
  themba theo theodor theodore thiago thom thomas thorbjorn tiago tim timmy timo timothy tirath titus tobias toby tod
  todd tom tomas tomasz tommaso tommie tommy tomoharu torsten traian travis trent trenton trevor trey tristan
  trivendra troy truman tuan tudur tulsi tunar tunde turki ty tyler tyrone tyson udayan uddhav ughur ujjwal ulises
  ulrich ulrik ulysses umberto umesh unax upendra uri usman uthman uttam uwe vaclav val valentin valentine van vance
  vasily vasudev venkaiah venkatesh vern vernon vic vicente victor vidyasagar vihaan vijayan vikrant viktor vinayak
  vince vincent vincenzo viorel vipul virender virgil vishwajit vishwanath vitaly vitor vittorio vivaan vivek vlad
  vladimir vladislav vojtech volodymyr vyacheslav wahid wallace wally walt walter waqar waseem wasim waylon wayne wei
  wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm willard william
  willie willis willy winfried winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier xhoel xi xin
  yadunath yahli yahya yakub yanis yann yannick yaqub yaroslav yashwant yasin yasser yassin yassine yevgeni yevgeny
  yogendra yogi yonas yonatan yonathan yong yosef yoshi yoshihide yousaf yousef yousouf youssef yousuf yuen yuri yuriy
  yury yusif yusuf yuuma yuval zac zach zachariah zachary zachery zack zackary zafar zaheer zahid zahir zakaria zan
  zane zbigniew zdenek zhi zia ziad zoltan zoran zulfiqar`
export const mensNames = wordClass(men)

/** Given names of either, or of whom the list does not know. */
const eithers = `
  adrien ajay ajit akash akbar alex alexis alfie alois alok amal aman amita amrit anand ananda andi andra andrea
  andrey angel anil anila anish anjali anju anuj anup anupam anusha archana arun aruna arvind ashima ashis ashish
  ashley ashok asif asim atif atul aubrey avery avi basil beena beverly bharat bharati biff bill bina binod blair
  blake blaze blossom bob buck cameron carey carol carola casey cassidy chandan chandana charlie chase chetan cheyenne
  chris christian chuck daisy dakota dale dana darcy dawn dean deep deepa deepika dev devan devi devon dipak dipika
  dolly drew earl eve evelyn florence foster francois frank franz gabriele gaby gail ganesh gaurav gauri gene ginger
  girish gopal grace grant guy hamida hari harish hasina hayden hilary hina hinata holly ilya ina inga iris ishan jack
  jagat jagdish jai jaime jamie jammie jan jasmine jatin jay jaya jayant jean jesse jessie jie jitendra joe jordan joy
  jude june jyoti kabir kai kala kamla kapil karan kareem kasey kelly kelsey kendall kenyatta kerry kim kiran kishan
  kishore komal kris krishan krishna kumar kumari kunal lakshman lakshmi lalit lalita lance lashawn lee leela leif leo
  leslie lewis lily luca lucian mack madhav madhu madhuri mads mahendra mala mallika mamata mamta manaia manisha
  manjit manju manoj mansi marion mark marlo marshal mathilda matti matty max maxime may meena meera mehmood mel
  melokuhle milan mina minh minna mohana mohini mohit morgan mukesh mukul namita nandini nandita narendra naseem nasim
  naveen navin neena neeta neha nelly nick nico nikita niko nikos nilesh niraj nirmal nirmala nitin noor ollie omkar
  pankaj parker parul parveen pat pavan pawan payal pearl peg penny perry philippa pierce pooja prabha prabhat prabhu
  pradeep pradip pramod pranav prasad prasanna prashant pratibha pratik praveen praveena preeti prema priya priyanka
  puja punam puneet punit purnima quinn radha radhika raghav raj raja rajan rajeev rajendra rajiv raju ram rama raman
  rana randy ranjan ranjit rashida rashmi ravi ravindra ray reena reese reeta regan rekha rene renu renuka rex richa
  riley ritu rob robin rod rohini rohit rose rowan ruby rupa sachin sadia sagar saif salima sam samita sandhya sandip
  sandy sangeeta sanjeev sanjib sanjit sanjiv santosh sarika sarita saroj sasha satish satya saurabh savita seema
  shahida shail shaila shakil shakti shannon shanti sharmila shashi shay shea sheela shelby shiloh shilpa shiv shiva
  shivam shivani shobha shreya shruti shubham shyam shyama siddharth sima skip skyler smita sneha sonal sonali spike
  stacy stefania stew subhas sudha sudip sue sujata sujit suman sumana sumesh sumit sumita sunil sunila surendra
  sushil sushila swati syd tanvi tapan tapas taran tarun taylor terry tony tracy uma umang valery vandana varun vasant
  vasanta victoria vijay vijaya vikas vikram vimal vimala vinay vineet vinita vinod viola violet vipin viren virendra
  virginia vishal vishnu vivian wade warren will yash yogesh yogita`
export const eithersNames = wordClass(eithers)

/** Whether a lower-case word is a given name of anybody. */
export const isGivenName = (word: string): boolean =>
  womensNames.has(word) || mensNames.has(word) || eithersNames.has(word)

let sounds: ReadonlySet<string> | null = null

/** Whether a lower-case word of five letters or more sounds like a given name on the lists ("vinodh"). */
export function soundsLikeGivenName(word: string): boolean {
  if (word.length < 5) return false
  sounds ??= new Set(
    [women, men, eithers].flatMap((list) => list.trim().split(/\s+/)).map((name) => transliterationKey(name))
  )
  return sounds.has(transliterationKey(word))
}
