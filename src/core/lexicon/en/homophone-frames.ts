/**
 * Words that are written for others that sound like them, each in a frame that decides which was meant (the signs:
 * `wordFrames`). A frame must be wrong English in every sense of the printed word; where the word could be meant, the
 * frame names the neighbours that rule it out.
 */
export const homophoneFrames = `
put|puts|putting the|its|his|her|their [breaks>brakes] on
slam|slams|slammed|slamming on the [breaks>brakes]
parking|disc|hand [breaks>brakes]
[break>brake] pad|pads|fluid|lights|linings|cables
[brake>break|brakes>breaks|braking>breaking] the law|ice|news|deadlock|silence|record|bank|mould|mold
[brake>break] even|free
[tow>toe|towed>toed|towing>toeing|tows>toes] the (party|company|official|government) line !of|to|behind|that|from|with|past
[peddle>pedal|peddles>pedals|peddled>pedalled|peddling>pedalling] his|her|their|a (old) bike|bicycle
[peddle>pedal|peddles>pedals|peddled>pedalled|peddling>pedalling] furiously|uphill|harder
[back-peddled>back-pedalled|back-peddling>back-pedalling|back-peddle>back-pedal|backpeddled>backpedalled|backpeddling>backpedalling|soft-peddle>soft-pedal|soft-peddled>soft-pedalled]
[pedaling>peddling|pedalling>peddling|pedaled>peddled|pedalled>peddled] drugs|lies|influence|myths|misinformation|rumours|rumors|falsehoods|heroin|cocaine
to|must|will|should|could|can [reign>rein] in costs|spending|inflation|prices|excess|excesses|his|its|their|those|deficits
to|must|will|should|could|can|help|helped [reign>rein] in the !kingdom|country|land|north|south|east|west|name|hearts|world|city|empire
is|are|was|were|be|been|being|get [reigned>reined] in
free|tight|loose|full [reign>rein] .|to|on|over|in|for
take|takes|took|taken|taking|hand|handed|handing|seize|seized|hold|holds|holding (over) the [reigns>reins]
the [reigns>reins] of power|government|leadership
heavy|torrential|monsoon [reign>rain|rein>rain|reigns>rains]
[rain>reign|rein>reign] of terror
[pour>pore|pours>pores|poured>pored|pouring>poring] over ~2 books|documents|document|data|records|papers|ledgers|maps|figures|numbers|files|transcripts|footage|evidence|accounts|details|archives|reports|report|results|emails|letters|manuscripts|spreadsheets|photographs|pages|statistics|tapes|texts|contracts|bills|plans
has|have|had|having (also|since|already) [lead>led] to|the|a|an|us|him|her|them|his|their !actor|singer|role
is|are|was|were|be|been|being [lead>led] by|to|astray|away|into
who|which [lead>led] the ~3 for|until|from|between # 
who|which [lead>led] the ~3 for two|three|four|five|six|seven|eight|nine|ten|many|several
. he|she|it [lead>led] the|a|his|her|its
is|are|was|were|be|been|being|has|have|had [mislead>misled]
the|its|his|her|their|our|a [principle>principal] reason|reasons|cause|aim|author|dancer|conductor|investigator|secretary|adviser|advisor|shareholder|owner|city|cities|source|sources|role|town|engineer|architect|sponsor|residence|deputy
school|vice|deputy|assistant [principle>principal] .|A|who|of|at
agree|agreed|agrees|agreement|deal|accord|approval|approved|accepted in [principal>principle]
matter|question|point of [principal>principle]
basic|guiding|fundamental|moral|ethical|democratic [principal>principle|principals>principles]
will|would|could|may|might|can|to|should|does|doesn't|don't|didn't|won't|wouldn't|not (adversely|negatively|badly|directly|severely|also) [effect>affect] thousands|millions|hundreds|people|everyone|everybody|us|them|you|me|him|how|those|residents|workers|customers|patients|voters|passengers|commuters|children|women|men|families|students|businesses|consumers|prices|sales|jobs|some|many|most|all|#
adversely|negatively|badly|directly|severely [effect>affect|effects>affects|effected>affected]
nobody|anyone|anybody|everyone|everybody|those|people|workers|residents|families|customers|patients|areas|homes|regions|countries|households|victims|passengers|worst|hard|most|least (is|are|was|were|been|be) (*ly) [effected>affected]
side|ripple|domino|knock-on|adverse|lasting|profound|chilling|devastating|detrimental [affect>effect|affects>effects]
an|no|any|little|some [affect>effect] on
take|takes|took|taken|taking|into [affect>effect]
[excepts>accepts] the|that|a|an|it|his|her|this|responsibility|blame|no
to|will|would|not|must|cannot|can|could|should|refused [except>accept] the|a|an|that|it|his|her|this|any|responsibility|defeat|blame
everyone|everybody|nobody|nothing|anything|everything [accept>except] for|that|when
and|the|by|with|of|from|but [too>two] others
[too>two] of the|them|us|his|her|its|their
[too>two] men|women|people|children|years|days|weeks|months|hours|brothers|sisters|sons|daughters|thirds|goals|points|million|billion|seats|games|matches
far [to>too] much|many|often|late|early|few|little|long|expensive|easy
is|was|it's|are|were [to>too] late|early|soon|expensive|dangerous|weak|tired|ill|busy|difficult|slow|young|old|small|big|high|low|much|little|far to|for|.
going|want|wants|wanted|trying|likely|expected|able|due|need|needs [two>to] be|make|have|get|do|take|go|win|give|see|keep|pay
[their>there] is|are|was|were|isn't|aren't|wasn't|weren't
[their>there] has|have|had been
over|up|out|down [their>there] .|and
in|of|for|to|with|on|by|do|have [there>their] own
in|of|from|for|with|lost|left|lose [there>their] families|homes|lives|children|parents|jobs|houses|wives|husbands
[they're>their] own|families|homes|children|parents
[their>they're] going to
[their>they're] not !*ing
close|closed|closes|closing|lost|loses|lose|raised|cut|cuts|opened|opens|open|changed|of|in|at|by|from|on|has|had|have|with|increase|increased|reduce|reduced|under|over|into|through|before|after|about [it's>its] own|doors|headquarters|member|members|first|second|third|last|latest|name|shares|price|staff|workers|customers|plans|policy|leader|leaders|chief|board|history|kind|best|worst|highest|lowest|annual|current|website|future|role|parent|budget|profit|profits|forecast
[it's>its] own|doors|headquarters !.
[its>it's] been|going to|a|an|that
[its>it's] not !in*|un*|*ing|*ed|yet
[its>it's] the !*est
[its>it's] important|clear|possible|impossible|difficult|hard to|that
that|said|think|says|and|. [its>it's] time to|for
[your>you're] going|trying|coming|getting to
[your>you're] not !*ing
[you're>your] own|name|vote|hands|phone|car
[who's>whose] son|daughter|mother|father|wife|husband|brother|sister|name|job|parents|work|book
[whose>who's] been|going
more|less|fewer|greater|larger|smaller|older|younger|bigger|cheaper|rather|stronger|weaker|faster|taller [then>than] #|the|a|an|any|ever|half|last|those|that|most|expected|usual|normal|average|his|her|their|its|one|two|three|four|five|six|ten|twice|at
higher|lower|better|worse|earlier|later [then>than] #|any|ever|half|those|expected|usual|normal|average|at|twice|last
since|until|back [than>then] .
and|but [than>then] he|she|they|it|we
has|have|had|having [past>passed] a|the|away|by|on|legislation|laws|its|his|her|their
committee|council|parliament|senate|assembly|lawmakers|legislators|mps|commons|cabinet|congress|legislature [past>passed] the|a|its|unanimously !*post|mark|point|deadline
the|this|these [passed>past] few|year|week|month|decade|weeks|months|years|days|century|season|two|three|five|ten|#
drove|walked|ran|went|rushed|marched|flew|sailed|cycled|get|got|slipped [passed>past] the|a|him|her|them|his
half|quarter [passed>past] #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight
building|construction|crash|landfill|burial|heritage|landing|mining|factory|brownfield|demolition|archaeological [sight>site|sights>sites]
work|works|building|houses|homes|flats|construction|built on the [sight>site] of
lost|lose|losing|loses|caught|catch [site>sight] of
at first [site>sight]
in plain [site>sight]
end in [site>sight] .
set|sets|setting his|her|their|its [sites>sights] on
full [compliment>complement] of
perfect|perfectly|nicely [compliment>complement|compliments>complements|complimented>complemented]
[compliment>complement|compliments>complements] the ~2 perfectly|nicely|beautifully|well
[complementary>complimentary] tickets|drinks|breakfast|copy|copies|meals|wine|coffee|shuttle|parking|wi-fi
[complimentary>complementary] medicine|medicines|therapy|therapies|skills|colours|colors
paid|pay|pays|paying (him|her|them|us|me) a|the|many [complement>compliment|complements>compliments]
stand|stands|stood to [loose>lose]
to|will|would|could|may|might|can|not|don't|didn't|cannot|won't|should [loose>lose] their|his|her|its|my|our|your|out|money|weight|votes|jobs|control|sight|seats|ground|power|hope|faith|interest|track|#
[loosing>losing] the|her|their|its|money|ground|votes|control|out|to|by|#|our|my
on the [lose>loose]
broke|break|breaks|came|come|let|cut [lose>loose]
[lose>loose] ends|change|cannon|talk
[bare>bear|bares>bears|baring>bearing] witness|fruit|responsibility
[bare>bear] in mind
[bare>bear|bares>bears] the brunt|cost|costs|burden|responsibility|name|hallmarks|blame
grin and [bare>bear]
right to [bare>bear] arms
with his|her|their [bear>bare] hands
[bear>bare] minimum|essentials|bones
to be [discrete>discreet] about
[discrete>discreet] enquiries|inquiries
left|slipped|asked|filmed|met|watched|paid|sold|entered [discretely>discreetly]
[discreet>discrete] units|steps|parts|categories|mathematics|variables
town|parish|borough|village|security [counsel>council]
[stationary>stationery] shop|store|cupboard|supplier|suppliers
[stationery>stationary] vehicle|vehicles|car|cars|traffic|lorry|bus|truck|train
remained|remain|stood [stationery>stationary]
[hoard>horde|hoards>hordes] of people|fans|tourists|journalists|reporters|supporters|shoppers|protesters|visitors|children|photographers
[horde>hoard] of gold|coins|treasure|cash|weapons|silver
not|didn't|doesn't [phase>faze] him|her|them|us|me
[unphased>unfazed] .|by
[peak>pique|peaked>piqued|peaks>piques|peeked>piqued] my|his|her|their|our|your|public interest|curiosity
sneak [peak>peek|peaks>peeks]
with [baited>bated] breath
[sew>sow|sewed>sowed|sewing>sowing|sewn>sown] discord|confusion|doubt|doubts|division|divisions|chaos|fear|mistrust
[wreck>wreak|wrecked>wreaked|wrecking>wreaking|wrecks>wreaks] havoc
[shear>sheer] size|number|numbers|volume|scale|weight|luck|madness|joy|amount
vocal|spinal|umbilical [chord>cord|chords>cords]
struck|strike|strikes a [cord>chord]
[metal>medal] winner|winners|ceremony
gold|silver|bronze [mettle>medal|meddle>medal|meddles>medals]
test|tested|show|showed|prove|proved his|her|their|its [metal>mettle|medal>mettle]
[navel>naval] base|officer|ship|ships|vessel|vessels|blockade|battle|academy|exercise|exercises|forces
[naval>navel] gazing
[naval-gazing>navel-gazing]
water|loose [canon>cannon|canons>cannons]
[canon>cannon] fire|balls|ball|fodder
at the [alter>altar]
[alter>altar] boy|boys|server|servers
[altar>alter] ego|egos
sides|side of the [isle>aisle]
[wave>waive|waved>waived|waving>waiving|waves>waives] his|her|their|its|the (right|rights) right|rights|fee|fees|anonymity|immunity
[waived>waved|waiving>waving] flags|placards|banners|goodbye
in the same [vain>vein|vane>vein]
in [vein>vain] .
weather [vain>vane|vein>vane]
achilles [heal>heel|heals>heels]
on the [heals>heels] of
dug|dig|digs|digging in|his|her|their (his|her|their) [heals>heels]
high|over [heals>heels]
play|plays|played|playing a|an|the|any|no (key|major|central|big|leading|vital|crucial|important|active|small|minor) [roll>role]
[roll>role] model|models
starring|title [roll>role]
electoral [role>roll]
[role>roll] call
on|across the|. [bored>board]
all [manor>manner] of
[manner>manor] house
[miner>minor] injuries|offence|offences|changes|damage
coal|gold [minor>miner|minors>miners]
[grizzly>grisly] murder|murders|crime|crimes|scene|discovery|details|killings|killing
[grisly>grizzly] bear|bears
[hail>hale] and hearty
[plain>plane] crash|crashed|ticket|tickets
a [flare>flair] for
[flair>flare] up|ups
wrote|writes|written|penned the|a [forward>foreword] to|for
so|back and [fourth>forth]
the [forth>fourth] time|quarter|day|year|round|place|goal|season|floor|term|consecutive|largest|biggest
in due [coarse>course]
of [coarse>course] .
golf|obstacle [coarse>course|coarses>courses]
[cereal>serial] killer|killers|number|numbers|offender
breakfast [serial>cereal|serials>cereals]
for [desert>dessert] .
[dessert>desert] island|islands|storm|sands|heat
just [desserts>deserts]
[gorilla>guerrilla] war|warfare|fighters|campaign|leader|tactics|army|movement
[marshal>martial|marshall>martial] law|arts|art
fire|field [martial>marshal|marshall>marshal]
day|days|period|state of (national|public) [morning>mourning]
this|yesterday|next [mourning>morning]
[piece>peace] talks|process|deal|agreement|treaty|accord|prize|envoy
a [peace>piece] of cake|paper|land|legislation|equipment|music|wood|advice|art|furniture
[piece>peace] of mind
[raised>razed] to the ground
[right>rite|rights>rites] of passage
last [rights>rites] .|to|by|were|from
civil|human [rites>rights|writes>rights]
[soul>sole] survivor|purpose|reason|owner|trader|responsibility|heir|beneficiary
[sole>soul] mate|mates|music|searching
at [steak>stake]
a|per|majority|minority|cent|controlling [steak>stake] in
turn|turned|turning|stem|stemming the [tied>tide]
[viscous>vicious] circle|cycle|attack|rumour|dog|assault
decide|decided|decides|know|see|ask|asked|wonder|wondered|determine|unclear|clear [weather>whether] to|he|she|they|it|there
[weather>whether] or not
[whether>weather] forecast|conditions|warning|station|forecasters
in|of|for|at|by|from [witch>which] is|was|are|were|has|had|he|she|it|they
is|was|. [won>one] of the|them
has|have|had [one>won] the|his|her|their|gold|silver|bronze|by
right|over|came|come [hear>here] .|in|to|and
will|would|could|can|not|didn't [here>hear] from|evidence|arguments|him|it
a|the|its|his|her|their|this [knew>new] *
he|she|they|nobody|everyone|who [new>knew] that|about|what|how|he|she|it|him|her|them
to|don't|didn't|we|you|they [no>know] that|what|how|who|about|if|where|why|exactly
there|is|was|had|has|with [know>no] doubt|longer|evidence|need|reason
there|they|we|that|officers|police|residents [where>were] not|killed|injured|taken|arrested|found|told|being|also|already|still|among|able
is|was|are|were|not|it's [quiet>quite] an|clear|sure|different|happy|likely|right
keep|kept|keeping|keeps|stay|stayed|remained|remain|remains|peace|and [quite>quiet] .
will|would|can|must|should [advice>advise] the|on|against|him|her|people|that|customers|you
his|her|legal|some|good|best|medical|their|of|expert|any [advise>advice] .|on|from|to|that|of|is|was
to [breath>breathe] !test|tests|testing|analysis|of
can't|couldn't|cannot|can|could|will|not [breath>breathe]
deep|last|every|fresh|bated [breathe>breath]
to|will|can|must|would|could|didn't|cannot [chose>choose] the|a|to|between|not|their|his|her|who|which|what
has|have|had|been|was|were [chose>chosen] the|a|to|as|by|for|not|his|her|their
[elicit>illicit] drugs|drug|trade|affair|funds|alcohol|tobacco|gains|money|arms
to|will|would|could [illicit>elicit] a|the|any|an|information|sympathy|support
[eminent>imminent] danger|threat|attack|arrival|collapse|risk|departure
[imminent>eminent] domain|scientist|scientists|historian|lawyer|professor|surgeon
[flaunt>flout|flaunted>flouted|flaunting>flouting|flaunts>flouts] (the|a) law|laws|rules|rule|ban|regulations|convention|order|lockdown|restrictions
aircraft|airport [hanger>hangar|hangers>hangars]
coat|clothes [hangar>hanger|hangars>hangers]
[lightening>lightning] strike|strikes|bolt|bolts|struck|rod|storm|storms
struck|hit|killed by [lightening>lightning]
thunder and [lightening>lightning]
wooden [palates>pallets|palettes>pallets]
the [populous>populace] .|is|was|has
most [populace>populous]
fall|fell|falls|fallen|falling [pray>prey] to
bird|birds|beast|beasts of [pray>prey]
[preying>praying] for
[proscribed>prescribed] drugs|drug|medication|medicine|medicines
[slight>sleight] of hand
dire [straights>straits]
[strait>straight] sets|games|line
change|changed|changing|changes|different [tact>tack]
central|basic|fundamental [tenant>tenet|tenants>tenets] of
in the [throws>throes] of
death [throws>throes]
[vale>veil] of secrecy|ignorance
[waist>waste] of time|money|space
toxic|nuclear|household|food [waist>waste]
egg [yoke>yolk|yokes>yolks]
unexploded|explosive [ordinance>ordnance]
city|local|zoning [ordnance>ordinance|ordnances>ordinances]
was|were|is|been [borne>born] in|on|at #|A
cost|costs|burden|expense|responsibility (will|would|should|must|to) be|is|was|are|were|been [born>borne] by
[mosquito-born>mosquito-borne|water-born>water-borne|food-born>food-borne|air-born>airborne|tick-born>tick-borne|waterborn>waterborne]
[grate>great] deal|success
no mean|small [feet>feat]
six|five|seven|ten|two|three|four|# [feat>feet] tall|high|deep|long|wide
bus|rail|train|taxi|air [fair>fare|fairs>fares] .|rise|rises|increase|increases
[faired>fared] better|worse|well|badly|poorly
[fare>fair] play|trial|hearing|enough|elections
[flour>flower] shop|beds|show|arrangements
[hole>whole] country|world|family|community|village|town|week|year|life|team|lot
in|for|with|to|of|by|from|all [are>our] own|duty|country|city|town|community|team|government|future|economy|society|nation|lives|children !.|and|in|are
they|we|you|there|who [our>are] not|going|being|in|the|all|very|still
half|an [our>hour] .|later|and|after|ago|before|of
two|three|four|five|six|eight|ten|# [ours>hours] .|later|after|ago|before|of|and
[steal>steel] industry|workers|plant|mill|mills|imports|tariffs|production|works|maker
stainless [steal>steel]
cautionary|fairy|folk|tall [tail>tale|tails>tales]
[tale>tail] end
is|was|are|were [teaming>teeming] with life|fish|people|wildlife|tourists|rain
can't|cannot|to|must|will [weight>wait] for|until
lose|lost|losing|gain|gained [wait>weight]
[way>weigh|ways>weighs] # kg|kilos|tonnes|lb|pounds|tons
last|next [weak>week] .
the|for|of|and|a|with [hire>higher] education|taxes|wages|than|prices|rates
be|was|were|is|are|been|not|being [aloud>allowed] to|in|into|on|for|by
was|were|is|are|been|be [band>banned] from|by
give|gave|given|gives a wide [birth>berth]
gave|give|given|giving|gives [berth>birth] to
killed|caused|led|owned|made|written|run|held|given|won|followed|backed|hit|struck|found|arrested|charged|accused|told|supported [buy>by] the|a|an|his|her|its|their|#|A
wanted|able|afford|planned|plans|going|want|wants to [by>buy] a|the|new|food|goods|shares|more|tickets|petrol|it|them
crime [seen>scene|seens>scenes]
at|from|of the [seen>scene] .|of
behind the [seens>scenes|seen>scenes]
be|been|was|were|have|has|had [scene>seen] in|by|as|the|a|at|on
burst|bursting|bursts at the [seems>seams]
it [seams>seems]
prison|jail|police|stem|blood|terror [sell>cell|sells>cells] .|for|in|and|with|where|at
to|will|would [cell>sell] the|his|their|its|tickets|a
bus|en|escape|cycle|shipping [root>route|roots>routes]
[route>root] cause|causes
grass [routes>roots]
learn|learned|learnt|teach|taught|valuable|important (a|his|her|him|them|their) [lessen>lesson|lessens>lessons]
to|will|would|could|help [lesson>lessen] the|his|its|her|their
to|will|would|must|can|could [meat>meet] the|with|his|her|its|their|demand|him
[meet>mete|meets>metes|meeting>meting|meats>metes] out justice|punishment|punishments
for [sail>sale] .
[see>sea] level|levels
to|will|can|could [sea>see] the|a|how|what|if|it|him|her
lump|large|tidy|huge|undisclosed [some>sum]
he|she|they|protesters|fans|youths [through>threw] a|the|stones|bottles|his|her
go|going|went|came|come|gone|get|got|drove|walked|broke|ran [threw>through] the|a|his|her|it
[thorough>through] the|his|her|which|it
a|the [through>thorough] investigation|review|search|inquiry|check|examination|analysis|cleaning
even|as [through>though] he|she|it|they|we
came|comes|come|away|far|ranging|fell|rose|suffering|suffered|prevent|prevented|apart|aside|ranges|resigned|retired|removed|taken|fled|released|returned|different [form>from] the|a|an|his|her|their|its|#|A
in the [from>form] of
laid|kicked|cordoned|sealed|ripped|paid [of>off] .|by|the|after|with
because|instead|lots|lot|kind|sort|each [off>of] the|them|his|her|their|its|these|those
could|would|should|must|might|couldn't|wouldn't|shouldn't|may (not|never) [of>have] been|done|had|gone|made|taken|known|seen|won|lost|happened|come|got|given|died|liked|thought|said
who|he|she|it|there|they [use>used] to be|have|live|work
is|was|are|were|not [suppose>supposed] to
is|was|are|were|be [bias>biased|prejudice>prejudiced] against
for all [intensive>intents_and] purposes
nip|nipped|nipping (it|this|that|them|him) in the [butt>bud]
[deep-seeded>deep-seated]
case [and>in] point .
[statue>statute] of limitations
[mute>moot] point
tongue [and>in] cheek
one [in>and] the same .
[extract>exact] revenge
[beckon_call>beck_and_call]
[escape_goat>scapegoat|escape_goats>scapegoats]
military|medical|army|security|police|navy|emergency [personal>personnel] .|and|were|are|from|have|at
boost|boosted|boosting|low|staff|troop|troops|raise|raised|lift|lifted [moral>morale] .|among|is|was|in|of|and|at|has
[perspective>prospective] buyers|buyer|candidate|candidates|students|employers|parents|tenants|customers
to|will|would [precede>proceed] with|to
set|sets|setting a (dangerous|legal|bad|new|worrying) [president>precedent]
# [respectfully>respectively]
in [resent>recent] years|weeks|months|days|times
most [resent>recent]
[sever>severe] weather|storms|damage|injuries|flooding|pain|burns|shortage|shortages
[severe>sever] ties|relations|links
makes|make|made|making|common (no|little|perfect|more) [since>sense] .|of|to|in
ever [sense>since]
follow|followed|follows|following [suite>suit]
hotel|bridal|penthouse [suit>suite|suits>suites]
[tract>track] record|records
a|the|large|vast [track>tract|tracks>tracts] of land|forest
[undo>undue] influence|pressure|burden|hardship|stress|delay
[wet>whet|wets>whets|wetted>whetted] his|her|their|the|your|my|our appetite|appetites
on [tender_hooks>tenterhooks|tenderhooks>tenterhooks]
[shoe-in>shoo-in]
it|he|she|they|there|this|that|which|who [maybe>may_be] able|due|required|possible|necessary|forced|asked
be|is|was|are|were|been|become|being [apart>a_part] of
`
