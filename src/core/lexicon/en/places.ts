import { wordClass } from '../../text/word-classes'

/**
 * Countries, their parts and large cities of one word. In part from the lexicon of compromise 14 (MIT, Spencer Kelly and
 * contributors).
 */
export const places = wordClass(`
  aalborg aarhus abbotsford abidjan abingdon abuja accra acton adelaide adriadic adygea afghanistan africa agartala
  agincourt agra aguascalientes ahmedabad aizawl ajmer alabama alaska albania alberta alberton albuquerque aldershot
  aleppo algeria algiers alhambra aligarh allahabad alliston almaty alta altai amaravati america americas amman
  amritsar amsterdam anadyr anaheim anapolis ancaster anchorage ancona andorra andover angola anguilla ankara
  antarctica antwerp aqaba arabia argentina ariz arizona arkansas arlington armenia aruba ashcroft ashdod ashgabat
  asia assam asuncion athens atlanta auckland austin australia austria aylesford azerbaijan azores baghdad bahamas
  bahia bahrain bakersfield baku balkans balkaria baltimore bandung bangalore bangkok bangladesh baotou barbados
  barcelona bareilly bari barnsley barranquilla basel bashkortostan basque basrah battersea bavaria beaconsfield
  bedford beijing beirut belarus belfast belgium belgrade belize bellingham bengal bengaluru benghazi benin bergen
  berlin bermuda bern berwick bexhill bhopal bhubaneshwar bhubaneswar bhutan bihar bingley birmingham blackburn
  blackpool blackwall bloemfontein blvd boardwalk bogota bolivia bolton bonaire bonn boston botswana bracebridge
  bramley brampton brasilia bratislava brazil brazzaville bremen bridgenorth bridgetown brigham brighton brisbane
  bristol britain brockton bronx brooklyn brookside brookstone brunei brussels bucharest buckingham buckinghamshire
  budapest bulgaria burgas burma bursa burundi buryatia busan butuan cagliari cairo caldwell calgary calif california
  camayenne cambodia cambridge cambridgeshire cameroon campbellford campeche canada canberra cancun caracas cardiff
  carlisle carolina catania caversham ceara cebu centerville chad chamorro chandigarh changchun changsha changzhou
  charlottetown chatham chattogram chechnya chelmsford cheltenham chengdu chengzhong chennai cherkessia chhattisgarh
  chiapas chicago chihuahua chile china chinatown chiricahua chittagong chongqing christchurch chuuk chuvashia
  clearwater cleveland coahuila coimbatore colchester colima collingwood colo cologne colombia colombo colorado
  colosseum comoros compton conakry conn connecticut constanta copenhagen cordoba cork cornwall corsica coventry
  craiova cres crimea croatia croydon cuba cumbria curacao curitiba cuttack cyprus czechia dadonghai daegu daejeon
  dagestan dakar dakota dalian dallas damascus danube darlington dartford dartmoor daugavpils dehradun delaware delhi
  denham denmark denver derbyshire derry detroit devonport dhaka digby dispur dist djibouti doha dominica doncaster
  dongguan dorchester dorset dortmund dover downtown dresden dryden dubai dublin duesseldorf dumfries dunedin dunkirk
  dunstable durango durban durham dushanbe dutton earlscourt ecuador edinburgh edmonton eglinton egypt eindhoven
  enfield england epping eritrea essex estonia ethiopia europe euston everglades everton exeter exford fairhaven
  faisalabad fiji finland florence florida fortaleza foshan france frankfurt fresno fujian fukuyama gabon galway
  gambia gandhinagar ganges gangtok gansu gaya gaza gdansk geneva genoa georgia germany ghana ghaziabad ghent
  gibraltar giza glasgow gloucestershire godavari gorakhpur gothenburg gravenhurst graz greece greenfield greenland
  greenwich grenada grimsby guadalajara guadeloupe guam guanajuato guangdong guangzhou guatemala guayaquil guelph
  guernsey guinea guizhou gujarat gujrat gulf guwahati guyana gwalior haifa haiti haliburton halifax hamburg hampshire
  hampstead hampton hangzhou hannover hanoi harare harbin harford haridwar harlem harrow haryana hastings havana
  hawaii hefei helsinki heraklion hereford hertford hertfordshire heywood hidalgo highbury highland highlands
  hillcrest hobart homs honduras honolulu houston hovd hovenweep howrah hubballi hunan hungary huntingdon hyderabad
  ibadan iceland idaho ilford illinois imphal incheon india indiana indianapolis indochina indonesia indore inglewood
  ingushetia inverness iowa ipswich iran iraq ireland irkutsk isfahan islamabad islington israel istanbul italy
  itanagar izmir iztapalapa jabalpur jaipur jakarta jalandhar jalisco jamaica jammu jamshedpur japan japantown jeddah
  jersey jerusalem jharkhand jiangxi jilin jinan jodhpur johannesburg jordan kabardino kabul kaduna kairana
  kallakurichi kalmykia kampala kandahar kandy kano kanpur kans kansas kaohsiung karachay karachi karaj karelia
  karnataka kashmir kathmandu kaunas kawaguchi kazakhstan kedah kelantan kensington kentucky kenya kerala keswick
  khakassia kharkiv khartoum khulna kiev kingston kinshasa kiribati kirkuk kisumu kitchener klaipeda kochi kohima
  kolkata komi kopavogur korea koreatown kosice kosovo kosrae kota kowloon kozhikode krakow krasnoyarsk kumasi kunming
  kunshan kuwait kyiv kyoto kyrgyzstan lagos lahore lakefront lambeth lancashire lancaster langford langley langton
  lansing lanzhou latvia lausanne leaside lebanon leeds leh leicester leicestershire leipzig lesotho lewes liberia
  libreville libya liechtenstein liege lima limassol lincolnshire lindley linz lisbon lithuania liverpool london
  louisiana lowland lowlands luanda lucknow ludhiana lusaka luxembourg lviv lyndhurst lyon macao macau macedonia
  madagascar madrid madurai magadan maharashtra maidstone maine makassar malacca malawi malaysia maldives mali malibu
  malmo malta malton malvern manaus manchester mandalay mangaluru manhattan manila manipur manitoba mansfield
  maplewood maracaibo maracay maranhao maribor markham marrakesh marseille martinique maryland mashhad massachusetts
  mauritania mauritius mayotte meadowlands mecca medan medellin medina meerut meghalaya mekong melbourne memphis
  mendoza messina mexico miami michigan michoacan micronesia midlands midtown milan millington milwaukee minn
  minnesota minsk miskolc mississauga mississippi missouri mizoram mogadishu moldova mombasa monaco mongolia montana
  montenegro montevideo montpellier montreal montserrat mordovia morelos morocco moscow mosul mozambique multan mumbai
  munich muscat muzaffarnagar myanmar mysuru nagaland nagano nagasaki nagoya nagpur nairobi namibia nanchang nanchong
  nanjing nantes nantong naples nashik nashville nauru navan nayarit nebr nebraska nepal netherlands neuschwanstein
  nevada newark newcastle newfoundland newham newmarket newport nicaragua nice niger nigeria nile ningbo niue noida
  norfolk normandy northampton northamptonshire norway norwich nottingham nottinghamshire novosibirsk nunavut oakland
  oakmont oakwood oaxaca oceania odessa odisha ohio okla oklahoma oman omsk ontario oran ordos oregon orford orinoco
  osaka oslo ossetia ottawa oxford oxfordshire oxley padua pahang pakistan palau palermo palestine panaji panama
  papahanaumokuakea para paraguay parana paris parkside parkwood parthenon patna patras peking pelham pembroke penang
  penn penna pennington pennsylvania penzance perak pernambuco perth peru peshawar philadelphia phoenix pickering
  picton pilsen pinecrest piraeus pitcairn pittsburgh poland polokwane pompeii portland porto portugal poznan prague
  prato prayagraj pretoria puebla pune punjab putnam puyang pyongyang qatar qingdao qinghai quebec queens queensland
  queretaro quetta quezon quito rabat raipur rajasthan rajkot rajshahi raleigh ranchi rangpur rawalpindi rayleigh
  recife redcliffe redhill reims rennes reykjavik richmond riga riverbend riverfront riverside riyadh rochester
  romania rome rotterdam russia rwanda sacramento saharanpur sakhalin salem salzburg samoa sanaa sapporo sarajevo
  sarawak sask saskatchewan saxony scandinavia scotland seaforth seaton seattle seine selangor senegal seoul serbia
  seville seychelles shanghai shantou sheffield shenyang shenzhen sherbrooke shijiazhuang shillong shimla shiyan
  siberia sichuan sicily sikkim siliguri sinaloa singapore skopje slovakia slovenia soho somalia somerset sonora
  southampton southwold soweto spain springhill springwood srinagar stafford staffordshire stockholm stockwell
  strasbourg stratford stroud stuttgart sudan sudbury suffolk sunderland surabaya surat suriname surrey sussex suzhou
  swaziland sweden switzerland sydenham sydney sylhet syria tabasco tabriz tahiti taian taichung tainan taipei taiwan
  taiyuan tajikistan tallinn tamaulipas tampere tangier tangshan tanzania tartu tashkent tasmania tatarstan taunton
  tbilisi tegucigalpa tehran telangana tenn tennessee teotihuacan texas thailand thames thane thessaloniki
  thiruvananthapuram thornhill thrissur tianjin tianshui tijuana tilburg timisoara tirana tiruchirappalli tiverton
  tlaxcala togo tokelau tokyo tomsk tonga tonto toronto torquay tottenham toulon toulouse trieste tripoli tripura
  trondheim truro tulsa tulum tunis tunisia turin turkey turkmenistan turku tuscany tuvalu tuzigoot udaipur udmurtia
  uganda ukraine ulaanbaatar upton uptown uruguay urumqi usafa ussr utah utrecht uttarakhand uxbridge uzbekistan
  vadodara valencia vancouver vanuatu varanasi varna vaughn vauxhall venezuela venice veracruz vermont verona
  versailles vienna vietnam vijayawada vilnius virginia visakhapatnam vladivostok volgograd vostok wakefield wales
  warangal warsaw warwick warwickshire washington waterford watford weedon wellington wentworth wexford whitby
  whitchurch wichita wickham wicklow willowbrook winchester windhoek windsor wingham winnipeg winterthur wisc
  wisconsin woking woodbridge woodside woodstock woolwich wroclaw wuhan wupatki wuxi wuzhou wycombe wyoming xiamen
  xian xinyang yakutia yakutsk yangon yangtze yekaterinburg yemen yerevan yokohama york yorkshire yucatan yukon yunfu
  zacatecas zagreb zambia zanzibar zhangzhou zhengzhou zhongshan zibo zimbabwe zurich`)

