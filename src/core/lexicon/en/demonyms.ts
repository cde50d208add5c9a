import { wordClass } from '../../text/word-classes'

/**
 * Words made of a place, a people or a creed that say whose or which: "Kenyan", "Turks", "Sikh". In part from the lexicon
 * of compromise 14 (MIT, Spencer Kelly and contributors).
 */
export const demonyms = wordClass(`
  afghan afghans african african-american africans afrikaner afrikaners albanian albanians algerian algerians american
  americans anglo angolan angolans arab arabic arabs argentine argentines armenian armenians asian asian-american
  asians assamese aussie aussies australian australians austrian austrians azeri bahraini balkan baltic bangladeshi
  bangladeshis barbadian basotho basque bavarian belarusian belarusians belarussian belgian belgians bengali bengalis
  bermudian bolivian bolivians bosnian bosnians botswana brazilian brazilians brit british briton britons brits
  buddhist buddhists bulgarian bulgarians burmese californian californians cambodian cambodians cameroonian
  cameroonians canadian canadians caribbean catalan catalans catholic catholics chadian chadians chechen chechens
  chilean chileans chinese christian christians colombian colombians congolese corsican croat croatian croatians
  croats cuban cubans cypriot czech dalit dalits dane danes danish dominican dominicans dutch dutchman ecuadorian
  ecuadorians egyptian egyptians emirati emiratis english englishman englishmen estonian estonians ethiopian
  ethiopians european europeans fijian filipino filipinos finn finnish finns flemish french frenchman frenchmen
  gambian gambians gazan georgian georgians german ghanaian ghanaians glaswegian greek greeks guatemalan guatemalans
  gujarati guyanese haitian haitians hindi hindis hindu hindus hispanic hispanics honduran hondurans hongkonger
  hoosier hoosiers hungarian hungarians hutu hutus icelander icelandic icelandics indian indians indonesian
  indonesians iranian iranians iraqi iraqis irish irishman irishmen islamic islamist islamists israeli israelis
  italian italians ivorian ivorians jamaican jamaicans japanese jew jewish jews jordanian jordanians kashmiri kazakh
  kazakhs kenyan kenyans kiwi kiwis korean koreans kurd kurdish kurds kuwaiti kuwaitis kyrgyz lao laos latin latina
  latino latinos latvian latvians lebanese liberian liberians libyan libyans lithuanian lithuanians londoner londoners
  macedonian macedonians malagasies malagasy malawian malayali malaysian malaysians maltese mancunian maoist maoists
  maori marathi mediterranean mexican mexicans moldovan mongol mongolian mongolians moroccan moroccans mozambican
  muslim muslims namibian namibians native-american nepalese nepali nicaraguan nicaraguans nigerian nigerians nigerien
  nigeriens nordic norwegian norwegians omani omanis pakistani pakistanis palestinian palestinians panamanian
  panamanians papuan paraguayan paraguayans parisian peruvian peruvians philippine philippines pole poles polish
  portuguese protestant protestants punjabi qatari qataris roman romanian romanians romans russian russians rwandan
  rwandans samoan samoans saudi saudis scandinavian scot scots scotsman scottish senegalese serbian serbians shia
  shias shiite shiites sikh sikhs singaporean singaporeans sinhalese slovak slovaks slovene slovenes slovenian
  somalian somalians southerner soviet soviets spaniard spaniards spanish sudanese sunni sunnis swazi swede swedes
  swedish swiss syrian syrians taiwanese tajik tajiks tamil tamils telugu texan texans thai thais tibetan tongan
  trinidadian trinidadians tunisian tunisians turk turkish turkmen turkmens turks tutsi tutsis ugandan ugandans uighur
  uighurs ukrainian ukrainians uzbek uzbeks venezuelan venezuelans vietnamese welsh welshman westerner yemeni yemenis
  yugoslav yugoslavs zambian zambians zimbabwean zimbabweans zulu zulus`)

/** Words for the people of a party or a school of politics. */
export const partisans = wordClass(`
  baathist communist communists congressman conservative conservatives democrat democratic democrats green greens
  hamas islamist labour liberal liberals likud loyalist marxist marxists nationalist nationalists republican
  republicans socialist socialists taliban tories tory unionist unionists whig whigs`)
