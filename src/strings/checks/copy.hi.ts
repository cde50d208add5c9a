import type { CheckWords } from './check-catalogue'
import { quoted } from './phrases.hi'

/** उद्धरण, स्रोत और कॉपी की जाँचें। */
export const copy: Readonly<Record<string, CheckWords>> = {
  'quote.drift': {
    summary: 'एक ही उद्धरण दो बार, अलग-अलग शब्दों में।',
    why: 'उद्धरण चिह्न का वादा है कि शब्द वही हैं; दो अलग रूप दोनों कहे नहीं गए होंगे।',
    messages: {
      differs: ({ first, second }) => `दो बार उद्धृत, शब्द अलग: ${quoted(first)} और ${quoted(second)}।`
    }
  },
  'quote.balance': {
    summary: 'उद्धरण चिह्न जिसका जोड़ीदार नहीं है।',
    why: 'जहाँ उद्धरण ख़त्म होता है वहाँ से अख़बार बोलता है: पाठक को दिखे कि कौन-से शब्द किसके हैं।',
    messages: {
      unclosed: () => 'यहाँ उद्धरण खुलता है, पर अपने अनुच्छेद में बंद नहीं होता।',
      unopened: () => 'यहाँ ऐसा उद्धरण बंद होता है जो खुला ही नहीं था।',
      turned: () => 'यह चिह्न खोलने वाला है, पर वहाँ लगा है जहाँ उद्धरण बंद होता है।'
    }
  },
  'attr.missing': {
    summary: 'गंभीर आरोप, और आसपास कोई स्रोत नहीं।',
    why: 'वकील सबसे पहले यही पूछेगा कि यह किसने कहा।',
    messages: { 'no-source': ({ words }) => `${quoted(words)}: आसपास नहीं बताया गया कि यह किसने कहा।` }
  },
  'copy.glued': {
    summary: 'दो शब्द जिनके बीच जगह छूट गई।',
    why: 'जुड़े हुए शब्दों को वर्तनी जाँचने वाले प्रोग्राम नाम समझकर छोड़ देते हैं।',
    messages: { glued: ({ printed, apart }) => `${quoted(printed)} की जगह ${quoted(apart)}?` }
  },
  'copy.doubled': {
    summary: 'कोई छोटा शब्द दो बार।',
    why: 'लिखने वाले की आँख दूसरे को छोड़ जाती है; पाठक की हमेशा नहीं।',
    messages: { doubled: ({ word }) => `${quoted(word)} दो बार छपा है।` }
  },
  'copy.apostrophe': {
    summary: 'छूटा हुआ अपॉस्ट्रॉफ़ी।',
    why: '“BJPs” यानी कई पार्टियाँ; “BJP’s” यानी एक पार्टी का।',
    messages: { lost: ({ printed, repaired }) => `${quoted(printed)} की जगह ${quoted(repaired)}?` }
  },
  'copy.misspelling': {
    summary: 'अक्सर ग़लत लिखा जाने वाला शब्द, या महीने या दिन के नाम में एक चूक।',
    why: 'ग़लत लिखे महीने की तारीख़ खोज में नहीं मिलती; बाक़ी ग़लतियाँ पाठक का भरोसा घटाती हैं।',
    messages: { misspelt: ({ printed, word }) => `${quoted(printed)} की जगह ${quoted(word)}?` }
  },
  'copy.homophone': {
    summary: 'एक शब्द की जगह वैसा ही सुनाई देने वाला दूसरा शब्द।',
    why: 'वर्तनी जाँचने वाले प्रोग्राम दोनों शब्द जानते हैं और ग़लत शब्द को छोड़ जाते हैं।',
    messages: { meant: ({ printed, repaired }) => `${quoted(printed)} की जगह ${quoted(repaired)}?` }
  },
  'copy.missing': {
    summary: 'छूटा हुआ या एक ज़्यादा छपा छोटा शब्द।',
    why: 'आँख वही पढ़ती है जिसकी मन को उम्मीद है; पर वाक्य अधूरा रह जाता है।',
    messages: { lost: ({ printed, repaired }) => `${quoted(printed)} की जगह ${quoted(repaired)}?` }
  },
  'copy.punctuation': {
    summary: 'फ़ालतू या ग़लत जगह लगा विराम चिह्न।',
    why: 'दो अल्पविराम या अधूरा पूर्णविराम बताता है कि वाक्य बदला गया और दोबारा पढ़ा नहीं गया।',
    messages: { stray: ({ printed, repaired }) => `${quoted(printed)} की जगह ${quoted(repaired)}?` }
  },
  'text.steps': {
    summary: 'आगे आने वाला चरण, जो हो चुके चरण से पहले का है।',
    why: 'वाचन और दौर क्रम की संख्या से बताए जाते हैं, और उँगलियाँ पिछली संख्या जानती हैं।',
    messages: {
      order: ({ done, coming, next }) =>
        next
          ? `${quoted(done)} हो चुका है, और ${quoted(coming)} अभी होना है: उसके बाद ${quoted(next)} आता है।`
          : `${quoted(done)} हो चुका है और आख़िरी चरण है, पर ${quoted(coming)} अभी होना है।`
    }
  },
  'text.residue': {
    summary: 'ऐसे शब्द जो छपने के लिए नहीं थे।',
    why: 'डेस्क के लिए टिप्पणी, ख़ाली जगह या प्रोग्राम का जवाब पाठक तक पहुँचे तो पूरे लेख पर भरोसा जाता है।',
    messages: {
      assistant: ({ words }) => `${quoted(words)} लिखने वाले प्रोग्राम का वाक्य है, लेख का नहीं।`,
      citation: ({ words }) => `${quoted(words)} किसी प्रोग्राम के हवाले का बचा हुआ निशान है।`,
      placeholder: ({ words }) => `${quoted(words)} ख़ाली जगह का निशान है, जो भरी नहीं गई।`,
      template: ({ words }) => `${quoted(words)} साँचे का निशान है, जिसकी जगह मान आना था।`,
      markup: ({ words }) => `${quoted(words)} फ़ाइल का निशान है, लेख का शब्द नहीं।`,
      desk: ({ words }) => `${quoted(words)} डेस्क के लिए टिप्पणी है, पाठक के लिए नहीं।`,
      twice: ({ words }) => `यह अनुच्छेद अपने से पहले वाले को दोहराता है: ${quoted(words)}।`,
      spelt: ({ figure, words }) => `${quoted(figure)} के साथ ${quoted(words)} लिखा है; दोनों एक संख्या नहीं हैं।`
    }
  }
}
