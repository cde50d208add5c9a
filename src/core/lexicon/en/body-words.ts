import { wordClass } from '../../text/word-classes'

/** Words that make a run of capitals the name of a body: a firm, a party, an office, a team. */
export const bodyWords = wordClass(`
  party parties congress assembly parliament council committee commission board court courts bench police army navy
  government ministry department dept office bureau agency authority authorities bank banks university college school schools institute
  academy hospital hospitals clinic club united union unions federation league alliance front morcha dal janata sabha parishad samiti sangh
  mahasabha company corporation corp limited ltd inc plc group holdings industries motors airlines airways association
  society foundation trust organisation organization network networks service services times express post news telegraph guardian
  herald tribune mail chronicle standard gazette journal magazine media television radio agricultural
  fund center centre laboratory laboratories labs systems technologies partners forum coalition campaign
  administration team studios records pictures theatre theater library museum gallery orchestra choir band church cathedral
  temple mosque synagogue gurdwara mission ministries diocese senate house navy force forces corps guard command brigade regiment battalion
  squad division unit bloc movement tribunal exchange index securities capital investments
  insurance pharmaceuticals biosciences energy oil gas petroleum steel mills brewery breweries dairies farms foods stores supermarkets
  cooperative co-operative consortium syndicate construction civils builders contractors engineering homes developments
  printers prints press printing publishing books ferries shipping lines railway railways tramways buses transport
  pizza restaurant cafe hotel hotels inn tavern bar stadium arena research studies sciences
  championship championships cup trophy tournament games olympics series festival awards award prize
  act bill code law treaty agreement accord war report project programme program plan initiative
  ag nv ab spa gmbh bv oy kk llc llp cos sa fc afc
  bears lions tigers eagles hawks warriors knights giants royals rovers wanderers rangers rockets kings barons titans dolphins
  city town albion athletic county hotspur villa palace saints sox yankees mets cubs braves`)

/** Words that make a run of capitals the name of a place. */
export const placeWords = wordClass(`
  street st road rd avenue ave lane drive boulevard blvd river lake hill hills valley park square bridge island islands county state
  city town village district province bay beach mountain mountains mount creek falls harbor harbour port airport station
  cemetery block gate chowk nagar line ground grounds plaza heights springs grove forest coast sea ocean peninsula strip wood woods
  marsh moor fen downs dam reservoir canal estuary glacier desert delta gorge pass ridge peak point cape gulf strait
  pradesh region republic kingdom territory constituency division tehsil taluka panchayat ward colony
  terrace crescent close court gardens green mill mills farm house hall tower towers castle fort palace memorial
  highway motorway expressway junction crossing roundabout tunnel pier quay wharf docks terminal market bazaar mall
  field fields meadow meadows parish borough canyon mine quarry lagoon reef isle isles`)

/** Directions and sizes that begin the names of places and bodies. */
export const placeBeginnings = wordClass(`
  north south east west northern southern eastern western central new old great greater upper lower mount lake fort port saint san
  santa los las el cape isle national royal american european international first federal general supreme high
  northeast northwest southeast southwest mid united grand los`)

/** Agencies that papers name as they name people ("told Reuters"). */
export const agencies = wordClass(
  'reuters reuter interfax xinhua bloomberg tass pti ani afp dpa ap upi kyodo yonhap tanjug'
)
