/**
 * How common words are misspelt: a stem as it is printed and as it is spelt. Every word that begins with the first is
 * taken for one that begins with the second ("seperat" for "separate", "separately", "separation"). A row with "=" is
 * one whole word; "_" stands for a space. Compiled for this desk; no stem begins a word of British, American or
 * Indian English.
 */
export const misspellings = `
abandonned abandoned|aberation aberration|abscence absence|absense absence|absolutly absolutely
absorbtion absorption|abundence abundance|acceptible acceptable|accesible accessible
accessable accessible|acchiev achiev|accidently accidentally|accomadat accommodat|accommadat accommodat
accomodat accommodat|accompanyed accompanied|accomplise accomplice|acheiv achiev|achivement achievement
acknowledgd acknowledged|acknowlege acknowledge|acommodat accommodat|acquaintence acquaintance|acquited acquitted
acros= across|actualy actually|additionaly additionally|adequatly adequately|adhear adhere|admissable admissible
admited admitted|admitedly admittedly|adolecen adolescen|adress address|advertisment advertisement
advertize advertise|advizor advisor|aeriel aerial|affadavit affidavit|afficionado aficionado|afterall after_all
againist against|agains= against|aggreed agreed|aggreement agreement|agreeement agreement|agressi aggressi
agression aggression|agressor aggressor|airbourne airborne|alegation allegation|alledge allege|allegience allegiance
alliegance allegiance|alligation allegation|allmost almost|allready already|allright all_right
alltogether altogether|almsot almost|alot= a_lot|alraedy already|alreayd already|altho= although|althought although
amatuer amateur|amature amateur|ammend amend|ammount amount|amunition ammunition|analize analyse|analyis analysis
anarchim anarchism|anaylsis analysis|ancilliary ancillary|aniversary anniversary|anniversery anniversary
annoint anoint|annouce announce|annoucement announcement|announcment announcement|annualy annually
anomolies anomalies|anomoly anomaly|anonimous anonymous|anonymus anonymous|antartic antarctic|anual annual
anually annually|apalling appalling|apparant apparent|apparrently apparently|appealled appealed|appearant apparent
appeareance appearance|appearence appearance|applicaton application|appointement appointment|appointmen= appointment
appoligi apologi|appologis apologis|appologiz apologiz|appology apology|apppro appro|appropiate appropriate
appropriatly appropriately|approximatly approximately|approxmat approximat|aproach approach|aproval approval
aprove approve|aprox= approx|aproximat approximat|aquaint acquaint|aquir acquir|aquit acquit|arangement arrangement
archaelogi archaeologi|architechture architecture|architechural architectural|arguement argument
arithmatic arithmetic|arival arrival|armement armament|arrainge arrange|arrangment arrangement|arrised arisen
articial artificial|asassin assassin|asociat associat|asociation association|assasin assassin
assistence assistance|assistent assistant|assitan assistan|assocation association|assocciat associat
asthetic aesthetic|aswell as_well|athelet athlet|athiest atheist|atleast at_least|attemp= attempt|attemped attempted
attemting attempting|attendence attendance|attendent attendant|attorny attorney|attourney attorney|audiance audience
auther= author|authorites authorities|authoritys= authorities|autority authority|availble available
availiable available|availible available|avaliable available|awarness awareness|aweful awful|backgroud background
balence balance|baloon balloon|bankrupcy bankruptcy|bargin bargain|basicly basically|batallion battalion
battallion battalion|beauracra bureaucra|becasue because|becaus= because|beccause because|becomeing becoming
becomming becoming|becuase because|befor= before|begining beginning|beleif belief|beleiv believ
beligerent belligerent|belive believe|belligerant belligerent|benefical beneficial|beneficary beneficiary
benifi benefi|beter= better|betweeen between|betwen between|beween between|bilion billion|bizzare bizarre
blatent blatant|boundries boundaries|boundry boundary|bouy buoy|boyant buoyant|breakthough breakthrough|breif brief
brigadeer brigadier|brillant brilliant|britian Britain|brocoli broccoli|brocolli broccoli|budgetery budgetary
buget budget|buisness business|buraucra bureaucra|bureacra bureaucra|burocra bureaucra|busines= business
busness business|bussiness business|calandar calendar|calender= calendar|campagin campaign|campain campaign
campaing campaign|candiate candidate|candidat= candidate|canidate candidate|cannidate candidate|capible capable
captian captain|careing caring|carreer career|carrer career|carribean Caribbean|casualities casualties
casulty casualty|catagor categor|catagori categori|cealing ceiling|cemetar cemeter|cemetary cemetery
cemetry cemetery|ceratin certain|certian certain|certifcat certificat|challange challenge|challanging challenging
championchip championship|champoinship championship|charachter character|charactor character|charater character
charecter character|cheif chief|childen children|childern children|chocolat= chocolate|choosen chosen|chruch church
cieling ceiling|cigarete cigarette|circuitious circuitous|circut circuit|citizan citizen|citzen citizen
civilan civilian|civillian civilian|clasic classic|clearence clearance|cliant client|coaliton coalition
colaborat collaborat|colapse collapse|collapsable collapsible|collasp collaps|colleage colleague|collegue colleague
collegues colleagues|colum= column|comand command|comapnies companies|comapny company|comemmorat commemorat
comemorat commemorat|comercial commercial|comision commission|comission commission|comitment commitment
comittee committee|commemerat commemorat|commerical commercial|commision commission|commited committed
commitee committee|commiting committing|commitmen= commitment|committe= committee|committment commitment
commmun commun|commuity community|communites communities|communty community|compair compare|companys= companies
comparision comparison|compatab compatib|compatable compatible|competetive competitive|competion competition
competitve competitive|compettion competition|compitition competition|complaintant complainant
completelly completely|completly completely|complience compliance|compnay company|compulsary compulsory
compulsery compulsory|comunicat communicat|comunist communist|comunity community|conceed concede|concensus consensus
concieve conceive|concious conscious|conciousness consciousness|condidtion condition|condolance condolence
conducter conductor|conect connect|conection connection|conferance conference|confidance confidence
confidental confidential|confirmaton confirmation|congradulat congratulat|congragat congregat
congresional congressional|consciencious conscientious|conscientous conscientious|consecutiv= consecutive
consensous consensus|consequece consequence|consequense consequence|conservativ= conservative
conservitive conservative|considerd considered|consious conscious|consistancy consistency|consistant consistent
consistantly consistently|consituen constituen|consitution constitution|constitiution constitution
constituancy constituency|constituional constitutional|constrution construction|constuct construct
consultent consultant|consumtion consumption|contemperar contemporar|contempory contemporary|continous continuous
continously continuously|continueing continuing|contravers controvers|contries countries|controled controlled
controling controlling|controll= control|controvercial controversial|controversal controversial
conveniant convenient|convential conventional|conversly conversely|convertable convertible|convicton conviction
convienien convenien|convinien convenien|coorperat cooperat|corespond correspond|corperat corporat
corporaton corporation|correspondance correspondence|correspondant correspondent|coruption corruption
councellor councillor|councelor counsellor|councilers councillors|counries countries
counterfiet counterfeit|countires countries|countrie= country|courtesey courtesy|courthous= courthouse
coutry country|coverd covered|credability credibility|creditted credited|criminaly criminally|critisi critici
critisim criticism|critism criticism|critized criticized|crucifiction crucifixion|cruicial crucial|curency currency
curently currently|curiculum curriculum|currenly currently|curriculm curriculum|customery customary|daugter daughter
daugther daughter|deathes deaths|decend descend|decendant descendant|deciev deceiv|decieve deceive|decison decision
decisons decisions|declair declare|defecit deficit|defendent defendant|deficite deficit|definat definit
definately definitely|definatly definitely|definetly definitely|definitly definitely|defintely definitely
deliberatly deliberately|delibrate deliberate|demonstator demonstrator|demostrat demonstrat|deparment department
departement department|departmen= department|depature departure|depresion depression|deptartment department
deriviat derivat|descibe describe|descision decision|describtion description|desicion decision|desireable desirable
desparat desperat|desperatly desperately|dessicat desiccat|destory destroy|destrory destroy|destroyd destroyed
detatch detach|deterent deterrent|deteriat deteriorat|develope= develop|developement development
developmen= development|developped developed|develpment development|devestat devastat|devlop develop
diaster disaster|dictater dictator|dieases diseases|diferent different|differance difference|differnt different
difficulity difficulty|difficutl difficult|diffrence difference|diffrent different|dificult difficult|dilema dilemma
dilemna dilemma|diplomancy diplomacy|diptheria diphtheria|direcly directly|directer director|directoy directory
disabilty disability|disapear disappear|disapearance disappearance|disapoint disappoint|disappearence disappearance
disastero disastro|disasterous disastrous|disatrous disastrous|discrimat discriminat|discription description
disctrict district|discusion discussion|diseas= disease|disguss discuss|disipline discipline|dismisal dismissal
disolve dissolve|dispair despair|disproportiate disproportionate|dissagree disagree
dissapear disappear|dissapoint disappoint|dissappoint disappoint|dissaster disaster|disscus discuss
distibut distribut|distric= district|distrub disturb|divison division|divisons divisions|docter doctor
documen= document|dominent dominant|doubtfull= doubtful|doulbe double|dramaticly dramatically|drasticly drastically
draugh= draught|drunkeness drunkenness|duely duly|dureing during|durring during|eachother each_other
earlies= earliest|earlist earliest|earthquak= earthquake|easilly easily|easly easily|ecomonic economic
ecomony economy|econimic economic|econmic economic|econmy economy|ecstacy ecstasy|educaton education
effecient efficient|efficen efficien|efficency efficiency|efficeny efficiency|eighten= eighteen|eigth eighth
elction election|elecion election|elecronic electronic|electon= election|electricty electricity|elegibl eligibl
eleigible eligible|eligable eligible|eloquan eloquen|embarass embarrass|embarras= embarrass|embarrased embarrassed
embarrasing embarrassing|embarrasment embarrassment|embassay embassy|embasy embassy|embezl embezzl
emergancy emergency|emergen= emergency|emision emission|emited emitted|emminent eminent|emmission emission
emperic empiric|employement employment|employmen= employment|emplyee employee|emplyer employer
encouragment encouragement|endevour endeavour|enforcment enforcement|engineeer engineer|enginering engineering
enginneer engineer|enormou= enormous|enoug= enough|enought enough|enourmous enormous|enterpreneur entrepreneur
entertainement entertainment|entertainmen= entertainment|enthousias enthusias|enthusiam enthusiasm|entirly entirely
entitity entity|entrence entrance|entrepeneur entrepreneur|entreprenur entrepreneur|enviorment environment
envirnoment environment|enviroment environment|enviromental environmental|environement environment
environmen= environment|epedemic epidemic|equiped equipped|equippment equipment|equiptment equipment
equitment equipment|equivalant equivalent|equivelant equivalent|equivilent equivalent|erradicat eradicat
esential essential|especally especially|especialy especially|essencial essential|essensial essential
essentialy essentially|establishmen= establishment|establisment establishment|estiamte estimate|eventualy eventually
eventully eventually|evidentally evidently|exagerat exaggerat|exaggarat exaggerat|examinaton examination
excecut execut|exced= exceed|excedd exceed|excede exceed|excelent excellent|excellant excellent|excercis exercis
excersi exerci|excitment excitement|exeed exceed|exept except|exersize exercise|exhibiton exhibition|exhibt exhibit
exhileratt exhilarat|exhuberan exuberan|exilerat exhilarat|exisiting existing|existance existence|existant existent
exitement excitement|expecation expectation|expecially especially|expeditur expenditur
expediture expenditure|expendature expenditure|experiance experience|experiement experiment|experimen= experiment
experince experience|expieren experien|expirment experiment|explainat explanat|explaination explanation
explaned explained|explosivs explosives|explotation exploitation|expresion expression|exteme extreme
extention extension|extentions extensions|extered exerted|extravagent extravagant|extreem extreme|extremly extremely
extrodinar extraordinar|extrordinar extraordinar|eyewitnes= eyewitness|eyewittness eyewitness|facilites facilities
facilty facility|facinat fascinat|facisism fascism|facist fascist|falsly falsely|familar familiar|famile= family
familes families|famliar familiar|famoust famous|fanatism fanaticism|farenheit Fahrenheit|feasab feasib
feasable feasible|fedaral federal|fedral federal|fianlly finally|fictitous fictitious|finacial financial
finaly= finally|finanacial financial|financal financial|finanical financial|flouresc fluoresc|flourid fluorid
forcast forecast|forceably forcibly|foreig= foreign|foreing foreign|forfiet forfeit|foriegn foreign|forign foreign
formaly= formally|forman= foreman|formely formerly|forsee foresee|forseeable foreseeable|forseen foreseen
fortell foretell|fourteeth fourteenth|fourties forties|fourty forty|fouth fourth|fraudelent fraudulent|freind friend
freqently frequently|frequan frequen|friendlyness friendliness|fufil fulfil|fulfilmen= fulfilment|fullfil fulfil
fundamentaly fundamentally|fundement fundament|funerl funeral|furneral funeral|furthe= further
furthermor= furthermore|futher further|galery gallery|gallary gallery|garantee guarantee|gaurantee guarantee
gaurd guard|geneology genealogy|generall= generally|generaly generally|geographicly geographically|gloabl global
govement government|govener governor|govenment government|govenor governor|goverment government
govermental governmental|governement government|governent government|governer governor|governmen= government
goveror governor|gradualy gradually|graffitti graffiti|grafiti graffiti|grafitti graffiti|gramar grammar
grammer= grammar|gratefull= grateful|gratitud= gratitude|greatful= grateful|greivance grievance|greviou grievou
grievence grievance|grievious grievous|guarante= guarantee|guarentee guarantee|guidence guidance|guidlin guidelin
guitarrist guitarist|gurantee guarantee|handfull= handful|hankerch handkerch|hapen happen|happend happened
happenning happening|happyness happiness|harasment harassment|harras harass|harrasment harassment|harrass harass
harrassment harassment|headquarer headquarter|headquater headquarter|healthcar= healthcare|heared heard
heighth height|heigth height|heirarch hierarch|helicoper helicopter|helicoptor helicopter|helpfull= helpful
hemmorhag haemorrhag|hemorage haemorrhage|heros= heroes|hesitent hesitant|hieght height|hijak hijack
hinderance hindrance|hindrence hindrance|historicly historically|hopital hospital|hospitl hospital|hosptial hospital
hostge hostage|houshold household|housold household|humerous humorous|humilat humiliat|hunderd hundred
hundread hundred|hunred hundred|huricane hurricane|hurrican= hurricane|hygein hygien|hygeine hygiene
hypocracy hypocrisy|hypocrasy hypocrisy|idenified identified|idenity identity|identicle identical
idiosyncracy idiosyncrasy|ilegal illegal|illegaly illegally|illegitam illegitim|illnes= illness|imediate immediate
imigra immigra|iminent imminent|immediatley immediately|immediatly immediately|immeditat immediat|immens= immense
immigrent immigrant|immitat imitat|implament implement|impliment implement|importan= important|importanc= importance
importence importance|importent important|imposible impossible|impresion impression|impresive impressive
imprisoment imprisonment|imprisonement imprisonment|improvemen= improvement|improvment improvement
inaccessable inaccessible|inagurat inaugurat|inaguration inauguration|inaugrat inaugurat|incase= in_case
incidently incidentally|incorparat incorporat|incorperat incorporat|increas= increase|incredable incredible
increse increase|indefinate indefinite|indepedence independence|indepedent independent|independan independen
independance independence|independet independent|indispensible indispensable|indivdual individual
individualy individually|industial industrial|industrys= industries|inevitibl inevitabl|inevitible inevitable
infact= in_fact|infastructure infrastructure|inflamat inflammat|inflamation inflammation|influencial influential
influental influential|infomation information|informaton information|infrastucture infrastructure|infuence influence
inhabitent inhabitant|inheritence inheritance|initally initially|initative initiative|initialy initially
inititative initiative|innoculat inoculat|inocen innocen|inquier inquire|insistance insistence|insitut institut
inspecter inspector|instaed instead|instalation installation|installement instalment|instantanous instantaneous
insted instead|institue institute|insturment instrument|instution institution|insurence insurance|insurgan insurgen
inteligen intelligen|inteligence intelligence|intellegen intelligen|intelligan intelligen|intenational international
interationa internationa|interational international|interes= interest|interfear interfere|interferance interference
intergrat integrat|internation= international|internatonal international|intersting interesting|interupt interrupt
interveiw interview|intervension intervention|intervie= interview|intial initial|intiative initiative
intrest interest|intresting interesting|intruduc introduc|investagat investigat|investement investment
investigaton investigation|investmen= investment|invitaton invitation|involvemen= involvement|involvment involvement
irelevan irrelevan|irrelevent irrelevant|irresistable irresistible|isalnd island|islan= island|isue issue
itinary itinerary|jelousy jealousy|jewelery jewellery|jewllery jewellery|jounalist journalist|jouralist journalist
journalit journalist|judical judicial|judicary judiciary|juristiction jurisdiction|justifcation justification
juvenil= juvenile|kindergarden kindergarten|knowledg= knowledge|knowledgab knowledgeab|knowledgable knowledgeable
knowlege knowledge|knwo know|konw know|laboratry laboratory|labourator laborator|labratory laboratory
laguage language|langauge language|languag= language|lanuage language|larg= large|largets largest|lauch launch
laucnh launch|launc= launch|lawer lawyer|laywer lawyer|leadershi= leadership|leagu= league|leathal lethal
leaue league|legaly legally|legasy legacy|legeslat legislat|legisature legislature|legislater legislator
legitamate legitimate|leiutenant lieutenant|lengh= length|lenght length|lenth length|leutenant lieutenant
liase liaise|liasion liaison|liason liaison|libary library|lieutenent lieutenant|likelyhood likelihood|likley likely
liklihood likelihood|lisence licence|litature literature|literture literature|litteral literal|lonliness loneliness
lonly lonely|luxery luxury|magazin= magazine|magnifcent magnificent|magnificient magnificent|mainain maintain
maintainance maintenance|maintance maintenance|maintenanc= maintenance|maintenence maintenance|majoriy majority
majorty majority|manafesto manifesto|managemen= management|managment management|manefesto manifesto
mangement management|manoever manoeuvre|manuever manoeuvre|manufacter manufactur|manufacure manufacture
manufatur manufactur|marrage marriage|marraige marriage|marriag= marriage|marshmellow marshmallow|masacre massacre
massacer massacre|mathamatic mathematic|mathmatic mathematic|meanwhil= meanwhile|meanwile meanwhile
measuremen= measurement|measurment measurement|mechanicaly mechanically|medcine medicine|medecin medicin
medeival medieval|mediteran Mediterran|meditterranean Mediterranean|medival medieval|membershi= membership
memeber member|memorandom memorandum|menat meant|menber member|mentaly mentally|mesage message|messag= message
messanger messenger|migrent migrant|milenium millennium|milennium millennium|milion million|milionaire millionaire
millenia millennia|millenium millennium|millionair= millionaire|millitary military|millon= million
minature miniature|minimun minimum|ministery ministry|miniter minister|minsiter minister|minstry ministry
minumum minimum|miscelan miscellan|mischevious mischievous|mischievious mischievous|misile missile|misisle missile
mispell misspell|mispelt misspelt|missil= missile|missipi Mississippi|missle missile|misspeling misspelling
missunderst misunderst|mistery mystery|monatary monetary|monestar monaster|monetery monetary|monitering monitoring
monkies monkeys|montain mountain|morgage mortgage|mortage mortgage|mortgag= mortgage|mosqueto mosquito
motorcyle motorcycle|mountian mountain|movemen= movement|movment movement|munciple municipal|municpal municipal
museaum museum|musuem museum|mysterous mysterious|natinal national|nationaly nationally|nationl national
natonal national|natrual natural|naturaly naturally|necassar necessar|neccesar necessar|neccess necess
neccessar necessar|necesar necessar|negligable negligible|negligan negligen|negociat negotiat|negotat negotiat
neice niece|neigbor neighbor|neigbour neighbour|neigther neither|neith= neither|nieghbor neighbor|nieth neith
nineteeth nineteenth|nineth ninth|ninty ninety|noone= no_one|noticable noticeable|noticably noticeably
noticib noticeab|notifcation notification|nowdays nowadays|nucular nuclear|nuisanc= nuisance|nuisence nuisance
nulcear nuclear|numbe= number|numerious numerous|obstical obstacle|obsticle obstacle|obviosly obviously
ocasion occasion|occasinal occasional|occasionaly occasionally|occassion occasion|occurance occurrence
occured occurred|occurence occurrence|occuring occurring|occurrance occurrence|ocupat occupat|ocupied occupied
ocurr occurr|ofcourse of_course|offce office|offficial official|offical official|officals officials
officialy officially|ommission omission|ommit omit|ommited omitted|opinon opinion|oponent opponent|oportun opportun
opositi oppositi|oppertun opportun|oppinion opinion|opponan opponen|opportuntiy opportunity|oppositon opposition
oppurtun opportun|opthalm ophthalm|optomis optimis|orchestera orchestra|ordinarly ordinarily
organisaton organisation|organsation organisation|organzation organization|orginal original|originaly originally
origion origin|orphanag= orphanage|ourselfs ourselves|oustanding outstanding|outbrak outbreak|outragious outrageous
outragous outrageous|overal= overall|overwelm overwhelm|ovewhelm overwhelm|ownershi= ownership|pamplet pamphlet
pandemc pandemic|paralel parallel|paralell parallel|paranthe parenthe|parlament parliament|parliamen= parliament
parliamentry parliamentary|parliment parliament|parlimentar parliamentar|parrallel parallel|partialy partially
participent participant|particlar particular|particpant participant|particpat participat|particuarly particularly
particulaly particularly|particulary particularly|pasenger passenger|passanger passenger|passangers passengers
passengr passenger|pasttime pastime|pasttimes pastimes|pavillion pavilion|paymen= payment
peacefull= peaceful|peacful peaceful|peciliar peculiar|peice piece|peices pieces|penality penalty|penatly penalty
peopel people|peopl= people|peple people|perciev perceiv|percieve perceive|perenial perennial|perfom= perform
performanc= performance|performence performance|perhap= perhaps|perhasp perhaps|permanant permanent
permanantly permanently|permenant permanent|permision permission|permissable permissible|perogative prerogative
perpertrat perpetrat|perpetrater perpetrator|perserver persever|perseverence perseverance|persistan persisten
personaly personally|personel personnel|personell personnel|personnell personnel|persue pursue|persuing pursuing
persuit pursuit|perswad persuad|petrolium petroleum|phenomenom phenomenon|phenomonon phenomenon
philantrop philanthrop|philipine Philippine|phillipine Philippine|philosph philosoph|photograh photograph
photograp= photograph|phsycolog psycholog|phsyical physical|physcial physical|physicaly physically
physican physician|picknick picnic|picnicing picnicking|pilgrima= pilgrimage|pilgrimm pilgrim|plagar plagiar
plagerism plagiarism|plaintif= plaintiff|plantif plaintiff|plausab plausib|pleasent pleasant
poeple people|poisin poison|poision poison|politcal political|politial political|politicain politician
politicaly politically|politican politician|politicans politicians|poltical political|polut pollut
polution pollution|popularaty popularity|populaton population|populer popular|porportion proportion|posess possess
posession possession|posible possible|positiv= positive|positon position|possable possible|possesed possessed
possesion possession|possesive possessive|possibilty possibility|postion position|postive positive|potatos= potatoes
potentialy potentially|powerfull= powerful|practicaly practically|prarie prairie|precedan preceden
predacess predecess|predecesor predecessor|predicatable predictable|predjudic prejudic|prefered preferred
prefering preferring|preferrence preference|preformance performance|pregnent pregnant|preceed= precede|preceeded preceded|preceeding preceding|preceeds precedes|previosly previously|previosuly previously|previos= previous|officaly officially|premeir premier
preperat preparat|preperation preparation|presance presence|presidancy presidency|presidant president
presiden= president|presidental presidential|pressur= pressure|prestigeous prestigious|prestigous prestigious
presumibl presumabl|presure pressure|prevalan prevalen|prevelan prevalen|prevous previous
pricip princip|primarly primarily|primative primitive|prision prison|prisonner prisoner|privat= private
privelege privilege|privelige privilege|privilage privilege|priviledge privilege|privlege privilege
probabl= probable|probalby probably|probaly probably|probelm problem|problim problem|procced proceed
proccess process|procecut prosecut|procede= proceed|proceedure procedure|proces= process|prodcut product
producton production|profesion profession|profesor professor|professer professor|proffess profess|proffit profit
programe= programme|progres= progress|progresive progressive|prohibt prohibit|prominant prominent
promiscous promiscuous|pronounciation pronunciation|propaganada propaganda|propertys= properties|propery= property
propoganda propaganda|propsal proposal|propsed proposed|prosecuter prosecutor|protestent protestant|protien protein
provincal provincial|psuedo pseudo|psycolo psycholo|psycolog psycholog|publicaly publicly|publicty publicity
publsih publish|punishmen= punishment|purposefuly purposefully|purposly purposely|pursuade persuade
pyscholog psycholog|qualifcation qualification|qualifed qualified|quanity quantity|quaranteen quarantine
quarentine quarantine|quartely quarterly|quater= quarter|quaterly quarterly|questio= question
questionaire questionnaire|questionare questionnaire|quetion question|quizes quizzes|railwa= railway|reall= really
realy= really|reasearch research|reasonabl= reasonable|rebelion rebellion|recal= recall|reccom recom
reccomen recommen|reccomend recommend|receit receipt|recesion recession|reciept receipt|reciev receiv
recieve receive|reciever receiver|recipiant recipient|recomend recommend|recomendation recommendation
recommand recommend|reconaissance reconnaissance|reconis recognis|reconnaisance reconnaissance
reconnaissence reconnaissance|recruitmen= recruitment|recuit recruit|rediculous ridiculous|redundent redundant
referal referral|referandum referendum|refered referred|referendem referendum|refering referring
referrence reference|refridgerat refrigerat|refrigerater refrigerator|regulaly regularly|regularely regularly
regulary regularly|rehabilat rehabilitat|rehersal rehearsal|relagion religion|relase release
relationshi= relationship|relativly relatively|relavan relevan|relevent relevant|religeous religious
religous religious|reluctent reluctant|remaing remaining|rember remember|remeber remember|remeberance remembrance
rememberance remembrance|remembrence remembrance|reminent remnant|reminisent reminiscent|remniscen reminiscen
renassance renaissance|repitit repetit|repitition repetition|replacemen= replacement|replacment replacement
repons respons|reponse response|reportedl= reportedly|represantat representat|represenative representative
representativ= representative|representitive representative|representive representative|repuation reputation
repubic republic|requiremen= requirement|requirment requirement|resarch research|reseach research|reserch research
reservior reservoir|resevior reservoir|resevoir reservoir|residance residence|residental residential
resistence resistance|resistent resistant|resouces resources|resourse resource|respectivly respectively
responce response|responsab responsib|responsability responsibility|responsibilty responsibility
restarant restaurant|restaraunt restaurant|restaurent restaurant|resteraunt restaurant|restuarant restaurant
resturant restaurant|resurecti resurrecti|retiremen= retirement|retirment retirement|retreiv retriev
retreive retrieve|reveneu revenue|revenew revenue|revenu= revenue|rhime rhyme|rhythem rhythm|ridicolous ridiculous
rigourous rigorous|roomate roommate|rythem rhythm|rythm rhythm|sacrafic sacrific|sacreligious sacrilegious
salery salary|sallary salary|sandwhich sandwich|sandwitch sandwich|sargent sergeant|satelite satellite
satelitte satellite|satellit= satellite|sattelite satellite|scandel scandal|scedule schedule|schedual schedule
scholarshi= scholarship|scientfic scientific|scince science|sculpter sculptor|seach search|seargent sergeant
secertary secretary|secratary secretary|secreatary secretary|secretery secretary|secretray secretary
secuirty security|securty security|segement segment|seige siege|senario scenario|sensative sensitive|sentanc sentenc
sentance sentence|separetl separatel|seperat separat|seperate separate|seperation separation|seperatist separatist
sergent sergeant|seriosly seriously|settelment settlement|settlemen= settlement|settlment settlement|severa= several
severl several|severly severely|sevral several|shedule schedule|sheild shield|sherrif sheriff
shoudl should|shoul= should|sieze seize|siezed seized|siezing seizing|siezure seizure
signficant significant|signifcant significant|significent significant|signifigant significant|signiture signature
similarily similarly|similiar similar|simultanous simultaneous|simultanously simultaneously|sincerly sincerely
situaton situation|sitution situation|skilfull= skilful|slaughterd slaughtered|smaler smaller|socialy socially
soilder soldier|soldeir soldier|soliders soldiers|someting something|somewaht somewhat|somthing something
sophmore sophomore|southen southern|souther= southern|soveregn sovereign|sovereignity sovereignty
soveriegn sovereign|soverign sovereign|speach speech|specifcally specifically|specificly specifically
speices species|spokeman spokesman|spokeperson spokesperson|spokewoman spokeswoman|sponser sponsor
sponsership sponsorship|spontanous spontaneous|spred= spread|squadran squadron|stabilty stability
stablility stability|stadiu= stadium|staduim stadium|standar= standard|standerd standard|statemen= statement
statemnt statement|statisic statistic|statitic statistic|statment statement|steriod steroid|stragegy strategy
stratagy strategy|strategicly strategically|strengh strength|strenght strength|strengt= strength|strenous strenuous
strenth strength|struture structure|stubborness stubbornness|stucture structure|studen= student|studing studying
studnet student|submited submitted|subsequan subsequen|subsequenty subsequently|subsidar subsidiar
subsidary subsidiary|subsitut substitut|substansial substantial|substantialy substantially|subterranian subterranean
succed= succeed|succede succeed|succes= success|succesful successful|succesfull successful|succesion succession
succesive successive|succesor successor|successfull= successful|successfuly successfully|suceed succeed
sucesful successful|sucess success|sucessful successful|sufficen sufficien|sufficent sufficient|suffuc suffoc
sugest suggest|superintendan superintenden|superintendant superintendent|suport support|suposed supposed
suppor= support|supposably supposedly|supposedl= supposedly|suppres= suppress|supreem supreme|supremecy supremacy
supress suppress|suprise surprise|suprised surprised|suprising surprising|surburb suburb|surgen= surgeon
surgey surgery|surgury surgery|surounding surrounding|surveilance surveillance|surveilence surveillance
surveillence surveillance|survial survival|survivers survivors|susceptab susceptib|suspec= suspect
suspician suspicion|suspicous suspicious|sustainible sustainable|swiming swimming|sybol symbol|sylab syllab
symetr symmetr|synonomous synonymous|sypathy sympathy|syste= system|sytem system|tarif= tariff|tarrif tariff
tarriff tariff|tatto= tattoo|technicaly technically|technolgy technology|techonology technology|tecnolog technolog
televison television|televsion television|temparature temperature|temperar temporar|temperment temperament
temperture temperature|temporarly temporarily|tempory temporary|temprature temperature|tendancy tendency
teritor territor|terorist terrorist|terriory territory|territoral territorial|terroist terrorist
terrorits terrorists|terrrorist terrorist|thankfull= thankful|theather theatre|theive thiev|themselfs themselves
themselve= themselves|therfore therefore|thier their|thorougly thoroughly|thosuand thousand|thouands thousands
thoughout throughout|thousan= thousand|thousend thousand|threatend threatened|threatn threaten|threshhold threshold
threshol= threshold|throughou= throughout|throughtout throughout|tobaco tobacco|tobbaco tobacco|togeather together
togehter together|togethe= together|toghether together|tolerence tolerance|tomatos= tomatoes|tommorow tomorrow
tommorrow tomorrow|tomorow tomorrow|tonge tongue|tounament tournament|tounge tongue|tourisim tourism
tournamen= tournament|tournement tournament|toword toward|tradgedy tragedy|tradgic tragic|tradional traditional
traditionaly traditionally|traditonal traditional|trafficing trafficking|trafic traffic|tragicly tragically
transfered transferred|transfering transferring|transision transition|transparan transparen
transparancy transparency|traslat translat|treasuer treasurer|treatmen= treatment|tremendious tremendous
tremendos tremendous|trespas= trespass|truely truly|tryed tried|twelth twelfth|typcial typical|typicaly typically
tyrany tyranny|ubiquitious ubiquitous|ulimat ultimat|ultimatly ultimately|unaminous unanimous|unamious unanimous
unanimious unanimous|unavailib unavailab|unbeleiv unbeliev|uncertainity uncertainty|unconcious unconscious
unconsious unconscious|undoubtably undoubtedly|unecessar unnecessar|unemployement unemployment
unemploymen= unemployment|unforseen unforeseen|unfortunatley unfortunately|unfortunatly unfortunately
unfourtun unfortun|uniforn uniform|unilatteral unilateral|uniqe unique|univeristy university|universty university
univesity university|unles= unless|unneccess unnecess|unnecesar unnecessar|unprecedentd unprecedented
unprecidented unprecedented|unsuccesful unsuccessful|unsucessful unsuccessful|untill until|unusal unusual
unusualy unusually|unversity university|upcomming upcoming|usally usually|usefull= useful|useing using
usualy usually|vaccency vacancy|vaccene vaccine|vaccum vacuum|vaccume vacuum|vacinat vaccinat|vacine vaccine
vacume vacuum|valuble valuable|valueable valuable|variaty variety|vegatab vegetab|vegeter vegetar|vegit veget
vehical vehicle|vehicule vehicle|vengance vengeance|vengence vengeance|ventilater ventilator|verdic= verdict
verfy verify|versitil versatil|vetera= veteran|veternarian veterinarian|vetinar veterinar|vetrinar veterinar
victem victim|victum victim|vilage village|villag= village|villan villain|villian villain|vineger vinegar
vioent violent|violance violence|virtualy virtually|visable visible|visiter visitor|volnteer volunteer
volounteer volunteer|voluenteer volunteer|volunter= volunteer|voluntery voluntary|vulnerible vulnerable
vulnurable vulnerable|vunerable vulnerable|warrent warrant|weekand weekend|weeken= weekend
welfar= welfare|wellfare welfare|whcih which|wherea= whereas|whereever wherever|whic= which|whihc which|whith= with
whitness witness|wich= which|wiht= with|wildernes= wilderness|withdrawl withdrawal|withold withhold
witholding withholding|withou= without|withouth without|witnes= witness|wittness witness|wonderfull= wonderful
worthwile worthwhile|woudl would|woul= would|writen written|writting writing|wroking working
yaht yacht|yatch yacht|yeild yield|yeras years|yestarday yesterday|yesterda= yesterday|yesturday yesterday
youg= young|yougest youngest|youngset youngest
`
