import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/core/text/language-of'

const english =
  'The two road bridges over the river at Tilpur were opened to traffic on Monday, and the ferry that had carried people across for forty years made its last crossing in the evening.'

describe('languageOf', () => {
  it.each([
    ['en', english],
    ['hi', 'तिलपुर में नदी पर बने दो पुल सोमवार को खोल दिए गए। इन पर 412 करोड़ रुपये खर्च हुए।'],
    ['mr', 'तिलपूर येथील दोन पूल सोमवारी खुले झाले आहेत आणि त्यावर 412 कोटी रुपये खर्च झाला आहे.'],
    ['ar', 'افتتح الجسران فوق النهر يوم الاثنين، وبلغت كلفتهما 412 مليونا.'],
    ['ur', 'دریا پر بنے دو پل پیر کے روز کھول دیے گئے۔ ان پر ٤١٢ کروڑ روپے خرچ ہوئے ہیں۔'],
    ['ru', 'Два моста через реку открыли в понедельник.'],
    ['uk', 'Два мости через річку відкрили в понеділок, і їх вартість зросла.'],
    ['zh', '兩座橋星期一通車，造價四億元。'],
    ['ja', '二つの橋は月曜日に開通した。'],
    ['ta', 'இரண்டு பாலங்கள் திங்கட்கிழமை திறக்கப்பட்டன.'],
    [
      'fr',
      'Les deux ponts sur la rivière ont été ouverts lundi à la circulation, et le bac qui avait porté les gens pendant quarante ans a fait sa dernière traversée dans la soirée.'
    ],
    [
      'de',
      'Die beiden Brücken über den Fluss wurden am Montag für den Verkehr geöffnet, und die Fähre, die vierzig Jahre lang die Leute trug, ist am Abend zum letzten Mal nach Norden gefahren.'
    ],
    [
      'es',
      'Los dos puentes sobre el río se abrieron el lunes al tráfico, y la barca que llevó a la gente por cuarenta años hizo su último viaje por la tarde, con las luces del pueblo.'
    ]
  ])('knows %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each([
    ['nothing', ''],
    ['figures', '412 375 1,240 860'],
    ['a few words', 'Rawat wins Tilpur'],
    ['a list of names', `${'Rawat Sen Pal Solanki Devi Kulkarni Joshi Verma Singh Hasan '.repeat(4)}`],
    ['half one and half the other', 'Два моста через реку. Two bridges over it.']
  ])('does not guess at %s', (_, text) => {
    expect(languageOf(text)).toBeUndefined()
  })

  it('knows English with words of another language in it', () => {
    expect(languageOf(`${english} “पुल खुल गए,” he said to the crowd at the ghat, and they cheered.`)).toBe(
      'en'
    )
  })
})