const longer: ReadonlySet<string> = new Set(
  `
  abu dhabi|addis ababa|al basrah al qadimah|al mawsil al jadidah|andhra pradesh|antarctic ocean|
  antigua and barbuda|arc de triomphe|arctic ocean|arunachal pradesh|atlantic ocean|baja california|banja luka|
  bayan nur|bel air|belo horizonte|beverly hills|bosnia and herzegovina|bouvet island|british columbia|
  british virgin islands|browns canyon|buenos aires|burkina faso|cape town|cape verde|carrizo plain|cayman islands|
  cedar breaks|cedar falls|cedar grove|central african republic|chiang mai|chichen itza|chimney rock|
  christmas island|cocos islands|congo brazzaville|cook islands|costa rica|cote de ivoire|czech republic|
  dar es salaam|dominican republic|dr congo|east end|east side|east timor|el paso|el salvador|equatorial guinea|
  falkland islands|faroe islands|financial district|fort worth|french guiana|french polynesia|gay village|
  gold coast|great britain|great lakes|green acres|green valley|guinea bissau|himachal pradesh|ho chi minh|
  hong kong|indian ocean|isle of man|ivory coast|kazan kremlin|keeling islands|kuala lumpur|la paz|la plata|
  le mans|lincoln memorial|little italy|long beach|los angeles|machu picchu|madhya pradesh|main st|main street|
  maple grove|mari el|marshall islands|minas gerais|new brunswick|new delhi|new england|new hampshire|new jersey|
  new mexico|new orleans|new taipei|new york|new york state|new zealand|newfoundland and labrador|norfolk island|
  north carolina|north dakota|north end|north korea|north side|north yorkshire|northern mariana islands|
  nova scotia|nuevo leon|old town|orange county|pacific ocean|papua new guinea|petah tikva|phnom penh|pine ridge|
  pitcairn islands|port au prince|port elizabeth|port said|prince edward island|puerto rico|quintana roo|red sea|
  republic of ireland|rhode island|rio de janeiro|rio grande|saint helena|saint lawrence river|saint louis|
  saint lucia|saint martin|saint petersburg|salt lake city|san antonio|san diego|san francisco|san jose|san juan|
  san luis potosi|san marino|san pedro|san salvador|santa ana|santa catarina|santa fe|santa marta|santo domingo|
  sao paulo|saudi arabia|scotts bluff|shopping district|sierra leone|sint maarten|solomon islands|south africa|
  south carolina|south dakota|south end|south korea|south side|south sudan|sri lanka|staten island|sunset hills|
  taj mahal|tamil nadu|tel aviv|the bronx|the hague|the hamptons|timor leste|trinidad and tobago|trinidad tobago|
  tsarskoe selo|turks and caicos islands|ulan bator|united arab emirates|united kingdom|united states|
  united states of america|us virgin islands|uttar pradesh|vatican city|virgin islands|wake island|
  wallis and futuna|washington dc|west bengal|west end|west side|west virginia`
    .trim()
    .split(/\|\s*/)
)

/** Whether words in lower case, one space between, are a known place of several words ("salt lake city"). */
export const isLongPlace = (words: string): boolean => longer.has(words)
