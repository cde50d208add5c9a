/** Countries and states as they are printed behind the name of a town ("Paris, France", "Dallas, Texas"), lower-case. */
export const regions: ReadonlySet<string> = new Set(
  `afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus
belgium|belize|benin|bhutan|bolivia|botswana|brazil|brunei|bulgaria|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo
costa rica|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominican republic|ecuador|egypt|el salvador|england|eritrea|estonia
ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india
indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon
lesotho|liberia|libya|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco
mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|northern ireland
norway|oman|pakistan|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|saudi arabia
scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan
sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|tunisia|turkey|uganda|ukraine|united arab emirates|united kingdom
united states|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|uk|us|usa|uae
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky
louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey
new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee
texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|puerto rico|d.c.|dc|ontario|quebec|manitoba|saskatchewan|alberta
british columbia|nova scotia|new brunswick|newfoundland|new south wales|victoria|queensland|tasmania|south australia|western australia
ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo
n.h|n.j|n.m|n.y|n.c|n.d|s.c|s.d|w.va|r.i`
    .split(/[|\n]/)
    .map((name) => name.trim())
)
